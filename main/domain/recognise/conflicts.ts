import type { OrganisationId, PersonId } from '../id.ts';
import { contentWords, type Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { ConflictMention, Span } from './recognition.ts';
import { nameWords, tidy } from './words.ts';
import { pattern, spelled } from './pattern.ts';

const NOUNS = spelled(
  String.raw`conflict|disagreement|row|argument|dispute|clash|tensions?|friction|stand-?off|impasse|quarrel|`,
  String.raw`falling[\s-]out|stalemate|fight`,
);
const VERBS = spelled(
  String.raw`disagree[ds]?|disagreeing|fell\sout|fallen\sout|falling\sout|clash(?:ed|es|ing)|argued|arguing|`,
  String.raw`quarrelled|rowed|at\sodds|at\sloggerheads|in\sdispute|differed?`,
);
const WITH = String.raw`(?:\s(?:with|between|w\/?)\s[^,.;:!?\n–—]{1,60}?)?`;
const OVER = String.raw`\s(?:over|about|on|around|as\sto|whether|regarding)`;

/** "conflict over …", "fell out with Helen about …": what follows is what it is over. */
const ABOUT = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${NOUNS})${WITH}${OVER}|(?:${VERBS})${WITH}${OVER}|push(?:ed|es|`,
    String.raw`ing)?\sback\s(?:hard\s|again\s)?(?:on|against)|disput(?:ed|es|ing)|(?:conflict|disagreement|dispute|`,
    String.raw`tension):)\s(?=\S)`,
  ),
  'giu',
);
/** "tension with Siân": with nothing said to be over, the words themselves stand for it. */
const WITH_ONLY = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}-])(?:(?:${NOUNS})\s(?:with|between)|(?:fell|fallen)\sout\s(?:with|w\/?)|at\sodds\swith|`,
    String.raw`clashed\swith)\s(?=\S)`,
  ),
  'giu',
);
const DENIED = pattern(
  'iu',
  String.raw`(?:\b(?:no|not|without|never|avoid|avoided|avoiding|resolved|resolve|settled|ended|end\s(?:of|to)|`,
  String.raw`prevent|prevented|past|hardly|little|less|didn['’]t|don['’]t|doesn['’]t)\s(?:a\s|any\s|the\s|an\s|our\s|`,
  String.raw`more\s|real\s|much\s|old\s){0,2})$`,
);
const IN_A_ROW = /\bin\sa\s$/iu;
const NOT_CONFLICT = /^conflicts?\s(?:of\sinterest|resolution)/iu;

