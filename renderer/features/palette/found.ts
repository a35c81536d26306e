import { type Day, isDay, sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import { type Ring, RINGS } from '../../../main/domain/person.ts';
import type { Settings } from '../../../main/domain/settings.ts';
import type { SearchHit, UndoState } from '../../../preload/contract/journal.ts';
import type { OrganisationRow } from '../../../preload/contract/organisations.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { importPath, logPath, organisationPath, pathOfKept, personPath } from '../../data/paths.ts';
import { PLACES } from '../../frame/places.ts';
import type { Shortcut } from '../../frame/shortcut-of.ts';
import { sayClock } from '../../marks/clock.ts';
import { matchLabel, type Piece, wordsOf } from './match.ts';
import { lowerFirst } from '../../../main/domain/words.ts';

interface Named {
  readonly personId: PersonId;
  readonly name: string;
}

/** What choosing a line does. */
export type Doing =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'run'; readonly shortcut: Shortcut }
  | { readonly kind: 'theme'; readonly theme: Settings['theme'] }
  | { readonly kind: 'plan' | 'briefing' | 'rhythm'; readonly person: Named };

/** One line of what was found. */
export interface Line {
  readonly key: string;
  readonly label: readonly Piece[];
  /** Beside it: where someone is from, a date, keys. */
  readonly note: string;
  readonly doing: Doing;
}

export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What there is to find in. */
export interface Sources {
  readonly today: Day;
  readonly people: readonly PersonRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly hits: readonly SearchHit[];
  readonly undo: UndoState;
  readonly theme: Settings['theme'];
}

const PEOPLE_SHOWN = 6;
const ORGANISATIONS_SHOWN = 4;
const HITS_SHOWN = 6;
/** How many of the people found are offered acts of their own. */
const PEOPLE_ACTED_ON = 2;

/** What was found for what was typed, in groups; before anything is typed, what one does most and the ten places. */
export function findOrDo(typed: string, sources: Sources): readonly Group[] {
  const words = wordsOf(typed);
  const people = findPeople(words, sources.people);
  const doing = [...actsOn(words, sources.people), ...matching(commands(sources), words)];
  // Acts whose own words were typed come before names; those found by another word for them come after.
  const named = doing.filter(({ label }) => label.some((piece) => piece.hit));
  const meant = doing.filter(({ label }) => !label.some((piece) => piece.hit));
  const going = matching(
    PLACES.map((place) => ({ key: `go ${place.path}`, text: place.name, note: '', doing: { kind: 'go' as const, to: place.path } })),
    words,
  );
  const groups: readonly Group[] =
    words.length === 0
      ? [
          { name: 'Do', lines: doing },
          { name: 'Go to', lines: going },
        ]
      : [
          { name: 'Do', lines: named },
          { name: 'Go to', lines: going },
          { name: 'People', lines: people.map((row) => personLine(row, words)).slice(0, PEOPLE_SHOWN) },
          { name: 'Organisations', lines: findOrganisations(words, sources.organisations).slice(0, ORGANISATIONS_SHOWN) },
          { name: 'In your words', lines: inYourWords(words, sources) },
          { name: named.length === 0 ? 'Do' : 'Or do', lines: meant },
        ];
  return groups.filter((group) => group.lines.length > 0);
}

interface Candidate {
  readonly key: string;
  /** Found when looked for, but not offered before anything is typed. */
  readonly rare?: true;
  readonly text: string;
  readonly also?: string;
  readonly note: string;
  readonly doing: Doing;
}

function matching(candidates: readonly Candidate[], words: readonly string[]): readonly Line[] {
  return candidates.flatMap(({ key, rare, text, also, note, doing }) => {
    const label = matchLabel(text, words, also);
    return label === null || (rare === true && words.length === 0) ? [] : [{ key, label, note, doing }];
  });
}

/** What can be done at any time. */
function commands({ undo, theme }: Sources): readonly Candidate[] {
  const go = (key: string, text: string, to: string, note = '', also = ''): Candidate => ({ key, text, also, note, doing: { kind: 'go', to } });
  const run = (text: string, shortcut: Shortcut, note: string, also = ''): Candidate => ({ key: `run ${shortcut}`, text, also, note, doing: { kind: 'run', shortcut } });
  const themes = (['system', 'light', 'dark'] as const).filter((each) => each !== theme);
  return [
    go('log today', 'Write today’s page', logPath(), 'Mod L', 'log line'),
    ...(undo.undo === null ? [] : [run(`Undo: ${lowerFirst(undo.undo)}`, 'undo', 'Mod Z')]),
    ...(undo.redo === null ? [] : [run(`Do again: ${lowerFirst(undo.redo)}`, 'redo', 'Mod Shift Z', 'redo')]),
    go('add person', 'Add a person', '/people?add=', '', 'new'),
    { ...go('add organisation', 'Add an organisation', '/organisations?add=', '', 'new'), rare: true },
    go('import contacts', 'Bring in contacts', importPath('contacts'), '', 'import vcard csv'),
    go('import calendar', 'Bring in a calendar', importPath('calendar'), '', 'import ics week'),
    ...themes.map((each): Candidate => ({ key: `theme ${each}`, rare: true, text: THEME_WORDS[each], also: 'theme appearance', note: '', doing: { kind: 'theme', theme: each } })),
    run('Show the keys', 'keys', '?', 'shortcuts help'),
    run('Lock the journal', 'lock', 'Mod Shift L'),
  ];
}

