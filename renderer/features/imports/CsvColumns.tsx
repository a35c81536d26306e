import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { change, type FileInHand, read } from './bringing.ts';
import { AS_PLANNED } from './contacts-choice.ts';
import { type CsvField, FIELDS, guessColumns, namesPeople, toMapping } from './csv-columns.ts';
import { Foot } from './Foot.tsx';

interface CsvColumnsProps {
  readonly inHand: FileInHand;
  readonly table: Extract<ImportPreview, { readonly kind: 'unmapped' }>;
  readonly margin: ReactNode;
  readonly notes: ReactNode;
}

/** A table whose headings are its own: what each column is, beside what stands in it. */
export function CsvColumns({ inHand, table: { headings, sample }, margin, notes }: CsvColumnsProps) {
  const columns = inHand.columns ?? guessColumns(headings, sample);
  const [unnamed, setUnnamed] = useState(false);
  const named = namesPeople(columns);

  const goOn = (): void => {
    setUnnamed(!named);
    if (!named) return;
    // Other columns may make other rows of the same table.
    change(inHand.key, { columns, contacts: AS_PLANNED });
    void read(inHand.key, { mapping: toMapping(columns) });
  };

  return (
    <div className="imports">
      <PageHead title="What is in the columns?" margin={margin} lede={`‘${inHand.name}’ has headings of its own. Say what each column is; leave out what you do not need.`} />
      {notes}
      <Row className="imports-list">
        {unnamed && !named ? <FailureNote>No column is a name. Say which column names people, and go on.</FailureNote> : null}
        <table className="imports-columns" data-begins="true">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Its first rows</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            {headings.map((heading, column) => {
              const name = heading.trim() === '' ? `Column ${column + 1}` : heading;
              const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
              return (
                // A column has nothing but its place.
                <tr key={`${column} ${heading}`}>
                  <th scope="row">{name}</th>
                  <td>
                    {cells.length === 0 ? (
                      <span className="tiny">empty</span>
                    ) : (
                      <ul>
                        {cells.map((cell, at) => (
                          <li key={`${at} ${cell}`}>{cell}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                  <td>
                    <select
                      className="control"
                      aria-label={`What ‘${name}’ is`}
                      value={columns[column] ?? ''}
                      onChange={(event) => {
                        const field = FIELDS.find(({ value }) => value === event.target.value)?.value ?? null;
                        change(inHand.key, { columns: replaced(columns, column, field) });
                      }}
                    >
                      <option value="">Leave it out</option>
                      {FIELDS.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Row>
      <Foot inHand={inHand} words="Nothing is saved yet." act="See who is in it" onAct={goOn} disabled={false} busy={inHand.reading} />
    </div>
  );
}

const replaced = (columns: readonly (CsvField | null)[], at: number, field: CsvField | null): readonly (CsvField | null)[] =>
  columns.map((before, column) => (column === at ? field : before));
