import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import type { PostDraft } from './person-draft.ts';

interface PostFieldsProps {
  readonly post: PostDraft;
  readonly onChange: (post: PostDraft) => void;
  readonly errorAt: (field: 'title' | 'organisation' | 'startedOn' | 'endedOn') => string | null;
  readonly startsHere?: boolean;
}

/** A post: what, where, from when, until when. */
export function PostFields({ post, onChange, errorAt, startsHere = false }: PostFieldsProps) {
  return (
    <>
      <div className="fields-halved">
        <TextField label="Title, if known" value={post.title} onChange={(title) => onChange({ ...post, title })} error={errorAt('title')} startsHere={startsHere} />
        <OrganisationField value={post.organisation} onChange={(organisation) => onChange({ ...post, organisation })} error={errorAt('organisation')} />
      </div>
      <div className="fields-halved">
        <DateField label="From, if known" value={post.startedOn} onChange={(startedOn) => onChange({ ...post, startedOn })} error={errorAt('startedOn')} />
        <DateField label="Last day, if it has ended" value={post.endedOn} onChange={(endedOn) => onChange({ ...post, endedOn })} error={errorAt('endedOn')} />
      </div>
    </>
  );
}
