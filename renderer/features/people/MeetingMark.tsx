import type { MeetingView } from '../../../main/domain/views.ts';

/** Face to face is filled, remote is a ring, and an open meeting carries a stem. The words beside it say the same. */
export function MeetingMark({ meeting: { mode, character } }: { readonly meeting: Pick<MeetingView, 'mode' | 'character'> }) {
  const open = character !== 'business';
  return (
    <svg className="meeting-mark" width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
      {open ? <path className="meeting-stem" d="M11 11V1" /> : null}
      {mode === 'face-to-face' ? <circle className="meeting-face" cx="8" cy="11" r="4" /> : <circle className="meeting-remote" cx="8" cy="11" r="3.6" />}
    </svg>
  );
}
