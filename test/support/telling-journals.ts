import { generateJournal } from '../../db/demo/generate.ts';
import { type Chance, chanceFrom, seedFor } from '../../db/demo/random.ts';
import type { JournalRecords } from '../../db/demo/records.ts';
import type { ContactPointId, OrganisationId, PersonId, ReflectionId, SessionId } from '../../main/domain/id.ts';
import type { Person } from '../../main/domain/person.ts';
import { FRIDAY } from './builders.ts';

/** People whose names are hard to hide: words, accents, hyphens, apostrophes, particles, nicknames, several of one name. */
const HARD: readonly (readonly [string, ...string[]])[] = [
  ['Grace Nwosu'], ['Will Hartley'], ['Mark Shah'], ['Hope Adeyemi', 'Hopey'], ['May Fairweather'], ['Rose Kettering'], ['Siân Zieliński', 'Shanny'], ['Róisín Ní Bhriain'],
  ["Niamh O'Neill", 'Neevie'], ['Gareth Hollis-Webb', 'Gaz'], ['Fiona MacAllister'], ['Zoë Łukaszewicz'], ['François d’Arcy-Żurek'], ['Ngũgĩ wa Mbogo'], ['Samuel Oyelaran', 'Sammo'],
  ['Samantha Pricewell', 'Sammo'], ['Helen Carrow'], ['Tomos Carrow'], ['Dr Anneliese Überschaer', 'Anni'], ['Ján Ťažký'], ['María-José Ibáñez de la Peña', 'Majo'], ['Björk'],
];

const BODIES: readonly (readonly [string, string | null])[] = [
  ['St Brannoc’s Hospitals NHS Foundation Trust', 'St B’s'],
  ['Aldermere Integrated Care Board', 'AICB'],
  ['Westmarsh Borough Council', 'WBC'],
  ['Glanmôr University Health Board', 'GUHB'],
  ['Kettlewick & Thrupp Voluntary Action', 'KTVA'],
];

export interface TellingJournal {
  readonly records: JournalRecords;
  /** All that nobody may read in a document that hides who is meant, as it is written in the journal. */
  readonly known: {
    readonly people: readonly { readonly name: string; readonly alsoKnownAs: readonly string[] }[];
    readonly addresses: readonly string[];
    readonly numbers: readonly string[];
    readonly bodies: readonly string[];
  };
}

/** A small journal, different for each seed, with hard names in the place of some and all of them said all over its prose. */
export function tellingJournal(seed: number): TellingJournal {
  const chance = chanceFrom(seedFor(seed, 'telling'));
  const made = generateJournal({ seed, today: FRIDAY, size: { years: 1, people: 14, meetings: 26, participations: 46, commitments: 14, conflicts: 4, entries: 12 } });
  const hard = chance.shuffled(HARD);
  const people = made.people.map((person, i): Person => {
    const [name, ...alsoKnownAs] = hard[i] ?? [person.name];
    return i % 3 === 2 ? person : { ...person, name, alsoKnownAs, honorific: chance.happens(0.2) ? 'Dr' : null };
  });
  const organisations = made.organisations.map((one, i) => {
    const [name, abbreviation] = BODIES[(i + seed) % BODIES.length] ?? [one.name, null];
    return i < BODIES.length && i % 2 === 0 ? { ...one, name, abbreviation } : one;
  });
  const contactPoints = people.flatMap(({ id, name }, i) => [
    { id: (2 * i + 1) as ContactPointId, personId: id, kind: 'email' as const, value: `${plain(name).replaceAll(/[^a-z]+/gu, '.')}@body${seed % 7}.example`, label: null },
    { id: (2 * i + 2) as ContactPointId, personId: id, kind: 'phone' as const, value: `+44 7700 ${900_000 + ((seed * 31 + i * 7) % 1_000)}`, label: null },
  ]);
  const partnerships = made.partnerships.map((one, i) => ({ ...one, name: i === 0 ? `${organisations[0]?.name.split(' ')[0] ?? 'Saltby'} Place Board` : one.name }));
  const say = (text: string): string => tell(chance, text, { people, organisations, partnerships, contactPoints });
  const records: JournalRecords = {
    ...made,
    people,
    organisations,
    contactPoints,
    partnerships,
    statements: made.statements.map((one) => ({ ...one, text: say(one.text) })),
    meetings: made.meetings.map((one, i) => (i % 2 === 0 ? { ...one, title: say(''), place: say(''), learned: say(one.learned), text: say(one.text) } : one)),
    conflicts: made.conflicts.map((one) => ({
      ...one,
      title: say(one.title),
      agreed: say(one.agreed),
      feelsAfter: say(one.feelsAfter),
      entries: one.entries.map((entry) => ({ ...entry, text: say(entry.text) })),
    })),
    commitments: made.commitments.map((one) => ({ ...one, what: say(one.what), note: say(one.note), settledOn: one.settledOn })),
    reflections: Array.from({ length: 5 }, (_, i) => ({
      id: (i + 1) as ReflectionId,
      day: made.meetings.at(-1 - i * 3)?.day ?? FRIDAY,
      kind: 'free' as const,
      factors: [],
      parts: [{ prompt: i === 0 ? say('What happened?') : '', text: [say(''), say('It went on.'), say('')].join(i % 2 === 0 ? '\n' : '\n\n') }],
      links: [{ kind: 'person' as const, id: chance.oneOf(people).id }],
    })),
    sessions: [{ id: 1 as SessionId, day: FRIDAY, coach: 'Ros Whitcombe', bring: say(''), questions: `${say('Why?')}\n- ${say('How?')}`, tookAway: '', nextOn: null }],
  };
  return {
    records,
    known: {
      people: people.map(({ name, alsoKnownAs }) => ({ name: name.replace(/^Dr /u, ''), alsoKnownAs })),
      addresses: contactPoints.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])),
      numbers: contactPoints.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : [])),
      bodies: [...organisations.flatMap(({ name, abbreviation }) => (abbreviation === null ? [name] : [name, abbreviation])), ...partnerships.map(({ name }) => name)],
    },
  };
}

