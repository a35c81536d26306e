import { evidenceFor } from '../factors.ts';
import { type Factor, FACTORS } from '../meeting.ts';
import type { SummaryRecords } from './records.ts';
import { begin, count, date, evidence, factorName, join, type Mouth, NOTHING, own, type Said, type SaidBlock } from './said.ts';
import { SHORT, unended } from './shorten.ts';

/** The period in five factors: for each what there is to show for it, in counts and plain words, and no score (mission: Five-factor picture). */
export const tellFactors = (records: SummaryRecords, mouth: Mouth): readonly SaidBlock[] =>
  records.evidence.length === 0 ? [] : [{ kind: 'rows', rows: FACTORS.map((factor) => ({ margin: factorName(factor), runs: [{ text: sayFactor(factor, records, mouth) }] })) }];

const sayFactor = (factor: Factor, records: SummaryRecords, mouth: Mouth): Said =>
  join([own`${evidence(factor, evidenceFor(factor, records.evidence), records.to)}.`, sayMore(factor, records, mouth)], ' ');

/** What a coach would ask next: what the purpose is, how much was at a distance, whether anything went back. */
function sayMore(factor: Factor, { evidence: all, purposes, to, from }: SummaryRecords, mouth: Mouth): Said {
  switch (factor) {
    case 1: {
      const latest = purposes.filter(({ day }) => day >= from).toSorted((a, b) => b.day.localeCompare(a.day))[0];
      if (latest === undefined) return NOTHING;
      return own`On ${date(latest.day, to)} ${mouth.partnership(latest.partnershipId)} put its purpose into words: ‘${unended(mouth.prose(latest.text, { most: SHORT }))}.’`;
    }
    case 2: {
      const far = all.filter(({ kind, mode }) => kind === 'meeting' && mode !== 'face-to-face').length;
      return far === 0 ? NOTHING : own`${begin(count(far, 'other was', 'others were'))} at a distance.`;
    }
    case 3: {
      const back = all.filter(({ kind, movement }) => kind === 'talk' && movement === 'back').length;
      return back === 0 ? NOTHING : own`${begin(count(back, 'set', 'set'))} something back.`;
    }
    case 4:
    case 5:
      return NOTHING;
  }
}
