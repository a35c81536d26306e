import type { PersonRecord } from '../../preload/contract/records.ts';
import type { Day } from '../domain/day.ts';
import { sayStance } from '../domain/partnership.ts';
import { listNames } from '../domain/words.ts';
import { blocks, bullets, fullDate, inline, labelled, quoted, under } from './markdown.ts';
import { tellCommitment, tellConflict, tellMeeting, tellMention, tellPost, tellReflection } from './record-parts.ts';

/** Everything held on one person as a document to read, in Markdown: who they are, what was written of them, and where else they are named. */
export function personDocument(record: PersonRecord, madeOn: Day): string {
  const { person } = record;
  return blocks([
    `# Everything held on ${inline(person.name)}`,
    `Made on ${fullDate(madeOn)} from a private journal kept in Rapport. It holds all that the journal has on ${inline(person.name)}, and it names other people too.`,
    record.held === null ? null : `Kept unchanged since ${fullDate(record.held.since)}, because disclosure was requested.${record.held.note === '' ? '' : `\n\n${quoted(record.held.note)}`}`,
    under(2, 'Who they are', whoTheyAre(record)),
    ...meetingsAndAfter(record),
  ]);
}

function whoTheyAre({ person, contactPoints, posts, partnerships, standings, broughtIn }: PersonRecord): readonly (string | null)[] {
  return [
    bullets([
      `Name: ${inline([person.honorific ?? '', person.name].join(' '))}`,
      ...(person.alsoKnownAs.length === 0 ? [] : [`Also known as ${listNames(person.alsoKnownAs.map(inline))}`]),
      ...contactPoints.map(({ kind, value, label }) => `${label === null || label === '' ? (kind === 'email' ? 'E-mail' : 'Phone') : inline(label)}: ${inline(value)}`),
      `Ring: ${person.ring}`,
      `In the journal since ${fullDate(person.addedOn)}${broughtIn === null ? '' : `, brought in from ‘${inline(broughtIn.fileName)}’`}`,
      ...(person.archivedOn === null ? [] : [`Archived on ${fullDate(person.archivedOn)}`]),
    ]),
    posts.length === 0 ? null : `Posts:\n\n${bullets(posts.map(tellPost))}`,
    partnerships.length === 0
      ? null
      : `Partnerships:\n\n${bullets(
          partnerships.map(({ name, joinedOn, leftOn }) =>
            [inline(name), joinedOn === null ? null : `from ${fullDate(joinedOn)}`, leftOn === null ? null : `to ${fullDate(leftOn)}`].filter((part) => part !== null).join(' '),
          ),
        )}`,
    ...standings.map(({ partnershipName, day, stance, words }) =>
      [`On the purpose of ${inline(partnershipName)}, ${fullDate(day)}: ${sayStance(stance)}.`, words.trim() === '' ? '' : quoted(words)].filter((part) => part !== '').join('\n\n'),
    ),
    labelled('What matters to them', person.matters),
    labelled('Pressures on them', person.pressures),
    labelled('What we share', person.shared),
    labelled('How we met', person.howMet),
    labelled('Assistant', person.assistant),
    labelled('Notes', person.notes),
  ];
}

const meetingsAndAfter = ({ meetings, conflicts, commitments, reflections, decisions, mentions }: PersonRecord): readonly (string | null)[] => [
  under(2, 'Meetings', meetings.map((meeting) => tellMeeting(meeting))),
  under(2, 'Promises', commitments.length === 0 ? [] : [bullets(commitments.map(tellCommitment))]),
  ...(conflicts.length === 0 ? [] : ['## Conflicts', ...conflicts.map((conflict) => deeper(tellConflict(conflict, 2)))]),
  under(2, 'Reflections', reflections.map((reflection) => tellReflection(reflection, 3))),
  under(2, 'Decided in weekly reviews', decisions.length === 0 ? [] : [bullets(decisions.map(({ day, said }) => `${fullDate(day)}: ${inline(said)}`))]),
  under(2, 'Named elsewhere', mentions.length === 0 ? [] : [bullets(mentions.map(tellMention))]),
];

/** A conflict's headings one step further in, under a heading of the document's own. */
const deeper = (text: string | null): string | null => text?.replace(/^(#{2,3}) /gmu, '#$1 ') ?? null;
