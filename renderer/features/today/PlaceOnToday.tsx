import { type ReactNode, useState } from 'react';
import { type Place, snoozeKeyOf } from '../../../main/domain/nudge.ts';
import type { NudgeRow, TodayPlace } from '../../../preload/contract/nudges.ts';
import { Act } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { PLACE_PATHS, PLACE_TITLES, sayRest } from './places.ts';
import { RowOnToday } from './RowOnToday.tsx';

interface PlaceOnTodayProps {
  readonly place: Place;
  readonly content: TodayPlace;
  /** How many rows stand there before one asks for more. */
  readonly shown: number;
  /** What it says when nothing asks; null: then it is not there. */
  readonly quiet: string | null;
  readonly children?: ReactNode;
}

/** One place: its most telling rows, and the rest behind one line. */
export function PlaceOnToday({ place, content, shown, quiet, children }: PlaceOnTodayProps) {
  const [opened, setOpened] = useState(false);
  const { rows, count } = content;
  if (count === 0 && quiet === null) return null;
  const rest = sayRest(rows, count, shown);
  return (
    <Section title={PLACE_TITLES[place]}>
      {count === 0 ? (
        <Row>
          <p className="quiet">{quiet}</p>
        </Row>
      ) : null}
      <div className={opened ? 'is-opened' : undefined}>
        {(opened ? rows : rows.slice(0, shown)).map((row) => (
          <RowOnToday key={keyOf(row)} row={row} />
        ))}
      </div>
      {rest === null ? null : (
        <Row>
          <div className="more">
            {opened && count > rows.length ? <Beyond place={place} rest={sayRest(rows, count, rows.length) ?? ''} /> : null}
            <Act
              about={PLACE_TITLES[place]}
              onClick={() => {
                setOpened(!opened);
              }}
            >
              {opened ? 'Only the most telling' : rest}
            </Act>
          </div>
        </Row>
      )}
      {children}
    </Section>
  );
}

/** What is past the rows at hand: a line to its page, or only how many. */
function Beyond({ place, rest }: { readonly place: Place; readonly rest: string }) {
  const path = PLACE_PATHS[place];
  return path === null ? (
    <span className="small">{rest}</span>
  ) : (
    <Act about={PLACE_TITLES[place]} to={path}>
      {rest}
    </Act>
  );
}

function keyOf({ lead }: NudgeRow): string {
  const { subject, subjectId } = snoozeKeyOf(lead);
  return `${subject} ${subjectId}`;
}
