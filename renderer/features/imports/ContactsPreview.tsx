import { type ReactNode, useMemo } from 'react';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { change, type FileInHand, finish, read } from './bringing.ts';
import { ContactLine } from './ContactLine.tsx';
import { ContactsBar } from './ContactsBar.tsx';
import { canTick, confirmed, type ContactsChoice, countTicked, hasRing, isTicked, organisationsAdded, placed, putInRing, ringOf, rowsShown, tick } from './contacts-choice.ts';
import { sayBringIn, sayContacts, sayRow } from './contacts-words.ts';
import { Foot } from './Foot.tsx';
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
  const rows = useMemo(() => placed(plan), [plan]);
  const shown = rowsShown(choice, rows);
  const counts = countTicked(choice, rows);
  const organisations = organisationsAdded(choice, plan);
  const save = useWrite('imports.commit', { shown: true, said: sayBroughtIn });
  const { table } = inHand;

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
          onKey={(one, pressed) => {
            const ring = RING_KEYS[pressed];
            if (ring === undefined) return false;
            choose(putInRing(choice, [one], ring));
            return true;
          }}
          rowHeight={59}
        >
          {(one, { here, tickId }) => (
            <ContactLine
              row={one.row}
              tickId={tickId}
              ring={hasRing(one) ? ringOf(choice, plan, one) : null}
              here={here}
              onRing={(ring) => choose(putInRing(choice, [one], ring))}
            />
          )}
        </TickList>
      </div>
      <Foot
        inHand={inHand}
        words="Nothing is saved yet."
        act={sayBringIn(counts)}
        onAct={() => void confirm()}
        disabled={counts.fresh + counts.changed === 0}
        busy={save.busy || inHand.reading}
      />
    </div>
  );
}

const RING_KEYS: Readonly<Partial<Record<string, 'inner' | 'key' | 'wider'>>> = { 1: 'inner', 2: 'key', 3: 'wider' };
