import { doubtKey, type Suspicion } from './doubts.ts';
import { titleKey } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Piece } from './pieces.ts';
import type { Redactor } from './prepare.ts';
import { articleFor, generalTitle } from './roles.ts';
import { beginsSentence, type Change, large } from './speaking.ts';

const BEFORE_TITLE = new Set('the our my your their his her its this that new interim acting former current'.split(' '));
const ANY = new Set('a an another any every each no some which as other'.split(' '));

/** A title that one person alone has held: at *pseudonyms* it becomes a general one, else the user says. */
export function readTitle(
  redactor: Redactor,
  text: string,
  pieces: readonly Piece[],
  match: Match,
  title: string,
  changes: Change[],
  suspicions: Suspicion[],
): void {
  const [piece, before] = [pieces[match.first], pieces[match.first - 1]];
  if (piece === undefined || match.plural) return;
  const previous = before !== undefined && piece.tie === 'joins' ? before : undefined;
  const words = titleKey(title).split(' ').length;
  const capital = piece.letters !== 'lower' && !piece.opens;
  const meant = capital || (previous !== undefined && BEFORE_TITLE.has(previous.key));
  if (words === 1 || redactor.disclosure === 'roles') {
    if (meant || words > 2)
      suspicions.push({ ...titleDoubt(redactor, title, text.slice(match.from, match.to)), from: match.from, to: match.to });
    return;
  }
  if (words === 2 && (!(meant || piece.letters !== 'lower') || (previous !== undefined && ANY.has(previous.key)))) return;
  const general = generalTitle(title, redactor.lexicon.isName);
  if (previous !== undefined && (previous.key === 'a' || previous.key === 'an')) {
    const article = previous.text.startsWith('A') ? large(articleFor(general)) : articleFor(general);
    changes.push({ from: previous.from, to: match.to, words: `${article} ${general}` });
    return;
  }
  const said =
    previous !== undefined && (BEFORE_TITLE.has(previous.key) || ANY.has(previous.key)) ? general : `${articleFor(general)} ${general}`;
  changes.push({ from: match.from, to: match.to, words: beginsSentence(text, match.from) ? large(said) : said });
}

export function titleDoubt(redactor: Redactor, title: string, text: string): Omit<Suspicion, 'from' | 'to'> {
  const general = generalTitle(title, redactor.lexicon.isName);
  return {
    key: doubtKey('title', titleKey(title)),
    kind: 'title',
    text,
    why: 'A post that only one person in the journal has held.',
    instead: `${articleFor(general)} ${general}`,
  };
}
