import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Act } from './Act.tsx';
import { currentAnnouncement, onAnnouncement, putAway } from './announcer.ts';
import './announcer.css';

/** How long something done stays in sight, in milliseconds. It waits while it is looked at. */
const SHOWN_FOR = 7_000;

/** The window's one live region: "Saved. Undo". */
export function Announcer() {
  const announced = useSyncExternalStore(onAnnouncement, currentAnnouncement);
  const held = useRef(false);

  useEffect(() => {
    if (announced === null || announced.kind === 'failed') return undefined;
    held.current = false;
    const clock = setInterval(() => {
      if (!held.current) putAway(announced.key);
    }, SHOWN_FOR);
    return () => {
      clearInterval(clock);
    };
  }, [announced]);

  return (
    <div
      className="announcer"
      onPointerEnter={() => {
        held.current = true;
      }}
      onPointerLeave={() => {
        held.current = false;
      }}
      onFocus={() => {
        held.current = true;
      }}
      onBlur={() => {
        held.current = false;
      }}
    >
      <div role="status" aria-live="polite">
        {announced?.kind === 'done' ? <Words key={announced.key} words={announced.words} /> : null}
      </div>
      <div role="alert">{announced?.kind === 'failed' ? <Words key={announced.key} words={announced.words} /> : null}</div>
      {announced === null ? null : (
        <div key={announced.key} className={announced.kind === 'failed' ? 'announced is-failed' : 'announced'}>
          {/* Said by the live regions above; here it is only seen. */}
          <span aria-hidden="true">{announced.words}</span>
          {announced.act === undefined ? null : (
            <Act
              onClick={() => {
                putAway(announced.key);
                announced.act?.run();
              }}
            >
              {announced.act.label}
            </Act>
          )}
          {announced.kind === 'failed' ? (
            <Act
              onClick={() => {
                putAway(announced.key);
              }}
            >
              Put this away
            </Act>
          ) : null}
        </div>
      )}
    </div>
  );
}

const Words = ({ words }: { readonly words: string }) => <p className="unseen">{words}</p>;