const THEME_WORDS: Record<Settings['theme'], string> = { system: 'Follow the system’s light or dark', light: 'Use light paper', dark: 'Use dark paper' };

/** What can be done with someone: a verb begun and a name, in either order. */
function actsOn(words: readonly string[], people: readonly PersonRow[]): readonly Line[] {
  if (words.length < 2) return [];
  return VERBS.filter(({ verb }) => words.some((word) => verb.startsWith(word))).flatMap(({ verb, text, doing }) =>
    matching(
      byNearness(people).map((row) => ({
        key: `${verb} ${row.id}`,
        text: text(row.name),
        also: row.alsoKnownAs.join(' '),
        note: placeOf(row),
        doing: doing({ personId: row.id, name: row.name }),
      })),
      words,
    ).slice(0, PEOPLE_ACTED_ON),
  );
}

const VERBS: readonly { readonly verb: string; readonly text: (name: string) => string; readonly doing: (person: Named) => Doing }[] = [
  { verb: 'plan', text: (name) => `Plan a meeting with ${name}`, doing: (person) => ({ kind: 'plan', person }) },
  { verb: 'log', text: (name) => `Log a meeting with ${name}`, doing: (person) => ({ kind: 'go', to: logPath({ begin: `${person.name} ` }) }) },
  { verb: 'briefing', text: (name) => `Read the briefing on ${name}`, doing: (person) => ({ kind: 'briefing', person }) },
  { verb: 'rhythm', text: (name) => `Change the rhythm for ${name}`, doing: (person) => ({ kind: 'rhythm', person }) },
];

const placeOf = (row: PersonRow): string => row.posts[0]?.organisationName ?? '';

const nearness = (ring: Ring): number => RINGS.indexOf(ring);
const byNearness = (rows: readonly PersonRow[]): readonly PersonRow[] =>
  rows.toSorted((a, b) => nearness(a.ring) - nearness(b.ring) || a.name.localeCompare(b.name, 'en-GB'));

const findPeople = (words: readonly string[], people: readonly PersonRow[]): readonly PersonRow[] =>
  byNearness(people.filter((row) => matchLabel(row.name, words, row.alsoKnownAs.join(' ')) !== null));

function personLine(row: PersonRow, words: readonly string[]): Line {
  const stands = row.clock.state === 'still' ? '' : lowerFirst(sayClock(row.clock));
  return {
    key: `person ${row.id}`,
    label: matchLabel(row.name, words, row.alsoKnownAs.join(' ')) ?? [{ text: row.name, hit: false }],
    note: [placeOf(row), stands].filter((part) => part !== '').join(', '),
    doing: { kind: 'go', to: personPath(row.id) },
  };
}

const findOrganisations = (words: readonly string[], organisations: readonly OrganisationRow[]): readonly Line[] =>
  organisations.flatMap((row) => {
    const label = matchLabel(row.name, words, row.abbreviation ?? '');
    return label === null ? [] : [{ key: `organisation ${row.id}`, label, note: row.abbreviation ?? '', doing: { kind: 'go' as const, to: organisationPath(row.id) } }];
  });

/** What was written. People and organisations are found by name above, and a person's meetings are on their page. */
function inYourWords(words: readonly string[], { hits, people, today }: Sources): readonly Line[] {
  const names = new Set(people.map((row) => fold(row.name)));
  return hits
    .filter((hit) => !isNameAlone(hit, names))
    .slice(0, HITS_SHOWN)
    .map((hit) => {
      const { noun, id, title } = hit;
      const day = hit.day !== null && isDay(hit.day) ? hit.day : null;
      return {
        key: `${noun} ${id}`,
        label: isWriting(hit, names) ? quoted(hit) : (matchLabel(title, words) ?? [{ text: title, hit: false }]),
        note: [NOUN_WORDS[noun], day === null ? '' : sayDate(day, today)].filter((part) => part !== '').join(', '),
        doing: { kind: 'go' as const, to: pathOfKept({ noun, id, day }) },
      };
    });
}

/** Whether the snippet is of something written, rather than the list of names the search also keeps. */
function isWriting({ snippet }: SearchHit, names: ReadonlySet<string>): boolean {
  if (!snippet.some((piece) => piece.hit)) return false;
  const [firstLine = ''] = snippet
    .map(({ text }) => text)
    .join('')
    .split('\n', 1);
  return !firstLine.split(',').every((name) => names.has(fold(name)));
}

/** Found only by whom it is with, or what it is called. */
function isNameAlone(hit: SearchHit, names: ReadonlySet<string>): boolean {
  const { noun, title, snippet } = hit;
  if (noun === 'meeting') return snippet.some((piece) => piece.hit) && !isWriting(hit, names);
  if (noun !== 'person' && noun !== 'organisation') return false;
  const called = wordsOf(title);
  return snippet.every((piece) => !piece.hit || called.includes(wordsOf(piece.text)[0] ?? ''));
}

const NOUN_WORDS: Record<SearchHit['noun'], string> = {
  person: 'of a person',
  organisation: 'of an organisation',
  partnership: 'partnership',
  meeting: '',
  commitment: 'promise',
  conflict: 'conflict',
  reflection: 'reflection',
  session: 'coaching session',
};

/** The writing in quotation marks, on one line. */
const quoted = ({ snippet }: SearchHit): readonly Piece[] =>
  [{ text: '‘', hit: false }, ...snippet.map(({ text, hit }) => ({ text: text.replace(/\s+/gu, ' '), hit })), { text: '’', hit: false }];
