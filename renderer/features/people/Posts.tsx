import { useState } from 'react';
import { Link } from 'wouter';
import { type Alongside, careerOf, type Holder } from '../../../main/domain/career.ts';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { callPost, firstNameOf, isHeldOn } from '../../../main/domain/person.ts';
import type { PostView } from '../../../main/domain/views.ts';
import type { HeldAround } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { organisationPath, personPath } from '../../data/paths.ts';
import { useRead, useWrite, valueOr } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { sayAlongside, sayFrom, sayGap, sayUntil } from './career.ts';
import { AddPost, EditPost, EndPost, MovePost } from './PostDialogs.tsx';

interface PostsProps {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly posts: readonly PostView[];
}

/** A career: every post, now and before, with the gaps, who held each before and after, and what can be done with it. */
export function Posts({ person, posts }: PostsProps) {
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const around = valueOr(useRead('posts.around', { personId: person.id }), []);
  const held = posts.filter((post) => isHeldOn(post, today));
  return (
    <>
      <ul className="posts-list">
        {careerOf(posts, today).map((line) =>
          line.kind === 'gap' ? (
            <li key={line.from} className="posts-gap">
              {sayGap(line, today)}
            </li>
          ) : (
            <OnePost
              key={line.post.id}
              person={person}
              post={line.post}
              alongside={line.alongside}
              around={around.find(({ postId }) => postId === line.post.id) ?? null}
              held={held}
            />
          ),
        )}
      </ul>
      <Act onClick={() => setAdding(true)}>Add a post</Act>
      {adding ? <AddPost person={person} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface OnePostProps {
  readonly person: PostsProps['person'];
  readonly post: PostView;
  readonly alongside: readonly Alongside[];
  readonly around: HeldAround | null;
  /** Every post they hold today. */
  readonly held: readonly PostView[];
}

function OnePost({ person, post, alongside, around, held }: OnePostProps) {
  const today = useToday();
  const [asking, setAsking] = useState<'move' | 'edit' | 'end' | null>(null);
  const remove = useWrite('posts.remove', { said: () => `Removed ${callPost(post)}` });
  const about = post.title === '' ? post.organisationName : post.title;
  const close = (): void => {
    setAsking(null);
  };
  const isHeld = isHeldOn(post, today);
  const atOnce = sayAlongside(alongside);
  return (
    <li>
      <p className="posts-words">
        {post.title === '' ? 'At ' : `${post.title}, `}
        <Link className="link is-shown" href={organisationPath(post.organisationId)}>
          {post.organisationName}
        </Link>
      </p>
      <p className="small">{sayTerm(post, today)}</p>
      {atOnce === '' ? null : <p className="small">{atOnce}</p>}
      <Around around={around} today={today} />
      <Acts>
        {isHeld ? (
          <Act about={about} onClick={() => setAsking('move')}>
            Move {firstNameOf(person.name)} to another post
          </Act>
        ) : null}
        {isHeld && post.endedOn === null ? (
          <Act about={about} onClick={() => setAsking('end')}>
            End it
          </Act>
        ) : null}
        <Act about={about} onClick={() => setAsking('edit')}>
          Edit
        </Act>
        <Act about={about} onClick={() => void remove.run({ postId: post.id })}>
          Remove
        </Act>
      </Acts>
      {asking === 'move' ? <MovePost person={person} held={held} from={post} onClose={close} /> : null}
      {asking === 'edit' ? <EditPost post={post} onClose={close} /> : null}
      {asking === 'end' ? <EndPost post={post} onClose={close} /> : null}
    </li>
  );
}

/** Who held the post before and after. */
function Around({ around, today }: { readonly around: HeldAround | null; readonly today: Day }) {
  if (around === null || (around.before === null && around.after === null)) return null;
  const { before, after } = around;
  return (
    <p className="small">
      {before === null ? null : (
        <>
          Before: <Whom holder={before} />
          {sayUntil(before, today)}.{' '}
        </>
      )}
      {after === null ? null : (
        <>
          After: <Whom holder={after} />
          {sayFrom(after, today)}.
        </>
      )}
    </p>
  );
}

const Whom = ({ holder }: { readonly holder: Holder }) => (
  <Link className="link is-shown" href={personPath(holder.personId)}>
    {holder.name}
  </Link>
);

/** "Since 12 April 2021", "12 April 2018 to 30 March 2021", "Until 30 March 2021", "From 1 December". */
export function sayTerm({ startedOn, endedOn }: Pick<PostView, 'startedOn' | 'endedOn'>, today: Day): string {
  if (startedOn === null) return endedOn === null ? 'In post; since when is not known' : `Until ${sayDate(endedOn, today)}`;
  if (endedOn === null) return `${startedOn > today ? 'From' : 'Since'} ${sayDate(startedOn, today)}`;
  return `${sayDate(startedOn, today)} to ${sayDate(endedOn, today)}`;
}
