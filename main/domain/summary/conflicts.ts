import { isOpenStage, type Movement, type Stage } from '../conflict.ts';
import type { Day } from '../day.ts';
import type { PersonId } from '../id.ts';
import type { ConflictOfPeriod, SummaryRecords } from './records.ts';
import { begin, count, date, join, list, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidRow, stage } from './said.ts';
import { ended, MIDDLING, SHORT } from './shorten.ts';

/** The most conflicts that are told, entries told of each, and conflicts named of which nothing was said. */
const CONFLICTS = 6;
const ENTRIES = 4;
const SILENT = 4;

/**
 * Conflicts and how they moved: where each stood when the period began and where at its end, what its conversations moved, and what was
 * agreed. Those spoken of most are told, open ones first, what-ifs last; open ones of which nothing was said are named.
 */
export function tellConflicts(records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const { conflicts } = records;
  const spoken = conflicts.filter((conflict) => entriesIn(conflict, records).length > 0);
  const told = spoken
    .toSorted((a, b) => Number(isWhatIf(a)) - Number(isWhatIf(b)) || entriesIn(b, records).length - entriesIn(a, records).length || a.id - b.id)
    .slice(0, CONFLICTS)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.noticedOn.localeCompare(b.noticedOn) || a.id - b.id);
  const silent = conflicts.filter((conflict) => isOpenStage(conflict.stage) && !spoken.includes(conflict));
  if (told.length === 0 && silent.length === 0) return [];
  const left = spoken.length - told.length;
  return [
    ...(told.length === 0 ? [paragraph(own`No conflict was spoken of in this period.`)] : told.flatMap((conflict) => tell(conflict, records, mouth))),
    ...(left === 0 ? [] : [paragraph(own`${begin(count(left, 'other was spoken of less', 'others were spoken of less'))}.`)]),
    ...(silent.length === 0 ? [] : [paragraph(saySilent(silent, mouth))]),
  ];
}

const paragraph = (text: Said): SaidBlock => ({ kind: 'paragraph', runs: [{ text }] });

const peopleIn = ({ parties }: ConflictOfPeriod): readonly PersonId[] => parties.flatMap(({ personId }) => personId ?? []);
const titleOf = (conflict: ConflictOfPeriod, mouth: Mouth): Said => mouth.prose(conflict.title, { about: peopleIn(conflict) });

const isWhatIf = ({ stage: now }: ConflictOfPeriod): boolean => now === 'rehearsed';
const placeOf = (conflict: ConflictOfPeriod): number => (isOpenStage(conflict.stage) ? 0 : isWhatIf(conflict) ? 2 : 1);

const entriesIn = ({ entries }: ConflictOfPeriod, { from, to }: Pick<SummaryRecords, 'from' | 'to'>) => entries.filter(({ day }) => day >= from && day <= to);

function tell(conflict: ConflictOfPeriod, records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const rows = tellingEntries(conflict, records).map(({ day, text }): SaidRow => ({ margin: date(day, records.to), runs: [{ text: mouth.prose(text, { about: peopleIn(conflict), most: SHORT }) }] }));
  const after = [
    ...(conflict.agreed.trim() === '' ? [] : [said('Agreed', conflict.agreed, conflict, mouth)]),
    ...(conflict.feelsAfter.trim() === '' ? [] : [said('How I feel about it', conflict.feelsAfter, conflict, mouth)]),
  ];
  return [
    { kind: 'heading', text: titleOf(conflict, mouth) },
    paragraph(join([sayWith(conflict, mouth), sayStages(conflict, records), sayMovements(conflict, records), sayNext(conflict, records.to)], ' ')),
    ...(rows.length === 0 ? [] : [{ kind: 'rows' as const, rows }]),
    ...after,
  ];
}

const said = (what: 'Agreed' | 'How I feel about it', words: string, conflict: ConflictOfPeriod, mouth: Mouth): SaidBlock => ({
  kind: 'paragraph',
  runs: [{ text: what === 'Agreed' ? own`Agreed.` : own`How I feel about it.`, tone: 'strong' }, { text: own` ${ended(mouth.prose(words, { about: peopleIn(conflict), most: MIDDLING }))}` }],
});

