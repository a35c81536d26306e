import { SUMMARY_SECTIONS, type SummaryDocument, type SummaryRequest, type SummarySection } from './document.ts';
import { tellConflicts } from './conflicts.ts';
import { tellFactors } from './factors.ts';
import { tellLearned } from './learned.ts';
import { sayPeriod } from './period.ts';
import { tellPromises } from './promises.ts';
import type { SummaryRecords } from './records.ts';
import { tellQuestions, tellReflections } from './reflections.ts';
import { tellRelationships } from './relationships.ts';
import { date, join, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidDocument } from './said.ts';

/** A section's heading, how it is told – no blocks when there is nothing to tell – and what is said then. */
const SECTIONS: Record<SummarySection, { readonly heading: Said; readonly none: Said; readonly tell: (records: SummaryRecords, mouth: Mouth) => readonly SaidBlock[] }> = {
  factors: { heading: own`The period in five factors`, none: own`Nothing of the five factors is written down in this period.`, tell: tellFactors },
  relationships: { heading: own`Relationships that grew, and those I neglected`, none: own`No meetings are written down in this period.`, tell: tellRelationships },
  conflicts: { heading: own`Conflicts, and how they moved`, none: own`No conflict was open or spoken of in this period.`, tell: tellConflicts },
  promises: { heading: own`Promises I kept and missed`, none: own`No promise of mine was made, due or settled in this period.`, tell: tellPromises },
  learned: { heading: own`What I learned of others’ worlds`, none: own`Nothing is written down of what I learned in this period.`, tell: tellLearned },
  reflections: { heading: own`My reflections`, none: own`I wrote no reflection in this period.`, tell: tellReflections },
  questions: { heading: own`Questions I want to bring`, none: own`No questions are written down yet.`, tell: tellQuestions },
};

/**
 * The coaching summary as a document (mission: Coaching summary): the sections asked for, in their order, whatever order they were asked
 * in. Every word of the journal in it came out of a mouth, one for each section. A section with nothing to tell says so; where none has
 * anything, all are left without a word, and there is nothing to save.
 */
export function summarise(records: SummaryRecords, request: Pick<SummaryRequest, 'sections' | 'disclosure'>, mouthUnder: (heading: string) => Mouth): SaidDocument {
  const sections = SUMMARY_SECTIONS.filter((section) => request.sections.includes(section)).map((section) => {
    const { heading, none, tell } = SECTIONS[section];
    return { heading, none, blocks: tell(records, mouthUnder(heading)) };
  });
  const isEmpty = sections.every(({ blocks }) => blocks.length === 0);
  return {
    title: own`Coaching summary`,
    lede: join([own`${sayPeriod(records.from, records.to)}.`, saySession(records), sayNaming(request)], ' '),
    sections: sections.map(({ heading, none, blocks }) => ({
      heading,
      blocks: blocks.length > 0 || isEmpty ? blocks : [{ kind: 'paragraph', runs: [{ text: none }] }],
    })),
  };
}

/** Whether there is nothing to tell in it. */
export const isBare = ({ sections }: SummaryDocument): boolean => sections.every(({ blocks }) => blocks.length === 0);

const saySession = ({ session, to }: SummaryRecords): Said => (session === null ? NOTHING : own`For the coaching session on ${date(session.day, to)}.`);

/** How people are named, so that a reader knows it. */
function sayNaming({ disclosure }: Pick<SummaryRequest, 'disclosure'>): Said {
  switch (disclosure) {
    case 'full':
      return NOTHING;
    case 'roles':
      return own`People are named by what they do, not by who they are.`;
    case 'pseudonyms':
      return own`Names are replaced by letters and numbers, the same for the same person or organisation throughout.`;
  }
}
