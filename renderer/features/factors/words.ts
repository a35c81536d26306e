import type { Movement } from '../../../main/domain/conflict.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { countIn, type Month } from '../../../main/domain/pictures/factors.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';
import type { FactorOf, FactorPiece } from '../../../preload/contract/timelines.ts';
import { type Kept, pathOfKept } from '../../data/paths.ts';

const CHARACTER_WORDS = { business: 'business', open: 'open', both: 'business and open' } as const;
const MOVED: Record<Movement, string> = { forward: 'it moved forward', back: 'it moved back', none: 'nothing moved' };

/** What a piece of evidence is, beside its words: "face to face, open", "talked of; it moved forward". */
export function sayPiece({ kind, mode, character, movement }: FactorPiece): string {
  switch (kind) {
    case 'meeting':
      return [mode === null ? 'meeting' : sayMode(mode), character === null ? null : CHARACTER_WORDS[character]].filter((part) => part !== null).join(', ');
    case 'talk':
      return movement === null ? 'talked of' : `talked of; ${MOVED[movement]}`;
    case 'offer':
      return 'help offered';
    case 'kept-help':
      return 'help kept';
    case 'statement':
      return 'said by a partnership';
    case 'standing':
      return 'where a member stands';
  }
}

/** Where a piece opens: a meeting its day, a talk its conflict, an offer the promise, what was said the partnership. */
export const pathOfPiece = ({ kind, id, day }: FactorPiece): string => pathOfKept({ noun: KEPT_AS[kind], id, day });

const KEPT_AS: Record<FactorPiece['kind'], Kept['noun']> = {
  meeting: 'meeting',
  talk: 'conflict',
  offer: 'commitment',
  'kept-help': 'commitment',
  statement: 'partnership',
  standing: 'partnership',
};

/** "Personal contact, October 2026: five pieces of evidence". */
export function sayMonth({ name, pieces }: Pick<FactorOf, 'name' | 'pieces'>, month: Month): string {
  const count = countIn(pieces.map(({ day }) => day), month);
  return `${name}, ${month.name} ${month.year}: ${count === 0 ? 'nothing' : countOf(count, 'piece of evidence', 'pieces of evidence')}`;
}

/** The picture in a sentence for each factor. */
export const sayFactors = (factors: readonly Pick<FactorOf, 'name' | 'words'>[]): string => factors.map(({ name, words }) => `${name}: ${words}.`).join(' ');

/** "Show all fourteen", of a list that is closed. */
export const sayShow = (count: number): string => (count === 1 ? 'Show the one piece of evidence' : `Show ${count === 2 ? 'both' : `all ${sayCount(count)}`} pieces of evidence`);