/** Its moves and the latest words of the period, in the order in which they were said. */
function tellingEntries(conflict: ConflictOfPeriod, records: SummaryRecords) {
  const worded = entriesIn(conflict, records).filter(({ text }) => text.trim() !== '');
  const byWeight = worded.toSorted((a, b) => weightOf(b) - weightOf(a) || b.day.localeCompare(a.day));
  const chosen = new Set(byWeight.slice(0, ENTRIES));
  return worded.filter((entry) => chosen.has(entry));
}

const weightOf = ({ movedTo, movement }: { readonly movedTo: Stage | null; readonly movement: Movement | null }): number => (movedTo !== null ? 2 : movement === 'forward' || movement === 'back' ? 1 : 0);

function sayWith({ parties, partnershipId }: ConflictOfPeriod, mouth: Mouth): Said {
  const names = parties.map((party) => (party.personId === null ? mouth.organisation(party.organisationId) : mouth.person(party.personId)));
  if (names.length > 0) return own`With ${list(names)}.`;
  return partnershipId === null ? NOTHING : own`Within ${mouth.partnership(partnershipId)}.`;
}

/** "Being worked on when the period began, parked at its end." */
function sayStages({ entries, stage: now, noticedOn }: ConflictOfPeriod, { from, to }: SummaryRecords): Said {
  const moves = entries.filter((entry): entry is (typeof entries)[number] & { readonly movedTo: Stage } => entry.movedTo !== null);
  const before = moves.findLast(({ day }) => day < from)?.movedTo ?? (noticedOn < from ? (moves[0]?.movedTo ?? 'noticed') : null);
  const after = moves.at(-1)?.movedTo ?? now;
  if (before === null) return after === 'rehearsed' || after === 'noticed' ? own`${begin(stage(after))} on ${date(noticedOn, to)}.` : own`Noticed on ${date(noticedOn, to)}, ${stage(after)} at the end of the period.`;
  return before === after ? own`${begin(stage(after))} throughout.` : own`${begin(stage(before))} when the period began, ${stage(after)} at its end.`;
}

/** "Four conversations: one moved it forward, three moved nothing." */
function sayMovements(conflict: ConflictOfPeriod, records: SummaryRecords): Said {
  const talks = entriesIn(conflict, records).filter(({ movement }) => movement !== null);
  const of = (movement: Movement): number => talks.filter((talk) => talk.movement === movement).length;
  const [forward, none, back] = [of('forward'), of('none'), of('back')];
  if (talks.length === 0) return NOTHING;
  if (talks.length === 1) return forward === 1 ? own`One conversation, which moved it forward.` : back === 1 ? own`One conversation, which set it back.` : own`One conversation, which moved nothing.`;
  const parts = [
    ...(forward === 0 ? [] : [own`${count(forward, 'moved', 'moved')} it forward`]),
    ...(none === 0 ? [] : [own`${count(none, 'moved', 'moved')} nothing`]),
    ...(back === 0 ? [] : [own`${count(back, 'set', 'set')} it back`]),
  ];
  return own`${begin(count(talks.length, 'conversation', 'conversations'))}: ${list(parts)}.`;
}

function sayNext({ stage: now, nextOn, revisitOn }: ConflictOfPeriod, to: Day): Said {
  if (now === 'parked' && revisitOn !== null) return own`To be looked at again on ${date(revisitOn, to)}.`;
  return isOpenStage(now) && nextOn !== null && nextOn > to ? own`The next conversation is on ${date(nextOn, to)}.` : NOTHING;
}

function saySilent(silent: readonly ConflictOfPeriod[], mouth: Mouth): Said {
  const left = silent.length - SILENT;
  const titles = silent.slice(0, SILENT).map((conflict) => own`‘${titleOf(conflict, mouth)}’`);
  return own`Open, and nothing was said of it: ${list([...titles, ...(left > 0 ? [count(left, 'other', 'others')] : [])])}.`;
}
