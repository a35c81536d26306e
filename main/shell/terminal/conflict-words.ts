import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { type Movement, sayStage } from '../../domain/conflict.ts';
import { type Day, sayDate } from '../../domain/day.ts';
import { sayNudge } from '../../domain/sentences.ts';
import { listNames } from '../../domain/words.ts';

const MOVED: Readonly<Record<Movement, string>> = { forward: 'moved forward', none: 'no movement', back: 'moved back' };

/** A conflict's page as text: how it stands, both views, the power between them, and its log, newest first. */
export function sayConflict(page: ConflictPage, today: Day): string {
  const { conflict, parties, mine, theirs } = page;
  const isSettled = conflict.stage === 'resolved';
  return [
    [conflict.title, ...sayParties(page), sayStanding(page, today), ...page.nudges.map((nudge) => sayNudge(nudge, today))].join('\n'),
    section('What is at stake', [conflict.stake]),
    section('How you see it', [labelled('You want', mine.wants), labelled('Why it matters to you', mine.because)]),
    section('How they see it', [
      labelled('They want', theirs.wants),
      labelled('Why it matters to them', theirs.because),
      ...parties.map(({ name, feels }) => labelled(`${name} feels`, feels)),
    ]),
    section('The power between you', [conflict.power]),
    section(isSettled ? 'What was agreed' : 'What was agreed before', [
      conflict.agreed,
      labelled('How you feel about it', conflict.feelsAfter),
      ...parties.map(({ name, feelsAfter }) => labelled(`How ${name} feels about it`, feelsAfter)),
    ]),
    section('What has been said', page.entries.map((entry) => sayEntry(entry, today))),
    section('Promises that came from it', page.commitments.map(({ what, state, dueOn }) => `${what} (${state}${dueOn === null ? '' : `, for ${sayDate(dueOn, today)}`})`)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const sayParties = ({ parties, partnershipName }: ConflictPage): readonly string[] => [
  ...(parties.length === 0
    ? []
    : [`With ${listNames(parties.map(({ name, post }) => (post === null ? name : `${name} (${[post.title, post.organisationName].filter(Boolean).join(', ')})`)))}`]),
  ...(partnershipName === null ? [] : [`In ${partnershipName}`]),
];

function sayStanding({ conflict, entries }: ConflictPage, today: Day): string {
  const { stage, noticedOn, nextOn, revisitOn } = conflict;
  const since = entries.find(({ movedTo }) => movedTo === stage)?.day;
  return [
    `${sayStage(stage).replace(/^./, (letter) => letter.toUpperCase())}${since === undefined ? '' : ` since ${sayDate(since, today)}`}`,
    ...(stage === 'noticed' || stage === 'rehearsed' ? [] : [`first noticed on ${sayDate(noticedOn, today)}`]),
    ...(nextOn === null ? [] : [`next conversation ${nextOn < today ? 'was due ' : ''}on ${sayDate(nextOn, today)}`]),
    ...(revisitOn === null ? [] : [`to look at again on ${sayDate(revisitOn, today)}`]),
  ].join('; ');
}

function sayEntry({ day, text, movement, movedTo, people, meeting }: ConflictPage['entries'][number], today: Day): string {
  const names = [...new Set([...people, ...(meeting?.participants ?? [])].map(({ name }) => name))];
  const told = [
    movedTo === null ? '' : sayStage(movedTo),
    movement === null ? '' : MOVED[movement],
    names.length === 0 ? '' : `with ${listNames(names)}`,
    meeting?.place ?? '',
  ].filter((part) => part !== '');
  return [`${sayDate(day, today)}${told.length === 0 ? '' : `: ${told.join('; ')}`}`, ...(text === '' ? [] : text.split('\n').map((line) => `  ${line}`.trimEnd()))].join('\n');
}

const labelled = (label: string, words: string): string => (words.trim() === '' ? '' : `${label}: ${words}`);

/** A heading over what is written under it, set in; nothing when nothing is. */
function section(heading: string, parts: readonly string[]): string {
  const written = parts.filter((part) => part.trim() !== '');
  return written.length === 0 ? '' : [heading, ...written.flatMap((part) => part.split('\n')).map((line) => `  ${line}`.trimEnd())].join('\n');
}
