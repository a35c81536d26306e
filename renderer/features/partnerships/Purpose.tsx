import { useState } from 'react';
import { sayDate } from '../../../main/domain/day.ts';
import { purposesOf, type Statement } from '../../../main/domain/partnership.ts';
import { sayCount } from '../../../main/domain/words.ts';
import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { LongWords } from '../../ui/LongWords.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { sayShortDate } from '../people/standing.ts';
import { Compare } from './Compare.tsx';
import { StatementActs } from './StatementActs.tsx';
import { WriteStatement } from './StatementDialog.tsx';
import { KIND_WORDS, sayPurposeSince } from './words.ts';

/** A purpose longer than this is set as words to read, not as a heading. */
const LARGE = 400;

/** How many earlier ones are shown before one asks for all. */
const SHOWN = 4;

/** What the group is for: what stands now, and what stood before. */
export function Purpose({ page }: { readonly page: PartnershipPage }) {
  const { partnership, statements } = page;
  const today = useToday();
  const list = useKeptFocus<HTMLDivElement>('.purpose, .purpose-earlier');
  const [revising, setRevising] = useState(false);
  const [all, setAll] = useState(false);
  const [compared, setCompared] = useState<Statement['id'] | null>(null);
  const revisions = purposesOf(statements);
  const [current, ...earlier] = revisions;
  const shown = all ? earlier : earlier.slice(0, SHOWN);
  const revise = (): void => {
    setRevising(true);
  };
  const stop = (): void => {
    setCompared(null);
  };
  return (
    <>
      <Section title={KIND_WORDS.purpose.title}>
        <div ref={list}>
          {current === undefined ? (
            <Row>
              <Empty
                start={
                  <Button first onClick={revise}>
                    Write the purpose
                  </Button>
                }
              >
                {KIND_WORDS.purpose.none}
              </Empty>
            </Row>
          ) : (
            <Row className="purpose" margin={
                <>
                  since <span className="keep">{sayShortDate(current.day, today)}</span>
                </>
              }>
              <p className={current.text.length > LARGE ? 'say purpose-words' : 'purpose-words is-large'}>
                <LongWords words={current.text} about="the purpose" />
              </p>
              <Note statement={current} />
              <p className="small purpose-since">{sayPurposeSince(page, today)}</p>
              <StatementActs statement={current} about="the purpose that stands">
                <Act onClick={revise}>Revise it</Act>
              </StatementActs>
            </Row>
          )}
          {earlier.length === 0 ? null : (
            <>
              <Row className="purpose-before">
                <h3>Before</h3>
              </Row>
              <ol aria-label="What it was for before">
                {shown.map((revision) => (
                  <li key={revision.id}>
                    <Row className="purpose-earlier" margin={sayShortDate(revision.day, today)}>
                      <p className="say purpose-words">
                        <LongWords words={revision.text} about={sayOf(revision, today)} />
                      </p>
                      <Note statement={revision} />
                      <StatementActs statement={revision} about={sayOf(revision, today)}>
                        <Act about={sayOf(revision, today)} onClick={() => setCompared(revision.id)}>
                          Compare
                        </Act>
                      </StatementActs>
                    </Row>
                  </li>
                ))}
              </ol>
              {shown.length === earlier.length ? null : (
                <Row>
                  <Act onClick={() => setAll(true)}>And {sayCount(earlier.length - shown.length)} before those</Act>
                </Row>
              )}
            </>
          )}
        </div>
      </Section>
      {compared === null || earlier.length === 0 ? null : <Compare key={compared} revisions={revisions} from={compared} onClose={stop} />}
      {revising ? <WriteStatement partnership={partnership} kind="purpose" from={current?.text ?? ''} onClose={() => setRevising(false)} /> : null}
    </>
  );
}

const sayOf = ({ day }: Statement, today: Parameters<typeof sayDate>[1]): string => `the purpose of ${sayDate(day, today)}`;

const Note = ({ statement: { note } }: { readonly statement: Statement }) =>
  note.trim() === '' ? null : (
    <p className="small purpose-note">
      <LongWords words={note.trim()} about="the note" />
    </p>
  );
