import { RINGS } from '../../../main/domain/person.ts';
import { Act } from '../../ui/Act.tsx';
import { announceDone } from '../../ui/announcer.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { canTick, type ContactsChoice, type ContactsShown, hasRing, isTicked, type PlacedRow, putInRing, rowsShown, tick } from './contacts-choice.ts';
import { countOf } from '../../../main/domain/words.ts';

interface ContactsBarProps {
  readonly choice: ContactsChoice;
  readonly rows: readonly PlacedRow[];
  readonly choose: (choice: ContactsChoice) => void;
}

const SHOWN: readonly { readonly value: ContactsShown; readonly words: string }[] = [
  { value: 'all', words: 'All' },
  { value: 'new', words: 'New' },
  { value: 'changed', words: 'Adding to someone' },
  { value: 'moved', words: 'In another post' },
  { value: 'here', words: 'Here already' },
];

/** What of the list is looked at, and what is done to all of that at once. */
export function ContactsBar({ choice, rows, choose }: ContactsBarProps) {
  const kinds = SHOWN.map((kind) => ({ ...kind, count: rowsShown({ ...choice, shown: kind.value }, rows).length })).filter(({ count }) => count > 0);
  const shown = rowsShown(choice, rows);
  const ticked = shown.filter((one) => isTicked(choice, one) && hasRing(one));
  return (
    <div className="imports-bar">
      {kinds.length < 3 ? null : (
        <Choice
          label="Show"
          unseenLabel
          value={choice.shown}
          options={kinds.map(({ value, words, count }) => ({ value, label: `${words} ${count.toLocaleString('en-GB')}` }))}
          onChange={(next) => choose({ ...choice, shown: next })}
        />
      )}
      {shown.some(canTick) ? (
        <span>
          <Act onClick={() => choose(tick(choice, shown, true))}>Tick all</Act>
          <Act onClick={() => choose(tick(choice, shown, false))}>Tick none</Act>
        </span>
      ) : null}
      {ticked.length === 0 ? null : (
        <span role="group" aria-label="Ring of everyone ticked">
          Put all ticked in
          {RINGS.map((ring) => (
            <Act
              key={ring}
              about="ring of everyone ticked"
              onClick={() => {
                choose(putInRing(choice, ticked, ring));
                announceDone(`${countOf(ticked.length, 'person', 'people')} put in the ${ring} ring`);
              }}
            >
              {ring}
            </Act>
          ))}
        </span>
      )}
      <span aria-hidden="true">
        {shown.some(hasRing) ? (
          <>
            Ring <Kbd keys="1 2 3" />
          </>
        ) : null}
      </span>
    </div>
  );
}
