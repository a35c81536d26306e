import { useMemo, useState } from 'react';
import { useParams, useSearch } from 'wouter';
import { isDay } from '../../../main/domain/day.ts';
import { prepare } from '../../../main/domain/recognise/lexicon.ts';
import type { Directory } from '../../../main/domain/directory.ts';
import { useToday } from '../../data/day.ts';
import { logPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act } from '../../ui/Act.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { DayOfLog } from './DayOfLog.tsx';
import './log.css';

/** The log of one day: today's, unless the path names another. */
export function LogPage() {
  const today = useToday();
  // Midnight does not turn the page under a sentence: without a day in the address it is the day one came.
  const [arrivedOn] = useState(today);
  const { day = arrivedOn } = useParams<{ readonly day?: string }>();
  const begin = new URLSearchParams(useSearch()).get('begin') ?? '';
  const directory = useRead('people.directory', {}, { keepLast: true });
  if (!isDay(day)) {
    return (
      <PageHead title="No such day" lede="The address of this page is not a day.">
        <Act to={logPath()}>Go to today’s page</Act>
      </PageHead>
    );
  }
  return (
    <Shown read={directory}>
      {(known) => <DayRead key={day} day={day} directory={known} begin={begin} />}
    </Shown>
  );
}

function DayRead({ day, directory, begin }: { readonly day: ReturnType<typeof useToday>; readonly directory: Directory; readonly begin: string }) {
  const read = useRead('meetings.day', { day }, { keepLast: true });
  // Indexed once for each directory, and read at every keystroke.
  const lexicon = useMemo(() => prepare(directory), [directory]);
  return <Shown read={read}>{(page) => (page.day === day ? <DayOfLog day={day} page={page} lexicon={lexicon} begin={begin} /> : null)}</Shown>;
}
