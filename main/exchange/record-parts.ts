import type { ConflictPage } from '../../preload/contract/conflicts.ts';
import type { PersonRecord } from '../../preload/contract/records.ts';
import type { ReflectionPage } from '../../preload/contract/reflections.ts';
import type { CommitmentView, MeetingView, PostView } from '../domain/views.ts';
import { sayStage } from '../domain/conflict.ts';
import { sayLength, sayTime } from '../domain/day.ts';
import { sayMode } from '../domain/meeting.ts';
import { sayPost } from '../domain/person.ts';
import { listNames } from '../domain/words.ts';
import { bullets, fullDate, inline, labelled, quoted, under } from './markdown.ts';

/** How records are told in Markdown: by the document on one person and by the folder of everything alike. */

const MOVED = { forward: 'it moved forward', none: 'nothing moved', back: 'it moved back' } as const;
const ENDED = { open: 'open', kept: 'kept', released: 'let off', missed: 'missed' } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A post with its years. */
export const tellPost = (post: PostView): string => {
  const from = post.startedOn === null ? null : `from ${fullDate(post.startedOn)}`;
  const to = post.endedOn === null ? null : `to ${fullDate(post.endedOn)}`;
  return [inline(sayPost(post)), ...[from, to].filter((part) => part !== null)].join(' ');
};

/** A meeting: when, how and with whom, then the words. */
export function tellMeeting(meeting: MeetingView, level: 2 | 3 = 3): string | null {
  const { day, time, minutes, mode, character, place, title, participants, partnershipName, text, learned, commitments } = meeting;
  const facts = [
    time === null ? null : `at ${sayTime(time)}`,
    minutes === null ? null : `for ${sayLength(minutes)}`,
    sayMode(mode),
    character === 'both' ? 'business, and open' : character,
    place === null || place === '' ? null : inline(place),
    participants.length === 0 ? null : `with ${listNames(participants.map(({ name }) => inline(name)))}`,
    partnershipName === null ? null : `as ${inline(partnershipName)}`,
  ].filter((part) => part !== null);
  const safe = participants.flatMap(({ name, safety }) => (safety === null ? [] : [`How safe it was to disagree with ${inline(name)}: ${safety} of 5.`]));
  return under(level, [fullDate(day), ...(title === null || title === '' ? [] : [title])].join(' – '), [
    `${capitalised(facts.join('; '))}.`,
    text.trim() === '' ? null : quoted(text),
    labelled('What I learned of their world', learned),
    safe.length === 0 ? null : safe.join(' '),
    commitments.length === 0 ? null : bullets(commitments.map(tellCommitment)),
  ]);
}

/** A promise in a line, and its note. */
export function tellCommitment({ direction, kind, what, withName, madeOn, dueOn, state, settledOn, note }: CommitmentView): string {
  const whose = direction === 'mine' ? `I promised${withName === null ? '' : ` ${inline(withName)}`}` : `${withName === null ? 'Someone' : inline(withName)} promised me`;
  const ends = state === 'open' ? ENDED.open : `${ENDED[state]}${settledOn === null ? '' : ` on ${fullDate(settledOn)}`}`;
  const days = `on ${fullDate(madeOn)}${dueOn === null ? '' : `, for ${fullDate(dueOn)}`}`;
  return `${whose}${kind === 'help' ? ', as help' : ''}: ${inline(what)} (${days}; ${ends})${note.trim() === '' ? '' : `. ${inline(note)}`}`;
}

type ConflictTold = Omit<ConflictPage, 'nudges' | 'moves'>;

/** A conflict: both sides, then its log from the first day on. */
export function tellConflict({ conflict, parties, mine, theirs, partnershipName, entries, commitments }: ConflictTold, level: 1 | 2): string | null {
  const deeper = level === 1 ? 2 : 3;
  const feelings = parties.flatMap((party) => [
    labelled(`How ${inline(party.name)} feels`, party.feels),
    labelled(`How ${inline(party.name)} feels about what was agreed`, party.feelsAfter),
  ]);
  return under(level, conflict.title, [
    `With ${parties.length === 0 ? 'nobody named' : listNames(parties.map(({ name }) => inline(name)))}. Noticed on ${fullDate(conflict.noticedOn)}; ${sayStage(conflict.stage)}.${
      partnershipName === null ? '' : ` In ${inline(partnershipName)}.`
    }`,
    labelled('What is at stake', conflict.stake),
    labelled('The difference in power', conflict.power),
    labelled('What I want', mine.wants),
    labelled('Why it matters to me', mine.because),
    labelled('What they say they want', theirs.wants),
    labelled('Why it matters to them', theirs.because),
    ...feelings,
    labelled('What was agreed', conflict.agreed),
    labelled('How I feel about it', conflict.feelsAfter),
    ...entries.toReversed().map((entry) => {
      const there = entry.meeting?.participants ?? entry.people;
      const facts = [
        there.length === 0 ? null : `With ${listNames(there.map(({ name }) => inline(name)))}`,
        entry.movement === null ? null : MOVED[entry.movement],
        entry.movedTo === null ? null : `from then on ${sayStage(entry.movedTo)}`,
      ].filter((part) => part !== null);
      return under(deeper, fullDate(entry.day), [facts.length === 0 ? null : `${capitalised(facts.join('; '))}.`, entry.text.trim() === '' ? null : quoted(entry.text)]);
    }),
    commitments.length === 0 ? null : bullets(commitments.map(tellCommitment)),
  ]);
}

/** A reflection: each prompt with what was written under it. */
export function tellReflection({ day, parts, links }: ReflectionPage, level: 1 | 2 | 3): string | null {
  return under(level, `Reflection, ${fullDate(day)}`, [
    links.length === 0 ? null : `About ${listNames(links.map(({ name }) => inline(name)))}.`,
    ...parts.flatMap(({ prompt, text }) => [prompt === '' ? null : `**${inline(prompt)}**`, text.trim() === '' ? null : quoted(text)]),
  ]);
}

/** Where a name stands elsewhere, with the words around it. */
export const tellMention = ({ title, day, before, name, after }: PersonRecord['mentions'][number]): string =>
  `${[title === '' ? null : inline(title), day === null ? null : fullDate(day)].filter((part) => part !== null).join(', ')}: ${inline(before)} **${inline(name)}** ${inline(after)}`.replace(/ {2,}/gu, ' ').trim();

