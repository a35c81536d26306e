import { useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import type { PostView } from '../../../main/domain/views.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useToday } from '../../data/day.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { emptyPost, objectionsToPost, type PostDraft, postInputOf } from './person-draft.ts';
import { PostFields } from './PostFields.tsx';
import './person-form.css';

export function AddPost({ person, onClose }: { readonly person: { readonly id: PersonId; readonly name: string }; readonly onClose: () => void }) {
  const add = useWrite('posts.add', { shown: true, said: () => `Added a post for ${person.name}` });
  return (
    <PostForm
      title={`A post of ${person.name}`}
      save="Add it"
      begun={emptyPost(1)}
      failure={add.failure}
      busy={add.busy}
      onWrite={add.clear}
      onSave={async (post) => {
        const outcome = await add.run({ personId: person.id, ...postInputOf(post) });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}

export function EditPost({ post, onClose }: { readonly post: PostView; readonly onClose: () => void }) {
  const edit = useWrite('posts.edit', { shown: true, said: () => 'Saved the post' });
  return (
    <PostForm
      title="Change the post"
      save="Save"
      begun={draftOfPost(post)}
      failure={edit.failure}
      busy={edit.busy}
      onWrite={edit.clear}
      onSave={async (draft) => {
        const outcome = await edit.run({ postId: post.id, ...postInputOf(draft) });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}

const draftOfPost = ({ title, organisationName, startedOn, endedOn }: PostView): PostDraft => ({ key: 1, title, organisation: organisationName, startedOn, endedOn });

interface PostFormProps {
  readonly title: string;
  readonly save: string;
  readonly begun: PostDraft;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onSave: (post: PostDraft) => Promise<void>;
  readonly onClose: () => void;
}

function PostForm({ title, save, begun, failure, busy, onWrite, onSave, onClose }: PostFormProps) {
  const [first] = useState(begun);
  const [post, setPost] = useState(first);
  const [tried, setTried] = useState(false);
  const objections = objectionsToPost(post);
  return (
    <FormDialog
      title={title}
      save={save}
      busy={busy}
      written={JSON.stringify(post) !== JSON.stringify(first)}
      failure={failure}
      onSave={() => {
        setTried(true);
        if (objections.size === 0) void onSave(post);
      }}
      onClose={onClose}
    >
      <PostFields
        post={post}
        onChange={(changed) => {
          setPost(changed);
          onWrite();
        }}
        errorAt={(field) => (tried ? ((field === 'startedOn' ? null : objections.get(field)) ?? issueAt(failure, field) ?? issueAt(failure, `${field}.name`)) : null)}
        startsHere
      />
    </FormDialog>
  );
}

/** The last day in a post, so that it reads as one they held. */
export function EndPost({ post, onClose }: { readonly post: PostView; readonly onClose: () => void }) {
  const today = useToday();
  const [endedOn, setEndedOn] = useState<Day | null>(today);
  const [tried, setTried] = useState(false);
  const edit = useWrite('posts.edit', { shown: true, said: () => `Ended the post at ${post.organisationName}` });
  const wrong =
    endedOn === null ? 'Choose the last day.' : (objectionsToPost({ ...draftOfPost(post), title: post.title || 'Post', endedOn }).get('endedOn') ?? null);
  return (
    <FormDialog
      title={`The end of a post at ${post.organisationName}`}
      save="End it"
      busy={edit.busy}
      written={false}
      failure={edit.failure}
      onSave={() => {
        setTried(true);
        if (wrong !== null) return;
        void edit
          .run({ postId: post.id, title: post.title, organisation: { organisationId: post.organisationId }, startedOn: post.startedOn, endedOn })
          .then((outcome) => {
            if (outcome.ok) onClose();
          });
      }}
      onClose={onClose}
    >
      <DateField label="Last day in post" value={endedOn} onChange={setEndedOn} error={tried ? wrong : null} startsHere />
    </FormDialog>
  );
}