const TITLE_ENDS: readonly RegExp[] = [
  /,\s(?=(?:and\s|but\s|so\s|though\s)?(?:I|he|she|they|we|it|you|both|neither|nobody|still|again)(?:\b|['’]))/iu,
  /,\s(?=\p{Lu}[\p{L}'’-]+\s(?:feels?|felt|is|was|thinks|said|says|seems|sounded|wants)\b)/u,
  /,\s(?=(?:but|so|because|which|who|as|since|though|although|while|feels?|felt)\b)/iu,
  /\s(?=(?:but|because|although|though)\s)/iu,
  /\sand\s(?=(?:I|he|she|they|we)\s)/u,
  /\s(?=[–—-]\s)/u,
];
const FEELS = pattern(
  'u',
  String.raw`(?<![\p{L}\p{N}])(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}'’-]+)(?:['’](?:s|re))?\s(?:(?:really|still|`,
  String.raw`clearly|just|also|obviously)\s)?(?:feels?|felt|feeling|sounds?|sounded|seems?|seemed|resents?|resented|`,
  String.raw`thinks?|thought|believes?|believed|(?:(?:is|are|was|were)\s(?:\p{L}+\s)?)?(?:angry|upset|furious|hurt|`,
  String.raw`cross|worried|unhappy|frustrated|annoyed|livid|anxious|tired|wary|offended|bruised|disappointed|`,
  String.raw`resentful|insulted|sore|exhausted|fed|adamant|convinced|sceptical|bitter|defensive))(?![\p{L}\p{N}])`,
);
const FEELS_ENDS = /[.;!?\n]|\s[–—-]\s|,\s(?=(?:and\s|but\s|so\s)?(?:I|we|he|she|they)(?:\b|['’]))|\sbut\s|\sand\s(?=I\b)/u;

interface Company {
  readonly personIds: readonly PersonId[];
  readonly organisationIds: readonly OrganisationId[];
}

/**
 * The first difference the line speaks of: what it is over, how the other side feels, and the unresolved conflicts it
 * may be part of, found by shared words and by who is named. `taken`: promises, whose words are their own.
 */
export function findConflict(
  text: string,
  pieces: readonly Piece[],
  taken: readonly Span[],
  company: Company,
  lexicon: Lexicon,
): ConflictMention | null {
  const found = firstAllowed(text, ABOUT, taken) ?? firstAllowed(text, WITH_ONLY, taken);
  if (found === null) return null;
  const piece = pieces.find((one) => found.from >= one.from && found.from < one.to);
  const colon = /:\s$/u.test(text.slice(found.from, found.after));
  const within = colon ? pieces.find((one) => found.after >= one.from && found.after < one.to) : piece;
  const stop = Math.min(
    within?.to ?? text.length,
    found.after + 200,
    ...taken.filter((span) => span.from >= found.after).map((span) => span.from),
  );
  let to = stop;
  for (const end of TITLE_ENDS) {
    const match = end.exec(text.slice(found.after, to));
    if (match !== null) to = found.after + match.index;
  }
  const over = text.slice(found.after, to).replace(/(?:\s+(?:and|but|with))?[\s,]*$/u, '');
  to = found.after + over.length;
  const title = tidy(found.whole ? over : text.slice(found.from, to));
  if (!/[\p{L}\p{N}]/u.test(over)) return null;
  return { title, feels: feelsAfter(text, to, taken), candidates: candidatesFor(title, company, lexicon), span: { from: found.from, to } };
}

function firstAllowed(text: string, pattern: RegExp, taken: readonly Span[]): { from: number; after: number; whole: boolean } | null {
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    if (
      DENIED.test(text.slice(Math.max(0, index - 30), index)) ||
      NOT_CONFLICT.test(match[0]) ||
      IN_A_ROW.test(text.slice(Math.max(0, index - 6), index))
    )
      continue;
    if (taken.some((span) => span.from <= index && index < span.to)) continue;
    // "whether …" and "over" alike lead to what it is about, but "whether" is part of it.
    const keeps = /whether\s$/iu.exec(match[0]);
    return { from: index, after: index + match[0].length - (keeps?.[0].length ?? 0), whole: pattern === ABOUT };
  }
  return null;
}

function feelsAfter(text: string, after: number, taken: readonly Span[]): string {
  const rest = text.slice(after, after + 300);
  const match = FEELS.exec(rest);
  if (match === null) return '';
  const from = after + match.index;
  if (taken.some((span) => span.from <= from && from < span.to)) return '';
  const said = rest.slice(match.index);
  const end = FEELS_ENDS.exec(said.slice(match[0].length));
  const stop = Math.min(...taken.filter((span) => span.from > from).map((span) => span.from - from), said.length);
  return tidy(
    said.slice(0, Math.min(stop, end === null ? said.length : match[0].length + end.index)).replace(/[\s,]*(?:\sand)?[\s,]*$/u, ''),
    1_000,
  );
}

/** Unresolved conflicts that share two telling words with it, or one and a person or organisation. Best first, at most three. */
function candidatesFor(title: string, { personIds, organisationIds }: Company, lexicon: Lexicon): ConflictMention['candidates'] {
  const words = contentWords(nameWords(title));
  return lexicon.conflicts
    .map((conflict) => {
      const shared = [...words].filter((word) => conflict.words.has(word)).length;
      const known =
        conflict.personIds.filter((id) => personIds.includes(id)).length +
        conflict.organisationIds.filter((id) => organisationIds.includes(id)).length;
      const all = shared > 0 && shared === Math.min(words.size, conflict.words.size);
      return { id: conflict.id, fits: shared >= 2 || (shared === 1 && (known > 0 || all)), score: shared * 2 + known * 3 };
    })
    .filter(({ fits }) => fits)
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, 3)
    .map(({ id }) => id);
}
