import type { PersonId } from '../id.ts';
import type { Reflection, ReflectionLink } from '../reflection.ts';
import type { SummaryRecords } from './records.ts';
import { count, begin, date, join, linesOf, list, type Mouth, own, type Said, type SaidBlock, trimmed } from './said.ts';
import { LONG } from './shorten.ts';

/** The most reflections told: the latest, and how many things one is said to be about. */
const TOLD = 6;
const ABOUT = 3;

/** My reflections, in the order in which they were written, each prompt with what stands under it. */
export function tellReflections(records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const written = records.reflections.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
  const left = Math.max(0, written.length - TOLD);
  return [
    ...(left === 0 ? [] : [paragraph(own`${begin(count(left, 'earlier one is left out', 'earlier ones are left out'))}.`)]),
    ...written.slice(left).flatMap((reflection) => tell(reflection, records, mouth)),
  ];
}

const paragraph = (text: Said): SaidBlock => ({ kind: 'paragraph', runs: [{ text }] });

function tell({ day, parts, links }: Reflection, records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const about = links.flatMap((link) => (link.kind === 'person' ? [link.id] : []));
  const on = list(links.slice(0, ABOUT).flatMap((link) => sayLink(link, about, records, mouth)));
  return [
    { kind: 'heading', text: on === '' ? date(day, records.to) : own`${date(day, records.to)}, on ${on}` },
    ...parts
      .filter(({ text }) => text.trim() !== '')
      .flatMap(({ prompt, text }): readonly SaidBlock[] => [
        ...(prompt.trim() === '' ? [] : [{ kind: 'paragraph' as const, runs: [{ text: mouth.prose(prompt.trim(), { about }), tone: 'quiet' as const }] }]),
        { kind: 'words', text: mouth.prose(text.trim(), { about, most: LONG }) },
      ]),
  ];
}

/** A link in words; a meeting without its people where they are named already. */
function sayLink(link: ReflectionLink, named: readonly PersonId[], { conflictTitles, meetingPeople, to }: SummaryRecords, mouth: Mouth): readonly Said[] {
  switch (link.kind) {
    case 'person':
      return [mouth.person(link.id)];
    case 'conflict': {
      const title = conflictTitles.get(link.id);
      return title === undefined ? [] : [own`‘${mouth.prose(title)}’`];
    }
    case 'meeting': {
      const meeting = meetingPeople.get(link.id);
      if (meeting === undefined) return [];
      const on = own`the meeting of ${date(meeting.day, to)}`;
      if (meeting.partnershipId !== null) return [own`${on} with ${mouth.partnership(meeting.partnershipId)}`];
      return [meeting.personIds.every((id) => named.includes(id)) || meeting.personIds.length > ABOUT ? on : own`${on} with ${list(meeting.personIds.map((id) => mouth.person(id)))}`];
    }
  }
}

/** The lines of a list as it was typed, without their marks: "- ", "* ", "1. ". */
const listLines = (words: Said): readonly Said[] => linesOf(words).map(trimmed).filter((line) => line !== '');

/** What I want to bring, and the questions I want to ask, whole as they are written with the session. */
export function tellQuestions({ session }: SummaryRecords, mouth: Mouth): readonly SaidBlock[] {
  const unmarked = (text: string): string => text.replace(/^[ \t]*(?:[-*•–]|\d+[.)])[ \t]+/gmu, '');
  const questions = session === null ? [] : listLines(mouth.prose(unmarked(session.questions)));
  const bring = session === null || session.bring.trim() === '' ? [] : [{ kind: 'words' as const, text: join([mouth.prose(session.bring.trim())], '') }];
  return [...bring, ...(questions.length === 0 ? [] : [{ kind: 'list' as const, items: questions.map((text) => [{ text }]) }])];
}