export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase();

interface Told {
  readonly people: readonly Person[];
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string; readonly abbreviation: string | null }[];
  readonly partnerships: readonly { readonly name: string }[];
  readonly contactPoints: readonly { readonly personId: PersonId; readonly kind: 'email' | 'phone'; readonly value: string }[];
}

/** A sentence with what tells who is meant, in one of the many ways in which people write. */
function tell(chance: Chance, before: string, { people, organisations, partnerships, contactPoints }: Told): string {
  const person = chance.oneOf(people);
  const words = person.name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const body = chance.oneOf(organisations);
  const points = contactPoints.filter(({ personId }) => personId === person.id);
  const email = points.find(({ kind }) => kind === 'email')?.value ?? '';
  const phone = points.find(({ kind }) => kind === 'phone')?.value ?? '';
  const national = phone.replace('+44 ', '0');
  const said = chance.oneOf([
    `I asked ${person.name} twice.`,
    `Then ${person.name}’s paper came, and ${first}'s answer.`,
    `We waited for ${last}, and the ${last}s came.`,
    `Spoke with ${person.name.toUpperCase()} by the door.`,
    `The letter was for Dr ${last}.`,
    `It was ${person.name.replace(' ', '\n')} who said so.`,
    `I rang ${first}; ${last} rang back.`,
    `Write to ${email} or ring ${phone}.`,
    `His number is ${national.replaceAll(' ', '')}, or ${national.replaceAll(/(\d{4})/gu, '$1-').replace(/-$/u, '')}.`,
    `We met at ${body.name}, and I left ${body.abbreviation ?? body.name} late.`,
    `Nobody at ${body.name.toUpperCase()} knew.`,
    `It was for ${chance.oneOf(partnerships).name} to say.`,
    `I thanked ${chance.oneOf([...person.alsoKnownAs, person.name])} and went home.`,
    `Sat with ${plain(person.name).replaceAll(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())} all evening.`,
    `He is (${person.name}) “${first}” to me – ${last}/${first}.`,
    `With ${person.name.normalize('NFD')} again.`,
    `I saw ${words.map((word, at) => (at === 0 ? `${word.charAt(0)}.` : word)).join(' ')} there.`,
    `${last}, ${first}: no answer yet.`,
    `Asked ${person.name.replaceAll('-', '‑').replaceAll("'", '’')} and **${first}**.`,
  ]);
  return before === '' ? said : chance.happens(0.5) ? `${before} ${said}` : `${said} ${before}`;
}
