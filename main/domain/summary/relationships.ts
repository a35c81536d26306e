import type { PersonId } from '../id.ts';
import { isOpenStage } from '../conflict.ts';
import type { Since } from '../nudge.ts';
import { fell, type PersonInPeriod, peopleOf, type Waiting, whoGotBusinessOnly, whoGrew, whoWaits } from './people.ts';
import type { SummaryRecords } from './records.ts';
import { begin, count, date, days, figure, join, list, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidRun, times } from './said.ts';

/** The most people told of as grown, as waiting, and as strained or met on business alone. */
const GREW = 5;
const WAITED = 5;
const STRAINED = 3;

/** Relationships that grew, and those I neglected: the most telling few, in sentences. How they are chosen is told in people.ts. */
export function tellRelationships(records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  if (records.parts.length === 0) return [];
  const people = peopleOf(records);
  const grew = whoGrew(people).slice(0, GREW);
  const waits = whoWaits(records);
  const told = new Set(waits.slice(0, WAITED).map(({ facts }) => facts.person.id));
  const strained = people.filter((person) => fell(person) && !told.has(person.personId)).toSorted(bySteepness).slice(0, STRAINED);
  for (const { personId } of [...grew, ...strained]) told.add(personId);
  const business = whoGotBusinessOnly(people, records).filter(({ personId }) => !told.has(personId)).slice(0, STRAINED);
  // Said in the order in which it is read, so that letters follow it.
  const growth = grew.map((person) => itemOf(person.personId, sayGrowth(person, records, mouth), mouth));
  const neglected = [
    ...waits.slice(0, WAITED).map((waiting) => itemOf(waiting.facts.person.id, sayWaiting(waiting, records, mouth), mouth)),
    ...strained.map((person) => itemOf(person.personId, join([sayMet(person), sayTrust(person, records)], ' '), mouth)),
    ...business.map((person) => itemOf(person.personId, own`We met ${times(person.meetings)}, always on business.`, mouth)),
  ];
  const near = waits.slice(WAITED).filter(({ facts }) => facts.person.ring !== 'wider').length;
  return [
    { kind: 'heading', text: own`Grew` },
    grew.length === 0 ? paragraph(own`Nothing in this period shows that a relationship grew.`) : { kind: 'list', items: growth },
    { kind: 'heading', text: own`Neglected, or strained` },
    ...(neglected.length === 0 ? [paragraph(own`Nobody has waited longer than I meant, and nothing shows strain.`)] : [{ kind: 'list' as const, items: neglected }]),
    ...(near === 0 ? [] : [paragraph(own`${begin(count(near, 'other who is near to me has', 'others who are near to me have'))} waited longer than I meant.`)]),
  ];
}

const paragraph = (text: Said): SaidBlock => ({ kind: 'paragraph', runs: [{ text }] });

const itemOf = (personId: PersonId, sentences: Said, mouth: Mouth): readonly SaidRun[] => [{ text: mouth.person(personId, 'opens'), tone: 'strong' }, { text: own`. ${sentences}` }];

const bySteepness = (a: PersonInPeriod, b: PersonInPeriod): number => steepness(b) - steepness(a) || a.personId - b.personId;
const steepness = ({ trust }: PersonInPeriod): number => (trust === null ? 0 : trust.first.safety - trust.last.safety);

const sayGrowth = (person: PersonInPeriod, records: SummaryRecords, mouth: Mouth): Said =>
  join([sayMet(person), sayTrust(person, records), sayMoved(person, mouth)], ' ');

/** "We met face to face for the first time, and four times in all, two of them open." */
function sayMet({ face, open, meetings, isNew }: PersonInPeriod): Said {
  if (face === 0) return own`We spoke ${times(meetings)}, and never face to face.`;
  const openly = face === 1 ? (open === 1 ? own`, without business` : NOTHING) : open === 0 ? own`, always on business` : open === face ? own`, all of them open` : own`, ${count(open, 'of them open', 'of them open')}`;
  if (!isNew) return own`We met face to face ${times(face)}${openly}.`;
  return face === 1 ? own`We met face to face for the first time${openly}.` : own`We met face to face for the first time, and ${times(face)} in all${openly}.`;
}

/** "It came to feel safer to disagree: 2 of 5 on 3 June, 4 on 12 November." */
function sayTrust({ trust }: PersonInPeriod, { to }: SummaryRecords): Said {
  if (trust === null || trust.first.safety === trust.last.safety) return NOTHING;
  const how = trust.last.safety > trust.first.safety ? own`safer` : own`less safe`;
  return own`It came to feel ${how} to disagree: ${figure(trust.first.safety)} of 5 on ${date(trust.first.day, to)}, ${figure(trust.last.safety)} on ${date(trust.last.day, to)}.`;
}

/** The difference that moved: "‘Who pays for step-down beds’ moved forward." */
function sayMoved({ moved, personId }: PersonInPeriod, mouth: Mouth): Said {
  const [first] = moved;
  if (first === undefined) return NOTHING;
  return own`‘${mouth.prose(first.title, { about: [personId] })}’ ${first.stage === 'resolved' ? own`was settled` : own`moved forward`}.`;
}

/** "It has been 71 days since we sat together; I meant it to be 30. We have spoken twice by video since. ‘…’ is open between us." */
function sayWaiting({ facts, reading }: Waiting, { conflicts }: SummaryRecords, mouth: Mouth): Said {
  const contact = sayContact(facts.since);
  const waited =
    reading.daysSince === null
      ? own`We have not met face to face${contact === NOTHING ? NOTHING : own`; ${contact}`}.`
      : own`It has been ${days(reading.daysSince)} since we met face to face; I meant it to be ${figure(reading.rhythmDays)}. ${contact === NOTHING ? own`We have not been in touch since` : begin(contact)}.`;
  const open = conflicts.find(({ stage, parties }) => isOpenStage(stage) && parties.some(({ personId }) => personId === facts.person.id));
  return join([waited, open === undefined ? NOTHING : own`‘${mouth.prose(open.title, { about: [facts.person.id] })}’ is open between us.`], ' ');
}

/** "we have spoken twice by video and once by phone"; nothing where there was none. */
function sayContact({ video, phone, written }: Since): Said {
  const spoken = list([...(video > 0 ? [own`${times(video)} by video`] : []), ...(phone > 0 ? [own`${times(phone)} by phone`] : [])]);
  if (spoken === NOTHING) return written > 0 ? own`we have written ${times(written)}` : NOTHING;
  return own`we have spoken ${spoken}${written > 0 ? own` and written ${times(written)}` : NOTHING}`;
}
