import { Act, Acts } from '../../ui/Act.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { emptyPoint, emptyPost, nextKey, pathOfRow, type PersonDraft, type PointDraft, type PostDraft, writtenPoints, writtenPosts } from './person-draft.ts';
import { PostFields } from './PostFields.tsx';

interface RowsProps<T> {
  readonly draft: PersonDraft;
  readonly onChange: (rows: readonly T[]) => void;
  readonly errorAt: (path: string) => string | null;
}

const replaced = <T extends { readonly key: number }>(rows: readonly T[], row: T): readonly T[] => rows.map((each) => (each.key === row.key ? row : each));
const without = <T extends { readonly key: number }>(rows: readonly T[], { key }: T): readonly T[] => rows.filter((each) => each.key !== key);

/** The posts of someone new. */
export function PostRows({ draft, onChange, errorAt }: RowsProps<PostDraft>) {
  const { posts } = draft;
  return (
    <fieldset className="form-rows">
      <legend>{posts.length > 1 ? 'Posts' : 'Post'}</legend>
      {posts.map((post) => (
        <div key={post.key} className="form-row">
          <PostFields
            post={post}
            onChange={(changed) => onChange(replaced(posts, changed))}
            errorAt={(field) => errorAt(`${pathOfRow(writtenPosts(draft), post.key, 'posts')}.${field}`)}
          />
          {posts.length > 1 ? (
            <Act onClick={() => onChange(without(posts, post))} about={post.title}>
              Leave this one out
            </Act>
          ) : null}
        </div>
      ))}
      <Acts>
        <Act onClick={() => onChange([...posts, emptyPost(nextKey(posts))])}>{posts.length === 0 ? 'Add a post' : 'Add another post'}</Act>
      </Acts>
    </fieldset>
  );
}

/** E-mail addresses and phones, as many as there are. */
export function PointRows({ draft, onChange, errorAt }: RowsProps<PointDraft>) {
  const { points } = draft;
  const add = (kind: PointDraft['kind']): void => {
    onChange([...points, emptyPoint(nextKey(points), kind)]);
  };
  return (
    <fieldset className="form-rows">
      <legend>E-mail and phone</legend>
      {points.map((point) => (
        <div key={point.key} className="form-row person-form-point">
          <TextField
            label={point.kind === 'email' ? 'E-mail address' : 'Phone'}
            type={point.kind === 'email' ? 'email' : 'tel'}
            value={point.value}
            onChange={(value) => onChange(replaced(points, { ...point, value }))}
            error={errorAt(`${pathOfRow(writtenPoints(draft), point.key, 'contactPoints')}.value`)}
          />
          <TextField
            label="What it is"
            placeholder={point.kind === 'email' ? 'work' : 'mobile'}
            value={point.label}
            onChange={(label) => onChange(replaced(points, { ...point, label }))}
            error={errorAt(`${pathOfRow(writtenPoints(draft), point.key, 'contactPoints')}.label`)}
          />
          <Act onClick={() => onChange(without(points, point))} about={point.value}>
            Remove
          </Act>
        </div>
      ))}
      <Acts>
        <Act onClick={() => add('email')}>Add an e-mail address</Act>
        <Act onClick={() => add('phone')}>Add a phone</Act>
      </Acts>
    </fieldset>
  );
}
