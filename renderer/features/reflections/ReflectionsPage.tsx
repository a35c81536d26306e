import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import { FACTOR_NAMES } from '../../../main/domain/factors.ts';
import { FACTORS } from '../../../main/domain/meeting.ts';
import type { ReflectionRow } from '../../../preload/contract/reflections.ts';
import { useToday } from '../../data/day.ts';
import { reflectionPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { factorsPath } from '../factors/view.ts';
import { summaryPath } from '../summary/choices.ts';
import { Beginnings } from './Beginnings.tsx';
import { ComingSession } from './ComingSession.tsx';
import { ALL_REFLECTIONS, peopleIn, readView, reflectionsIn, type ReflectionsView, viewPath } from './listing.ts';
import { ReflectionLine } from './ReflectionLine.tsx';
import { sayBeginning, sayHowMany } from './words.ts';
import '../people/people.css';
import './reflections.css';

/** Everything written for oneself, the latest first, and the ways to begin. What is looked at is kept in the path. */
export function ReflectionsPage() {
  const [, go] = useLocation();
  const view = readView(useSearch());
  const read = useRead('reflections.list', {});
  return (
    <Shown read={read}>
      {(rows) => (
        <Reflections
          rows={rows}
          view={view}
          look={(next) => {
            go(viewPath(next), { replace: true });
          }}
        />
      )}
    </Shown>
  );
}

interface ReflectionsProps {
  readonly rows: readonly ReflectionRow[];
  readonly view: ReflectionsView;
  readonly look: (view: ReflectionsView) => void;
}

function Reflections({ rows, view, look }: ReflectionsProps) {
  const today = useToday();
  const { factor, personId } = view;
  const shown = useMemo(() => reflectionsIn(rows, { factor, personId }), [rows, factor, personId]);
  return (
    <>
      <PageHead title="Reflections" lede={sayHowMany(shown.length, rows.length)} wide>
        <Acts>
          <Act to={summaryPath()}>Make a summary</Act>
          <Act to="/reflections/sessions">Coaching sessions</Act>
          <Act to={factorsPath({})}>The five factors</Act>
        </Acts>
      </PageHead>
      <Beginnings />
      <ComingSession />
      {rows.length === 0 ? (
        <div className="section is-tight">
          <Row>
            <Empty>
              <p>
                What is written here stays here: it is kept as you type, found again with everything else, and leaves only in a summary or an export that you make
                yourself. Ten minutes after a meeting that would not leave you alone is enough. Name someone with @, and it is found from their page too.
              </p>
            </Empty>
          </Row>
        </div>
      ) : (
        <>
          <div className="section is-tight">
            <Row>
              <Filters rows={rows} view={view} look={look} />
            </Row>
          </div>
          <div className="reflections-list">
            {shown.length === 0 ? (
              <Row>
                <Empty
                  start={
                    <Act
                      onClick={() => {
                        look(ALL_REFLECTIONS);
                      }}
                    >
                      Show all of them
                    </Act>
                  }
                >
                  Nothing fits both.
                </Empty>
              </Row>
            ) : (
              <VirtualList
                label="Reflections"
                items={shown}
                keyOf={(row) => row.id}
                hrefOf={(row) => reflectionPath(row.id)}
                nameOf={(row) => sayBeginning(row.beginning)}
                rowHeight={104}
              >
                {(row) => <ReflectionLine row={row} today={today} />}
              </VirtualList>
            )}
          </div>
        </>
      )}
    </>
  );
}

const ANY = 'any';
const factorOptions = [{ value: ANY, label: 'Any factor' }, ...FACTORS.map((factor) => ({ value: String(factor), label: FACTOR_NAMES[factor] }))];

/** Of which factor, and about whom. */
function Filters({ rows, view, look }: ReflectionsProps) {
  const people = useMemo(() => peopleIn(rows), [rows]);
  return (
    <search className="filters" aria-label="Which reflections">
      <div className="filters-choices">
        <SelectField
          label="Factor"
          value={String(view.factor ?? ANY)}
          options={factorOptions}
          onChange={(value) => {
            look({ ...view, factor: FACTORS.find((factor) => String(factor) === value) ?? null });
          }}
        />
        <SelectField
          label="Person"
          value={String(view.personId ?? ANY)}
          options={[{ value: ANY, label: 'About anyone' }, ...people.map(({ personId, name }) => ({ value: String(personId), label: name }))]}
          onChange={(value) => {
            look({ ...view, personId: value === ANY ? null : (Number(value) as PersonId) });
          }}
        />
      </div>
    </search>
  );
}
