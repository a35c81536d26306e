import type { SummaryRequest, SummarySection } from './document.ts';
import { SUMMARY_SECTIONS } from './document.ts';
import { tellConflicts } from './conflicts.ts';
import { tellFactors } from './factors.ts';
import { tellLearned } from './learned.ts';
import { sayPeriod } from './period.ts';
import { tellPromises } from './promises.ts';
import type { SummaryRecords } from './records.ts';
import { tellQuestions, tellReflections } from './reflections.ts';
import { tellRelationships } from './relationships.ts';
import { date, join, type Mouth, NOTHING, own, type Said, type SaidBlock, type SaidDocument } from './said.ts';

/** A section's heading, and how it is told. */
const SECTIONS: Record<SummarySection, { readonly heading: Said; readonly tell: (records: SummaryRecords, mouth: Mouth) => readonly SaidBlock[] }> = {
  factors: { heading: own`The period in five factors`, tell: tellFactors },
  relationships: { heading: own`Relationships that grew, and those I neglected`, tell: tellRelationships },
  conflicts: { heading: own`Conflicts, and how they moved`, tell: tellConflicts },
  promises: { heading: own`Promises I kept and missed`, tell: tellPromises },
  learned: { heading: own`What I learned of others’ worlds`, tell: tellLearned },
  reflections: { heading: own`My reflections`, tell: tellReflections },
  questions: { heading: own`Questions I want to bring`, tell: tellQuestions },
};

/**
 * The coaching summary as a document (mission: Coaching summary): the sections asked for, in their order, whatever order they were asked
 * in. Every word of the journal in it came out of a mouth, one for each section.
 */
export const summarise = (records: SummaryRecords, request: Pick<SummaryRequest, 'sections' | 'disclosure'>, mouthUnder: (heading: string) => Mouth): SaidDocument => ({
  title: own`Coaching summary`,
  lede: join([own`${sayPeriod(records.from, records.to)}.`, saySession(records), sayNaming(request)], ' '),
  sections: SUMMARY_SECTIONS.filter((section) => request.sections.includes(section)).map((section) => {
    const { heading, tell } = SECTIONS[section];
    return { heading, blocks: tell(records, mouthUnder(heading)) };
  }),
});

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
