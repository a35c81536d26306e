import { sayDate } from '../../../main/domain/day.ts';
import { countOf, listNames } from '../../../main/domain/words.ts';
import type { ImportRow } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { importPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';

/** Files brought in, each of which can be taken back as a whole. */
export function BroughtIn() {
  const read = useRead('imports.list', {});
  return (
    <Section title="Brought in">
      <Row>
        <div className="setting">
          <Shown read={read}>
            {(imports) =>
              imports.length === 0 ? (
                <p className="say">Nothing yet. Contacts and calendars come in from files; you see what will be added before anything is saved.</p>
              ) : (
                <ul className="imports">
                  {imports.map((row) => (
                    <OneImport key={row.id} row={row} />
                  ))}
                </ul>
              )
            }
          </Shown>
          <Acts>
            <Act to={importPath('contacts')}>Bring in contacts</Act>
            <Act to={importPath('calendar')}>Bring in a calendar</Act>
          </Acts>
        </div>
      </Row>
    </Section>
  );
}

function OneImport({ row }: { readonly row: ImportRow }) {
  const today = useToday();
  const undo = useWrite('imports.undo', {
    said: ({ people, organisations, meetings, kept }) => {
      const stays = sayCounts({ people: kept.people, organisations: 0, meetings: kept.meetings });
      const gone = sayCounts({ people, organisations, meetings });
      return `Taken back: ${gone === '' ? 'nothing' : gone}.${stays === '' ? '' : ` ${stays} stayed, because more has been written there.`}`;
    },
  });
  const counts = sayCounts(row);
  return (
    <li>
      <span>
        {row.fileName}, {sayDate(row.importedOn, today)}
        <span className="of">
          {' '}
          {row.undoneOn === null ? (counts === '' ? 'nothing of it is left' : counts) : `taken back on ${sayDate(row.undoneOn, today)}`}
        </span>
      </span>
      {row.undoneOn === null && counts !== '' ? (
        <Act about={row.fileName} onClick={() => void undo.run({ importId: row.id })}>
          Take it back
        </Act>
      ) : null}
    </li>
  );
}

/** "40 people, nine organisations and 26 meetings", without what there is none of. */
const sayCounts = ({ people, organisations, meetings }: Pick<ImportRow, 'people' | 'organisations' | 'meetings'>): string =>
  listNames(
    [
      people === 0 ? '' : countOf(people, 'person', 'people'),
      organisations === 0 ? '' : countOf(organisations, 'organisation', 'organisations'),
      meetings === 0 ? '' : countOf(meetings, 'meeting', 'meetings'),
    ].filter((part) => part !== ''),
  );
