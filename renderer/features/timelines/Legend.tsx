import type { ReactNode } from 'react';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { PromiseEnd } from './marks.tsx';

/** What the marks mean. Their words are in the picture too; this only explains. */
export function Legend({ facts }: { readonly facts: TimelineFacts }) {
  return (
    <dl className="tl-legend">
      {facts.meetings.length === 0 ? null : (
        <Line name="Meetings">
          <Key words="face to face">
            <circle className="tl-meeting" r="4" />
          </Key>
          <Key words="at a distance">
            <circle className="tl-meeting is-remote" r="4" />
          </Key>
          <Key words="open, with a stem">
            <path className="tl-stem" d="M3.6 0V-11" />
            <circle className="tl-meeting" r="4" />
          </Key>
          {facts.rhythmDays === null ? null : (
            <Key words="past the rhythm, a stroke for every beat missed">
              <path className="tl-hatch" d="M-8 7L0 -7M-2 7L6 -7M4 7L10 -4" />
              <path className="tl-beat" d="M-8 -8V8M2 -8V8" />
            </Key>
          )}
        </Line>
      )}
      {facts.conflicts.length === 0 ? null : (
        <Line name="Conflicts">
          {(['noticed', 'surfaced', 'worked', 'parked'] as const).map((stage) => (
            <Key key={stage} words={stage === 'worked' ? 'worked on' : stage}>
              <rect className={`tl-stage is-${stage}`} x="-10" y="-5" width="20" height="10" />
            </Key>
          ))}
          <Key words="resolved">
            <path className="tl-promise" d="M-8 0H4" />
            <path className="tl-resolved" d="M4 -8V8" />
          </Key>
        </Line>
      )}
      {facts.commitments.length === 0 ? null : (
        <Line name="Promises">
          <Key words="kept">
            <PromiseEnd state="kept" late={false} />
          </Key>
          <Key words="kept late">
            <PromiseEnd state="kept" late />
          </Key>
          <Key words="missed">
            <PromiseEnd state="missed" late={false} />
          </Key>
          <Key words="let off">
            <PromiseEnd state="released" late={false} />
          </Key>
          <Key words="open">
            <PromiseEnd state="open" late={false} />
          </Key>
          <Key words="begun as an offer of help">
            <path className="tl-help" d="M-4 0L0 -4L4 0L0 4Z" />
          </Key>
        </Line>
      )}
    </dl>
  );
}

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Key = ({ words, children }: { readonly words: string; readonly children: ReactNode }) => (
  <span className="tl-key">
    <svg width="24" height="20" viewBox="-12 -11 24 20" aria-hidden="true">
      {children}
    </svg>
    {words}
  </span>
);
