import { type Commitment, isKeptLate } from '../commitment.ts';
import type { Day } from '../day.ts';
import { firstNameOf } from '../person.ts';
import type { SummaryRecords } from './records.ts';
import { date, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidRow } from './said.ts';
import { ended, SHORT, unended } from './shorten.ts';

/** The most promises told under one heading: those with a note first, then the latest. */
const TOLD = 8;

/**
 * Promises I kept and missed, by what became of them, and the help I offered. Every one stands for itself: none is counted, and
 * nothing is set against what others promised (mission: factor 4).
 */
export function tellPromises(records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const mine = records.promises.filter(({ direction }) => direction === 'mine');
  const actions = mine.filter(({ kind }) => kind === 'action');
  const settled = actions.filter(({ settledOn }) => isIn(settledOn, records));
  const groups: readonly (readonly [Said, readonly Commitment[]])[] = [
    [own`Kept`, settled.filter((one) => one.state === 'kept' && !isKeptLate(one))],
    [own`Kept late`, settled.filter(isKeptLate)],
    [own`Missed`, settled.filter(({ state }) => state === 'missed')],
    [own`Let off`, settled.filter(({ state }) => state === 'released')],
    [own`Open, and past its day`, actions.filter(({ state, dueOn }) => state === 'open' && dueOn !== null && dueOn <= records.to)],
  ];
  const help = mine.filter(({ kind, madeOn, settledOn }) => kind === 'help' && (isIn(madeOn, records) || isIn(settledOn, records)));
  const told = groups.filter(([, promises]) => promises.length > 0).flatMap(([heading, promises]) => tell(heading, promises, records, mouth));
  if (told.length === 0 && help.length === 0) return [];
  return [
    ...(told.length === 0 ? [paragraph(own`No promise of mine was settled or due in this period.`)] : told),
    { kind: 'heading', text: own`Help I offered, and what became of it` },
    ...(help.length === 0 ? [paragraph(own`I offered no help in this period.`)] : rowsOf(help, records, mouth, ({ madeOn }) => madeOn, (one) => sayBecame(one, records.to))),
  ];
}

const paragraph = (text: Said): SaidBlock => ({ kind: 'paragraph', runs: [{ text }] });

const isIn = (day: Day | null, { from, to }: SummaryRecords): boolean => day !== null && day >= from && day <= to;

const tell = (heading: Said, promises: readonly Commitment[], records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] => [
  { kind: 'heading', text: heading },
  ...rowsOf(promises, records, mouth, ({ settledOn, dueOn, madeOn }) => settledOn ?? dueOn ?? madeOn, (one) => sayDue(one, records.to)),
];

function rowsOf(
  promises: readonly Commitment[],
  records: SummaryRecords,
  mouth: Mouth,
  dayOf: (promise: Commitment) => Day,
  sayMore: (promise: Commitment) => Said,
): readonly SaidBlock[] {
  const chosen = promises.toSorted((a, b) => Number(b.note.trim() !== '') - Number(a.note.trim() !== '') || dayOf(b).localeCompare(dayOf(a)) || b.id - a.id).slice(0, TOLD);
  const rows = chosen
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id - b.id)
    .map((promise): SaidRow => {
      const more = sayMore(promise);
      const note = promise.note.trim() === '' ? NOTHING : ended(mouth.prose(promise.note, { ...aboutOf(promise), most: SHORT }));
      const quiet = more === NOTHING ? note : note === NOTHING ? more : own`${more} ${note}`;
      return { margin: date(dayOf(promise), records.to), runs: [{ text: sayWhat(promise, records, mouth) }, ...(quiet === NOTHING ? [] : [{ text: own` ${quiet}`, tone: 'quiet' as const }])] };
    });
  return [{ kind: 'rows', rows }, ...(promises.length > TOLD ? [paragraph(own`These are some of them.`)] : [])];
}

const aboutOf = ({ personId }: Commitment) => ({ about: personId === null ? [] : [personId] });

/** "Send papers to all nine partners at the same hour, to Róisín Ní Bhriain." */
function sayWhat(promise: Commitment, records: SummaryRecords, mouth: Mouth): Said {
  const { kind, what, personId, organisationId } = promise;
  const words = unended(mouth.prose(what, { ...aboutOf(promise), most: SHORT }));
  if ((personId === null && organisationId === null) || isNamedIn(promise, records)) return ended(words);
  const whom = personId !== null ? mouth.person(personId) : organisationId === null ? NOTHING : mouth.organisation(organisationId);
  return kind === 'help' ? own`${words}, for ${whom}.` : own`${words}, to ${whom}.`;
}

/** Whether the words of a promise name the person already: decided by the record, said by nobody. */
function isNamedIn({ what, personId }: Commitment, { contact }: SummaryRecords): boolean {
  const person = contact.find(({ person: { id } }) => id === personId)?.person;
  return person !== undefined && new Set(what.split(/[^\p{L}\p{M}]+/u)).has(firstNameOf(person.name));
}

/** The day that was meant, where it was not kept to. */
const sayDue = (promise: Commitment, to: Day): Said => (isKeptLate(promise) && promise.dueOn !== null ? own`It was due on ${date(promise.dueOn, to)}.` : NOTHING);

/** What became of an offer: "Kept on 10 September." */
function sayBecame(promise: Commitment, to: Day): Said {
  const { state, settledOn } = promise;
  const on = settledOn === null ? NOTHING : own` on ${date(settledOn, to)}`;
  switch (state) {
    case 'open':
      return own`Still open.`;
    case 'kept':
      return isKeptLate(promise) ? own`Kept${on}, later than I said.` : own`Kept${on}.`;
    case 'released':
      return own`Let off${on}.`;
    case 'missed':
      return own`Missed.`;
  }
}
