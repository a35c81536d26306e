import { type ReactNode, useMemo, useRef, useState } from 'react';
import { sayDay } from '../../../main/domain/day.ts';
import { firstNameOf } from '../../../main/domain/person.ts';
import type { TimelineFacts, TimelineScope } from '../../../main/domain/timeline/facts.ts';
import { knownSince } from '../../../main/domain/timeline/layout.ts';
import { type Lane, LANES } from '../../../main/domain/timeline/tell.ts';
import { countOf, listNames, sayCount } from '../../../main/domain/words.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { SameAsTable } from '../../pictures/Picture.tsx';
import { SavePicture } from '../../pictures/SavePicture.tsx';
import { useWidth } from '../../pictures/width.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { sayYears } from './axis.ts';
import { Chart } from './Chart.tsx';
import { Filters } from './Filters.tsx';
import { Legend } from './Legend.tsx';
import { type MeetingFilter, passes } from './meeting-filter.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { daysIn, latest, roomFor, type TimelineView, whole, within, zoomed } from './view.ts';
import './timeline.css';

/** The years of one relationship as a picture, with the same as a table. Nothing where there is nothing to draw yet. */
export function Timeline({ scope, name }: { readonly scope: TimelineScope; readonly name: string }) {
  const read = useRead('timelines.show', { scope });
  return <Shown read={read}>{(facts) => (isEmpty(facts) ? null : <Years facts={facts} short={scope.kind === 'person' ? firstNameOf(name) : name} />)}</Shown>;
}

const isEmpty = ({ meetings, conflicts, commitments, flags }: TimelineFacts): boolean => meetings.length + conflicts.length + commitments.length + flags.length === 0;

/** Spans one may ask for by name, in days. */
const SPANS = [
  { label: 'All', days: null },
  { label: '5 years', days: 1_826 },
  { label: '1 year', days: 365 },
  { label: '3 months', days: 92 },
] as const;

function Years({ facts, short }: { readonly facts: TimelineFacts; readonly short: string }) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const [view, setView] = useState<TimelineView | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [lanes, setLanes] = useState<ReadonlySet<Lane>>(new Set(LANES));
  const [filter, setFilter] = useState<MeetingFilter>({ mode: 'all', factor: null });
  const shown = useMemo(() => ({ ...facts, meetings: facts.meetings.filter(passes(filter)) }), [facts, filter]);
  const room = width < 200 ? null : roomFor(facts, width);
  const seen = room === null ? null : view === null ? whole(room) : within(view, room);
  const title = `${sayYears(knownSince(facts), facts.today, sayCount)} with ${short}`;
  const zoom = (factor: number): void => {
    if (room !== null && seen !== null) setView(zoomed(seen, factor, room.width / 2, room));
  };
  return (
    <Section
      title={title}
      beside={
        <div className="tl-zoom" role="group" aria-label="Years in sight">
          {SPANS.filter(({ days }) => room === null || days === null || days < room.days - room.known).map(({ label, days }) => (
            <SpanButton
              key={label}
              pressed={room !== null && seen !== null && (days === null ? Math.abs(daysIn(seen, room) - daysIn(whole(room), room)) < 1 : Math.abs(daysIn(seen, room) - days) < 1)}
              onClick={() => {
                if (room !== null) setView(days === null ? null : latest(days, room));
              }}
            >
              {label}
            </SpanButton>
          ))}
          <SpanButton label="Nearer" onClick={() => zoom(1.6)}>
            +
          </SpanButton>
          <SpanButton label="Further" onClick={() => zoom(1 / 1.6)}>
            −
          </SpanButton>
        </div>
      }
    >
      <Row>
        <div ref={frame} className="tl-frame">
          {room === null || seen === null ? null : <Chart svg={drawing} facts={shown} name={short} room={room} view={seen} onView={setView} lanes={lanes} onTold={setTold} />}
        </div>
        <p className="tl-told say" aria-hidden="true">
          {told ?? <span className="tiny">Point at a mark, or walk with the arrow keys: + and − zoom, Shift and an arrow move, Enter opens.</span>}
        </p>
        <Filters facts={facts} lanes={lanes} onLanes={setLanes} filter={filter} onFilter={setFilter} />
        <Legend facts={facts} />
        <SavePicture
          drawing={() => drawing.current}
          about={{ title, when: sayDay(facts.today, facts.today), description: sayPicture(shown), name: `Timeline, ${facts.name}` }}
          surround={{ left: LANE_NAMES_WIDTH }}
        />
        <SameAsTable name="The same as a table">
          <TimelineTable facts={shown} name={short} lanes={lanes} />
        </SameAsTable>
      </Row>
    </Section>
  );
}

/** Pixels that the names of the lanes take, left of the picture. */
const LANE_NAMES_WIDTH = 110;

/** What is in the picture, for whoever is given it as a file. */
function sayPicture({ name, meetings, conflicts, commitments }: TimelineFacts): string {
  const parts = [
    countOf(meetings.length, 'meeting', 'meetings'),
    ...(conflicts.length === 0 ? [] : [countOf(conflicts.length, 'conflict', 'conflicts')]),
    ...(commitments.length === 0 ? [] : [countOf(commitments.length, 'promise', 'promises')]),
  ];
  return `The years with ${name}: ${listNames(parts)}.`;
}

interface SpanButtonProps {
  readonly children: ReactNode;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

const SpanButton = ({ children, label, pressed, onClick }: SpanButtonProps) => (
  <button type="button" className="tl-span" onClick={onClick} {...(pressed === undefined ? {} : { 'aria-pressed': pressed })} {...(label === undefined ? {} : { 'aria-label': label })}>
    {children}
  </button>
);
