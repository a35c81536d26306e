import { useState } from 'react';
import { Link } from 'wouter';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { isHeldOn } from '../../../main/domain/person.ts';
import type { PostView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { organisationPath } from '../../data/paths.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { AddPost, EditPost, EndPost } from './PostDialogs.tsx';

interface PostsProps {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly posts: readonly PostView[];
}

/** Every post, now and before, each with its days and what can be done with it. */
export function Posts({ person, posts }: PostsProps) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ul className="posts-list">
        {posts.map((post) => (
          <OnePost key={post.id} post={post} />
        ))}
      </ul>
      <Act onClick={() => setAdding(true)}>Add a post</Act>
      {adding ? <AddPost person={person} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function OnePost({ post }: { readonly post: PostView }) {
  const today = useToday();
  const [asking, setAsking] = useState<'edit' | 'end' | null>(null);
  const remove = useWrite('posts.remove', { said: () => `Deleted the post ${post.title === '' ? `at ${post.organisationName}` : `‘${post.title}’`}` });
  const about = post.title === '' ? post.organisationName : post.title;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <li>
      <p className="posts-words">
        {post.title === '' ? 'At ' : `${post.title}, `}
        <Link className="link is-shown" href={organisationPath(post.organisationId)}>
          {post.organisationName}
        </Link>
      </p>
      <p className="small">{sayTerm(post, today)}</p>
      <Acts>
        <Act about={about} onClick={() => setAsking('edit')}>
          Change
        </Act>
        {isHeldOn(post, today) && post.endedOn === null ? (
          <Act about={about} onClick={() => setAsking('end')}>
            It has ended
          </Act>
        ) : null}
        <Act about={about} onClick={() => void remove.run({ postId: post.id })}>
          Delete
        </Act>
      </Acts>
      {asking === 'edit' ? <EditPost post={post} onClose={close} /> : null}
      {asking === 'end' ? <EndPost post={post} onClose={close} /> : null}
    </li>
  );
}

/** "Since 12 April 2021", "12 April 2018 to 30 March 2021", "Until 30 March 2021", "From 1 December". */
export function sayTerm({ startedOn, endedOn }: Pick<PostView, 'startedOn' | 'endedOn'>, today: Day): string {
  if (startedOn === null) return endedOn === null ? 'In post; since when is not known' : `Until ${sayDate(endedOn, today)}`;
  if (endedOn === null) return `${startedOn > today ? 'From' : 'Since'} ${sayDate(startedOn, today)}`;
  return `${sayDate(startedOn, today)} to ${sayDate(endedOn, today)}`;
}
