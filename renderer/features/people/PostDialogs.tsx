import { useState } from 'react';
import { addDays, type Day, sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { sayPost } from '../../../main/domain/person.ts';
import type { PostView } from '../../../main/domain/views.ts';
import { listNames, upperFirst } from '../../../main/domain/words.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useToday } from '../../data/day.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { emptyPost, objectionsToPost, objectionToLeaving, type PostDraft, postInputOf } from './person-draft.ts';
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
        errorAt={(field) => (tried ? ((field === 'startedOn' || field === 'title' ? null : objections.get(field)) ?? issueAt(failure, field) ?? issueAt(failure, `${field}.name`)) : null)}
        startsHere
      />
    </FormDialog>
  );
}

interface MovePostProps {
  readonly person: { readonly id: PersonId; readonly name: string };
  /** What they hold today; one of these at least ends. */
  readonly held: readonly PostView[];
  /** The post it was asked of: the one that ends, unless others are ticked. */
  readonly from: PostView | null;
  readonly onClose: () => void;
}

/** From one post to another: the old one ends the day before the new one begins. */
export function MovePost({ person, held, from, onClose }: MovePostProps) {
  const today = useToday();
  const [post, setPost] = useState<PostDraft>({ ...emptyPost(1), startedOn: today });
  const [leaves, setLeaves] = useState<readonly PostView[]>(from === null ? held.slice(0, 1) : [from]);
  const [tried, setTried] = useState(false);
  const move = useWrite('posts.move', { shown: true, said: () => `Moved ${person.name}` });
  const { failure } = move;
  const organisation = objectionsToPost(post).get('organisation') ?? null;
  const whenWrong = objectionToLeaving(leaves, post.startedOn, today);
  const ends = post.startedOn === null || whenWrong !== null ? null : addDays(post.startedOn, -1);
  const write = (changed: PostDraft): void => {
    setPost(changed);
    move.clear();
  };
  return (
    <FormDialog
      title={`Move ${person.name} to another post`}
      save="Move"
      busy={move.busy}
      written={post.title !== '' || post.organisation !== ''}
      failure={failure}
      onSave={() => {
        setTried(true);
        if (organisation !== null || whenWrong !== null || leaves.length === 0 || post.startedOn === null) return;
        const { title, organisation: at } = postInputOf(post);
        void move.run({ personId: person.id, leaves: leaves.map(({ id }) => id), title, organisation: at, startedOn: post.startedOn }).then((outcome) => {
          if (outcome.ok) onClose();
        });
      }}
      onClose={onClose}
    >
      <div className="fields-halved">
        <TextField label="New title, if known" value={post.title} onChange={(title) => write({ ...post, title })} error={tried ? issueAt(failure, 'title') : null} startsHere />
        <OrganisationField
          value={post.organisation}
          onChange={(at) => write({ ...post, organisation: at })}
          error={tried ? (organisation ?? issueAt(failure, 'organisation') ?? issueAt(failure, 'organisation.name')) : null}
        />
      </div>
      <DateField
        label="First day in the new post"
        value={post.startedOn}
        onChange={(startedOn) => write({ ...post, startedOn })}
        error={tried ? (whenWrong ?? issueAt(failure, 'startedOn')) : null}
      />
      {held.length < 2 ? null : (
        <fieldset className="choice is-down">
          <legend className="choice-label">What ends with it</legend>
          <div className="choice-options">
            {held.map((one) => (
              <Checkbox
                key={one.id}
                checked={leaves.some(({ id }) => id === one.id)}
                onChange={(on) => setLeaves(held.filter(({ id }) => (id === one.id ? on : leaves.some((left) => left.id === id))))}
              >
                {upperFirst(sayPost(one))}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      <p className="small" aria-live="polite">
        {leaves.length === 0
          ? 'Tick what ends with it; or add a post instead, which ends none.'
          : ends === null
            ? ''
            : `${upperFirst(listNames(leaves.map(sayPost)))} ${leaves.length === 1 ? 'ends' : 'end'} on ${sayDate(ends, today)}.`}
      </p>
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
    endedOn === null ? 'Choose the last day.' : (objectionsToPost({ ...draftOfPost(post), endedOn }).get('endedOn') ?? null);
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
