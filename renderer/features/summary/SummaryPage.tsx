import { useIsFetching } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { SessionId } from '../../../main/domain/id.ts';
import { isBare } from '../../../main/domain/summary/summarise.ts';
import type { InputOf } from '../../../preload/contract.ts';
import type { SummaryStart } from '../../../preload/contract/summaries.ts';
import { useToday } from '../../data/day.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { beginWith, type Choices, daysOf, sessionIn, withPeriod } from './choices.ts';
import { DaysAndSession, SectionsAndLevel } from './Choices.tsx';
import { useDrawn } from './drawn.ts';
import { Folded } from './Folded.tsx';
import { useChosen } from './chosen.ts';
import { Made } from './Made.tsx';
import { NoPaper, NothingToTell, WhatItIs } from './NoPaper.tsx';
import { Paper } from './Paper.tsx';
import { PrintedSummary } from './PrintedSummary.tsx';
import { SaveSummary } from './SaveSummary.tsx';
import { SettleOne } from './SettleOne.tsx';
import { Standing } from './Standing.tsx';
import { useSettle } from './settle.ts';
import { sayLede, sayMargin } from './words.ts';
import './summary.css';

/** The coaching summary: what goes in, what is still to settle, and the document, which is what is saved (mission: Coaching summary). */
export function SummaryPage() {
  const asked = sessionIn(useSearch());
  const start = useRead('summary.start', {});
  return <Shown read={start}>{(value) => <Summary key={beginWith(value, asked).sessionId} start={value} asked={asked} />}</Shown>;
}

type Request = InputOf<'summary.preview'>;

function Summary({ start, asked }: { readonly start: SummaryStart; readonly asked: SessionId | null }) {
  const today = useToday();
  const [{ choices, settling }, change] = useChosen(start, asked);
  const choose = (next: Choices): void => change((now) => ({ ...now, choices: next }));
  const days = daysOf(choices, start);
  const { sections, disclosure, sessionId } = choices;
  const request: Request | null = days === null || sections.length === 0 ? null : { ...days, sections, disclosure, settled: settling.settled, sessionId };
  // What is asked before there is anything to ask is never asked: it only has a shape.
  const read = useRead('summary.preview', request ?? { from: today, to: today, sections: ['factors'], disclosure }, { when: request !== null, keepLast: true });
  const fresh = useIsFetching({ queryKey: ['summary.preview'] }) === 0;
  const preview = request === null ? null : valueOr(read, null);
  const drawn = useDrawn(preview, settling.settled, JSON.stringify([days, sections, disclosure]));
  const settle = useSettle(drawn?.doubts ?? [], settling, (next) => change((now) => ({ ...now, settling: next(now.settling) })));
  const [place, setPlace] = useState(0);
  const goTo = (key: string | null): void => {
    setPlace(0);
    settle.goTo(key);
  };
  const session = start.sessions.find(({ id }) => id === sessionId) ?? null;
  const empty = preview !== null && isBare(preview.document);
  const isFirst = start.sessions.every(({ summaries }) => summaries === 0);
  return (
    <>
      <PageHead title="Summary for coaching" margin={sayMargin(session, today)} lede={sayLede(session, today)} wide>
        <DaysAndSession choices={choices} days={days} start={start} onChange={choose} />
      </PageHead>
      <div className="section is-tight">
        <Row>
          <div className={settle.at === null ? 'summary' : 'summary is-settling'}>
            {isFirst ? <WhatItIs /> : null}
            <div className="summary-side">
              {settle.at === null || days === null ? (
                <SectionsAndLevel choices={choices} onChange={choose} />
              ) : (
                <Folded choices={choices} days={days} onChange={() => goTo(null)} />
              )}
              {drawn === null || empty ? null : settle.at === null ? (
                <Standing drawn={drawn} disclosure={disclosure} finished={settle.finished} onSettle={goTo} onHideAll={settle.hideRest} />
              ) : (
                <SettleOne key={settle.at.key} doubt={settle.at} doubts={drawn.doubts} settle={{ ...settle, goTo }} onNextPlace={() => setPlace((now) => now + 1)} />
              )}
              {drawn === null || request === null || empty ? null : <SaveSummary request={request} open={drawn.open} fresh={fresh} />}
              {session === null ? null : <Made sessionId={session.id} />}
            </div>
            <div className="summary-paper">
              {days === null || request === null ? (
                <NoPaper days={days} />
              ) : (
                <Shown read={read}>
                  {({ fileName }) =>
                    empty || drawn === null ? (
                      <NothingToTell days={days} onLonger={choices.period === 'twelve' ? null : () => choose(withPeriod(choices, 'twelve', start))} />
                    ) : (
                      <>
                        <Paper drawn={drawn} at={settle.at?.key ?? null} place={place} fresh={fresh} onPick={goTo} />
                        <PrintedSummary drawn={drawn} fileName={fileName} />
                      </>
                    )
                  }
                </Shown>
              )}
            </div>
          </div>
        </Row>
      </div>
    </>
  );
}
