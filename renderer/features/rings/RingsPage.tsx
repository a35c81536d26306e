import { useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { EARLIEST_DAY, sayDate } from '../../../main/domain/day.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import { RINGS } from '../../../main/domain/person.ts';
import type { RingMark } from '../../../main/domain/pictures/ring-marks.ts';
import { furthestFirst, layOutRings } from '../../../main/domain/pictures/rings.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Picture } from '../../pictures/Picture.tsx';
import { Act } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row, Spread } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { sayRing, sayStanding } from '../people/standing.ts';
import { ViewNav } from '../people/ViewNav.tsx';
import { Furthest } from './Furthest.tsx';
import { RingsChart } from './RingsChart.tsx';
import { RingsTable } from './RingsTable.tsx';
import { readRings, ringPersonOf, ringsPath, type RingsView, rowsIn, sayLeftOut, sayRings } from './words.ts';
import '../people/people.css';
import './rings.css';

/** Everyone around you, by organisation, as far away as it is long since you met (mock: Rings). */
export function RingsPage() {
  const people = useRead('people.list', {});
  return <Shown read={people}>{(rows) => <Rings rows={rows} />}</Shown>;
}

/** The letters of names, in pixels: as `.picture text` has them. */
const TYPE = 14;
const ANY = 'any';

function Rings({ rows }: { readonly rows: readonly PersonRow[] }) {
  const today = useToday();
  const [, go] = useLocation();
  const search = useSearch();
  const view = readRings(search);
  const drawing = useRef<SVGSVGElement>(null);
  const [told, setTold] = useState<string | null>(null);
  // Pointing at someone draws the page again, and must not lay everyone out again.
  const { shown, people, byId } = useMemo(() => {
    const seen = readRings(search);
    const own = rowsIn(rows, seen);
    return { shown: own, people: own.map((row) => ringPersonOf(row, seen)), byId: new Map(own.map((row) => [Number(row.id), row])) };
  }, [rows, search]);
  const look = (next: RingsView): void => {
    go(ringsPath(next), { replace: true });
  };
  const say = ({ person }: Pick<RingMark, 'person'>): string => {
    const row = byId.get(person.id);
    return `${person.name}, ${person.organisation ?? 'no post'}, ${sayRing(person.ring).toLowerCase()} ring${row === undefined ? '' : `: ${sayStanding(row, today)}`}`;
  };
  const head = (
    <PageHead title="Everyone around you" margin={countOf(rows.length, 'person', 'people')} wide>
      <ViewNav at="Rings" />
    </PageHead>
  );
  if (rows.length === 0) {
    return (
      <>
        {head}
        <div className="section is-tight">
          <Row>
            <Empty start={<Act to="/people">Go to the list</Act>}>
              <p>Everyone you add is drawn here around you: nearer the more lately you met, and beyond the dark ring when it is longer than you meant it to be.</p>
            </Empty>
          </Row>
        </div>
      </>
    );
  }
  return (
    <div className="rings-page">
      <Spread aside={<Furthest people={furthestFirst(people).slice(0, 5)} />}>
        {head}
        <div className="section is-tight">
          <Row>
            <div className="filters-choices rings-choices">
              <SelectField label="Ring" value={view.ring ?? ANY} options={RING_OPTIONS} onChange={(ring) => look({ ...view, ring: ring === ANY ? null : ring })} />
              <SelectField
                label="Organisation"
                value={String(view.organisationId ?? ANY)}
                options={organisationOptions(rows)}
                onChange={(value) => look({ ...view, organisationId: value === ANY ? null : (Number(value) as OrganisationId) })}
              />
            </div>
            {people.length === 0 ? (
              <Empty start={<Act onClick={() => look({ ring: null, organisationId: null })}>Show everyone</Act>}>Nobody fits both of these.</Empty>
            ) : (
              <Picture
                about={{
                  title: 'Everyone around you',
                  when: sayDate(today, EARLIEST_DAY),
                  name: `Everyone around you ${sayDate(today, EARLIEST_DAY)}`,
                  description: 'By organisation; distance is the time since you met face to face, divided by the rhythm.',
                }}
                drawing={drawing}
                told={told}
                hint="Point at someone, or walk with the arrow keys: left and right go around, up and down out and in, Page Down and Page Up from organisation to organisation. Enter opens."
                tableName={shown.length === 1 ? 'The same as a table' : `All ${sayCount(shown.length)} as a table`}
                table={<RingsTable rows={shown} />}
              >
                {(width) => <Drawn people={people} width={width} drawing={drawing} say={say} onTold={setTold} />}
              </Picture>
            )}
          </Row>
        </div>
      </Spread>
    </div>
  );
}

interface DrawnProps {
  readonly people: Parameters<typeof layOutRings>[0];
  readonly width: number;
  readonly drawing: { current: SVGSVGElement | null };
  readonly say: (mark: RingMark) => string;
  readonly onTold: (words: string | null) => void;
}

function Drawn({ people, width, drawing, say, onTold }: DrawnProps) {
  const height = Math.round(Math.min(Math.max(width * 0.86, 420), 660));
  const layout = useMemo(() => layOutRings(people, { width, height, most: width < 640 ? 45 : 60, type: TYPE }), [people, width, height]);
  const left = sayLeftOut(layout);
  return (
    <>
      <RingsChart layout={layout} width={width} height={height} type={TYPE} drawing={drawing} description={sayRings(layout)} say={say} onTold={onTold} />
      {left === '' ? null : <p className="small">{left}</p>}
    </>
  );
}

const RING_OPTIONS = [{ value: ANY, label: 'Any ring' }, ...RINGS.map((ring) => ({ value: ring, label: `${sayRing(ring)} ring` }))] as const;

/** The organisations where someone holds a post, by name. */
function organisationOptions(rows: readonly PersonRow[]): readonly { readonly value: string; readonly label: string }[] {
  const names = new Map(rows.flatMap((row) => row.posts.map((post) => [post.organisationId, post.organisationName] as const)));
  return [{ value: ANY, label: 'Any organisation' }, ...[...names].map(([id, label]) => ({ value: String(id), label })).toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))];
}
