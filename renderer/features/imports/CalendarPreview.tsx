import { type ReactNode, useMemo, useRef, useState } from 'react';
import { sayDay, sayShortDay } from '../../../main/domain/day.ts';
import type { Owner } from '../../../main/domain/settings.ts';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { change, type FileInHand, finish, type Manner, read } from './bringing.ts';
import { asksForOwner, type CalendarChoice, canTick, confirmed, isTicked, latestToWriteUp, ownerTaken, sharedNames, tick } from './calendar-choice.ts';
import { sayBringInMeetings, sayCalendar, sayEntry, sayTitle, sayWhenOf } from './calendar-words.ts';
import { CalendarLine } from './CalendarLine.tsx';
import { Days } from './Days.tsx';
import { DiaryOwner } from './DiaryOwner.tsx';
import { focusWork } from './focus-work.ts';
import { Foot } from './Foot.tsx';
import { Newcomers } from './Newcomers.tsx';
import { sayBroughtIn } from './outcome-words.ts';
import { TickList } from './TickList.tsx';
import { Unread } from './Unread.tsx';
import { WhoIsMeant } from './WhoIsMeant.tsx';
import './calendar.css';

interface CalendarPreviewProps {
  readonly inHand: FileInHand;
  readonly preview: Extract<ImportPreview, { readonly kind: 'calendar' }>;
  readonly margin: ReactNode;
  readonly notes: ReactNode;
}

/** The entries of a calendar on the chosen days, as they would come in. */
export function CalendarPreview({ inHand, preview: { token, from, to, plan }, margin, notes }: CalendarPreviewProps) {
  const today = useToday();
  const question = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);
  const choice = inHand.calendar;
  const choose = (next: CalendarChoice): void => change(inHand.key, { calendar: next });
  const names = useMemo(() => sharedNames(plan), [plan]);
  const save = useWrite('imports.commit', { shown: true, said: sayBroughtIn });
  const asks = asksForOwner(choice, plan);
  const toSave = confirmed(choice, plan);

  /** Ticks stay as they are; the rest is read anew. */
  const readSo = (manner: Manner): void => {
    save.clear();
    void read(inHand.key, { ...inHand.manner, from, to, ...manner });
    focusWork();
  };
  const sayOwner = (owner: Owner): void => {
    choose({ ...choice, ownerSettled: true });
    const { name, emails } = ownerTaken(owner, plan.owner?.suggested === false ? plan.owner.owner : null);
    readSo({ owner: { name, emails: [...emails] } });
  };

  const confirm = async (): Promise<void> => {
    setPressed(asks);
    if (asks) {
      question.current?.querySelector<HTMLElement>('button')?.focus();
      return;
    }
    const outcome = await save.run({ token, ...toSave });
    if (outcome.ok) finish(inHand.key, { kind: 'calendar', outcome: outcome.value, writeUp: outcome.value.meetings === 0 ? null : latestToWriteUp(choice, plan, today) });
  };

  return (
    <div className="imports">
      <PageHead title="Bring in a calendar" margin={margin} lede={sayCalendar(inHand.name, plan.rows)} />
      {notes}
      <Row className="imports-head">
        <div className="imports-notes" ref={question}>
          <DiaryOwner plan={plan} asks={asks} onConfirm={() => {
              choose({ ...choice, ownerSettled: true });
              focusWork();
            }} onSay={sayOwner} />
          <WhoIsMeant names={names} choice={choice} choose={choose} />
          <Days from={from} to={to} empty={plan.rows.length === 0} onChoose={(first, last) => readSo({ from: first, to: last })} />
          <Newcomers newPeople={plan.newPeople} choice={choice} choose={choose} />
          <Unread unread={plan.unread} />
          {save.failure === null ? null : <FailureNote act={<Act onClick={() => readSo({})}>Read it again</Act>}>{save.failure.message}</FailureNote>}
        </div>
        {plan.rows.some(canTick) ? (
          <div className="imports-bar">
            <span>
              <Act onClick={() => choose(tick(choice, plan.rows, true))}>Tick all</Act>
              <Act onClick={() => choose(tick(choice, plan.rows, false))}>Tick none</Act>
            </span>
          </div>
        ) : null}
      </Row>
      <div className="imports-list">
        <TickList
          label="Entries"
          items={plan.rows}
          keyOf={({ occurrence }) => occurrence.sourceKey}
          nameOf={({ occurrence }) => sayTitle(occurrence)}
          sayItem={(row) => `${sayShortDay(row.occurrence.day, today)}, ${sayEntry(row)}`}
          canTick={canTick}
          isTicked={(row) => isTicked(choice, row)}
          onTick={(row, on) => choose(tick(choice, [row], on))}
          rowHeight={60}
          marginOf={({ occurrence }) => sayWhenOf(occurrence)}
          headingOf={({ occurrence }) => sayDay(occurrence.day, today)}
        >
          {(row, { tickId }) => <CalendarLine row={row} tickId={tickId} />}
        </TickList>
      </div>
      <Foot
        inHand={inHand}
        words={pressed && asks ? 'Say first whose diary this is, at the top.' : 'Nothing is saved yet.'}
        act={sayBringInMeetings({ meetings: toSave.rows.length, people: toSave.newPeople.length })}
        onAct={() => void confirm()}
        disabled={toSave.rows.length + toSave.newPeople.length === 0}
        busy={save.busy || inHand.reading}
      />
    </div>
  );
}
