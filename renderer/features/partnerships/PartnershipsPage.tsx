import { useState } from 'react';
import { Link } from 'wouter';
import { sayShortDay } from '../../../main/domain/day.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { PartnershipRow } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { partnershipPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { AddPartnership } from './PartnershipForm.tsx';

/** The groups that lead a place together. */
export function PartnershipsPage() {
  const read = useRead('partnerships.list', {});
  const [adding, setAdding] = useState(false);
  const add = (): void => {
    setAdding(true);
  };
  return (
    <Shown read={read}>
      {(rows) => (
        <>
          <PageHead title="Partnerships" lede={rows.length === 0 ? undefined : 'The groups that lead a place together.'}>
            {rows.length === 0 ? null : (
              <Acts>
                <Act onClick={add}>Add a partnership</Act>
              </Acts>
            )}
          </PageHead>
          <div className="section">
            {rows.length === 0 ? (
              <Row>
                <Empty
                  start={
                    <Button first onClick={add}>
                      Add a partnership
                    </Button>
                  }
                >
                  A partnership is a group that leads a place together: a place board, a provider collaborative. Name it and say who belongs to it; its meetings are then kept
                  together.
                </Empty>
              </Row>
            ) : null}
            {rows.map((row) => (
              <OnePartnership key={row.id} row={row} />
            ))}
          </div>
          {adding ? (
            <AddPartnership
              onClose={() => {
                setAdding(false);
              }}
            />
          ) : null}
        </>
      )}
    </Shown>
  );
}

function OnePartnership({ row }: { readonly row: PartnershipRow }) {
  const today = useToday();
  return (
    <Row className="nudge" margin={row.lastMet === null ? 'not met yet' : sayShortDay(row.lastMet, today)}>
      <h2 className="name">
        <Link href={partnershipPath(row.id)}>{row.name}</Link>
        <span className="of">
          {countOf(row.members, 'member', 'members')}
          {row.rhythmDays === null ? '' : `, ${sayEvery(row.rhythmDays)}`}
        </span>
      </h2>
    </Row>
  );
}
