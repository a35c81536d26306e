import { type ReactNode, useMemo } from 'react';
import type { PostId } from '../../../main/domain/id.ts';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { announceDone } from '../../ui/announcer.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { change, type FileInHand, finish, read } from './bringing.ts';
import { ContactLine } from './ContactLine.tsx';
import { ContactsBar } from './ContactsBar.tsx';
import {
  canTick,
  confirmed,
  type ContactsChoice,
  countTicked,
  hasRing,
  isTicked,
  objectionToMove,
  organisationsAdded,
  placed,
  type PlacedRow,
  putInRing,
  ringOf,
  rowsShown,
  sayMoved,
  sayMovedSince,
  tick,
  waysOfMove,
} from './contacts-choice.ts';
import { sayBringIn, sayContacts, sayRow, sayWay } from './contacts-words.ts';
import { Foot } from './Foot.tsx';
import { MoveLine } from './MoveLine.tsx';
import { OrganisationsAdded } from './OrganisationsAdded.tsx';
import { sayBroughtIn } from './outcome-words.ts';
import { TickList } from './TickList.tsx';
import { Unread } from './Unread.tsx';
import './contacts.css';

interface ContactsPreviewProps {
  readonly inHand: FileInHand;
  readonly preview: Extract<ImportPreview, { readonly kind: 'contacts' }>;
  readonly margin: ReactNode;
  readonly notes: ReactNode;
}

/** The contacts of a file as they would come in: ticked, put in rings, and confirmed as one. */
export function ContactsPreview({ inHand, preview: { token, plan }, margin, notes }: ContactsPreviewProps) {
  const choice = inHand.contacts;
  const choose = (next: ContactsChoice): void => change(inHand.key, { contacts: next });
  const today = useToday();
  const rows = useMemo(() => placed(plan), [plan]);
  const shown = rowsShown(choice, rows);
  const counts = countTicked(choice, rows);
  const organisations = organisationsAdded(choice, plan);
  const save = useWrite('imports.commit', { shown: true, said: sayBroughtIn });
  const { table } = inHand;
  const wrong = rows.find((one) => objectionToMove(choice, one, today) !== null);

  const say = (one: PlacedRow, from: PostId | null | undefined): void => choose(sayMoved(choice, one, from, today));
  const chooseByKey = (one: PlacedRow, pressed: string): boolean => {
    const ring = RING_KEYS[pressed];
    if (hasRing(one) && ring !== undefined) {
      choose(putInRing(choice, [one], ring));
      return true;
    }
    const ways = waysOfMove(one);
    const at = Number(pressed) - 1;
    if (one.row.moved === null || !/^[1-9]$/u.test(pressed) || at >= ways.length) return false;
    say(one, ways[at]);
    announceDone(`${one.row.contact.name}: ${sayWay(one.row.moved, ways[at])}`);
    return true;
  };

  const confirm = async (): Promise<void> => {
    const outcome = await save.run({ token, ...confirmed(choice, plan) });
    if (outcome.ok) finish(inHand.key, { kind: 'contacts', outcome: outcome.value, writeUp: null });
  };

  return (
    <div className="imports">
      <PageHead title="Bring in contacts" margin={margin} lede={sayContacts(inHand.name, plan.rows)}>
        {table === null ? null : (
          <Acts>
            <Act onClick={() => change(inHand.key, { preview: table })}>Change the columns</Act>
          </Acts>
        )}
      </PageHead>
      {notes}
      <Row className="imports-head">
        <div className="imports-notes">
          <OrganisationsAdded names={organisations} />
          <Unread unread={plan.unread} />
          {save.failure === null ? null : (
            <FailureNote act={<Act onClick={() => void read(inHand.key, inHand.manner).then(save.clear)}>Read it again</Act>}>{save.failure.message}</FailureNote>
          )}
        </div>
        {rows.length === 0 ? null : <ContactsBar choice={choice} rows={rows} choose={choose} />}
      </Row>
      <div className="imports-list">
        <TickList
          key={choice.shown}
          label="Contacts"
          items={shown}
          keyOf={({ index }) => index}
          nameOf={({ row }) => row.contact.name}
          sayItem={(one) => `${sayRow(one.row)}${hasRing(one) ? `, ${ringOf(choice, plan, one)} ring` : ''}`}
          canTick={canTick}
          isTicked={(one) => isTicked(choice, one)}
          onTick={(one, on) => choose(tick(choice, [one], on))}
          onKey={chooseByKey}
          rowHeight={59}
        >
          {(one, { here, tickId }) => (
            <ContactLine
              row={one.row}
              tickId={tickId}
              ring={hasRing(one) ? ringOf(choice, plan, one) : null}
              here={here}
              onRing={(ring) => choose(putInRing(choice, [one], ring))}
              move={
                one.row.moved === null ? null : (
                  <MoveLine
                    one={one}
                    said={choice.moves.get(one.index) ?? null}
                    objection={objectionToMove(choice, one, today)}
                    here={here}
                    onSay={(from) => say(one, from)}
                    onSince={(since) => choose(sayMovedSince(choice, one, since))}
                  />
                )
              }
            />
          )}
        </TickList>
      </div>
      <Foot
        inHand={inHand}
        words={wrong === undefined ? 'Nothing is saved yet.' : `See since when ${wrong.row.contact.name} is in the new post.`}
        act={sayBringIn(counts)}
        onAct={() => void confirm()}
        disabled={counts.fresh + counts.changed + counts.moved === 0 || wrong !== undefined}
        busy={save.busy || inHand.reading}
      />
    </div>
  );
}

const RING_KEYS: Readonly<Partial<Record<string, 'inner' | 'key' | 'wider'>>> = { 1: 'inner', 2: 'key', 3: 'wider' };
