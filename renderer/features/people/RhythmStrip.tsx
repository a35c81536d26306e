import { useId } from 'react';
import type { PersonPage } from '../../../preload/contract/people.ts';
import { isHeldOn } from '../../../main/domain/person.ts';
import { useToday } from '../../data/day.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { sayRhythm } from './standing.ts';
import { drawStrip, type Remote, sayStrip, type StripFacts } from './strip.ts';
import './strip.css';

const WIDTH = 400;
const HEIGHT = 58;
const MIDDLE = 26;
const NO_MEETINGS: readonly [] = [];

/** The time since the last meeting against the rhythm: drawn, and said. */
export function RhythmStrip({ page }: { readonly page: PersonPage }) {
  const today = useToday();
  const hatch = useId();
  const { person, clock, lastFaceToFace } = page;
  const held = page.posts.filter((post) => isHeldOn(post, today));
  const since = held.reduce((latest, { startedOn }) => (startedOn !== null && startedOn > latest ? startedOn : latest), person.addedOn);
  const began = { on: since, word: since === person.addedOn ? 'added' : 'in post' };
  const meetings = valueOr(useRead('meetings.list', { personId: person.id, from: lastFaceToFace ?? began.on, to: today }), NO_MEETINGS);
  if (clock.state === 'still') return null;
  const remotes = meetings
    .flatMap(({ day, mode }): Remote[] => (mode === 'face-to-face' || (lastFaceToFace !== null && day <= lastFaceToFace) ? [] : [{ day, mode }]))
    .toReversed();
  const facts: StripFacts = { clock, lastFaceToFace, began, remotes, planned: page.nextFaceToFace, today };
  const strip = drawStrip(facts, WIDTH);
  return (
    <figure className="strip">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sayStrip(facts)}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="strip-hatch" d="M0 0V5" />
          </pattern>
        </defs>
        <path className="strip-rhythm" d={`M${strip.start} ${MIDDLE}H${strip.due}`} />
        {strip.planned !== null && strip.planned > strip.due ? <path className="strip-after" d={`M${Math.max(strip.due, strip.today)} ${MIDDLE}H${strip.planned}`} /> : null}
        {strip.gap === null ? (
          <path className="strip-due" d={`M${strip.due} 17V35`} />
        ) : (
          <>
            <rect fill={`url(#${hatch})`} x={strip.gap.from} y="17" width={strip.gap.to - strip.gap.from} height="18" />
            <path className="strip-edge" d={`M${strip.due} 17V35`} />
          </>
        )}
        {strip.beats.map((x) => (
          <path key={x} className="strip-edge" d={`M${x} 17V35`} />
        ))}
        <path className="strip-today" d={`M${strip.today} 10V40`} />
        {strip.met ? <circle className="strip-face" cx={strip.start} cy={MIDDLE} r="4.4" /> : <path className="strip-due" d={`M${strip.start} 20V32`} />}
        {strip.remotes.map(({ x, day, mode }, i) => (
          <circle key={`${day} ${mode} ${i}`} className="strip-remote" cx={x} cy={MIDDLE} r="4" />
        ))}
        {strip.planned === null ? null : <circle className="strip-planned" cx={strip.planned} cy={MIDDLE} r="4.4" />}
        {strip.labels.map((label) => (
          <text key={`${label.text} ${label.x}`} x={label.x} y={label.above ? 11 : 54} className={label.text === 'today' ? 'strip-asks' : undefined}>
            {label.text}
          </text>
        ))}
      </svg>
      <figcaption className="small">{sayRhythm(clock, today)}</figcaption>
    </figure>
  );
}
