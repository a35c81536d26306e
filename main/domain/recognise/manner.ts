import type { Character, Mode } from '../meeting.ts';
import type { Found, Span } from './recognition.ts';
import { pattern } from './pattern.ts';

/** Screens by name need their capital where the word is an English one: "Teams", not "teams". */
const VIDEO = pattern(
  'gu',
  String.raw`\b(?:on|over|via|by)\s(?:ms\s|microsoft\s)?(?:Teams|teams|Zoom|zoom|Webex|WebEx|webex|Skype|skype|`,
  String.raw`FaceTime|Facetime|facetime|video|Google Meet)\b|\b(?:MS|Microsoft)\sTeams\b|\bTeams(?!\p{L})|`,
  String.raw`\b[Tt]eams\s(?:call|meeting|chat|catch)|\b(?:Zoom|zoom|Webex|WebEx|webex|Skype|skype|FaceTime|Facetime|`,
  String.raw`facetime)(?:ed|d)?\b|\bGoogle\sMeet\b|\b[Vv]ideo(?:\s?(?:call|conference|link|meeting|chat))?(?!\p{L})|`,
  String.raw`\bVC\b|\b[Oo]nline\b|\b[Vv]irtual(?:ly)?\b`,
);
const PHONE = pattern(
  'giu',
  String.raw`\b(?:by|over|on)\s(?:the\s)?(?:phone|telephone)\b|\b(?:tele)?phone(?:d|s)?(?:\scall|\schat)?\b|`,
  String.raw`\bphoning\b|\brang\b|\bringing\b|\bgave\s\p{L}+\sa\s(?:ring|call|bell)\b|`,
  String.raw`^\s*(?:[\d.:]+\s*)?ring\b(?!\s?road|[\s-]?f)|\bcall(?:ed|ing|s)?\b`,
);
const WRITTEN = pattern(
  'giu',
  String.raw`\be-?mail(?:s|ed|ing)?\b|\btexted\b|\btext(?:s)?\s(?:from|to|with|message)\b|^\s*(?:[\d.:]+\s*)?text\b|`,
  String.raw`\bwhatsapp(?:ed|s)?\b|\b(?:letter|note|card|message)s?\s(?:from|to)\b|\bmessaged\b|\bwrote\sto\b|`,
  String.raw`\bwrote\b(?=\s\p{Lu})|\bby\s(?:letter|post)\b`,
);
const IN_PERSON = pattern(
  'giu',
  String.raw`\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|\bf2f\b|\b(?:over\s)?(?:lunch|coffee|dinner|breakfast|tea|`,
  String.raw`supper|brunch|drinks?|pint)\b(?=\s(?:walk|with|and)|\b)|\bwalk(?:ed)?\b|\bran\sinto\b|\bbumped\sinto\b|`,
  String.raw`\bdropped\sin\b|\bvisit(?:ed)?\b`,
);

/** "Call for evidence", "on call", "close call", "called off": no telephone rang. */
const NO_CALL_BEFORE = pattern(
  'iu',
  String.raw`(?:\bon|\bclose|\bjudge?ment|\bso|\bclarion|\brallying|\broll|\bwake-up|\bwas|\bis|\bbeing|\bhave|\bhad|`,
  String.raw`\bwould|\bto|\bI'll|\bI’ll|\bwill)[\s-]$`,
);
const NO_CALL_AFTER = pattern(
  'iu',
  String.raw`^\s(?:for|off|out|it|centre|center|handlers?|handling|on\s(?:us|the)|to\s(?:action|arms)|into\squestion|`,
  String.raw`a\s)(?!\p{L})`,
);

const SAID_IN_BODY = pattern(
  'gu',
  String.raw`\b(?:on|over|via|by)\s(?:ms\s)?(?:Teams|teams|Zoom|zoom|Webex|webex|video)(?!\p{L})|\b(?:by|`,
  String.raw`over\sthe)\s(?:phone|telephone)\b|\bin\sperson\b|\bface[\s-]to[\s-]face\b`,
);

interface Sign {
  readonly value: Mode;
  readonly span: Span;
}

/**
 * How contact was made, from the head of the line; failing that, from "on Teams", "by phone" or "in person" in the first
 * words after it. A screen outweighs writing, writing a call ("winter pressures call … Teams"), and all outweigh a lunch.
 */
export function findMode(text: string, headTo: number): Found<Mode> | null {
  const head = text.slice(0, headTo);
  const sign =
    signIn(head, VIDEO, 'video') ??
    signIn(head, WRITTEN, 'written') ??
    signIn(head, PHONE, 'phone', isCall) ??
    signIn(head, IN_PERSON, 'face-to-face');
  if (sign !== null) return sign;
  const body = text.slice(headTo, headTo + 160);
  const match = body.matchAll(SAID_IN_BODY).next().value;
  if (match === undefined) return null;
  const word = match[0];
  const value: Mode = /phone/iu.test(word) ? 'phone' : /person|face/iu.test(word) ? 'face-to-face' : 'video';
  return { value, span: { from: headTo + match.index, to: headTo + match.index + word.length } };
}

function signIn(
  head: string,
  signs: RegExp,
  value: Mode,
  allows: (head: string, from: number, to: number) => boolean = () => true,
): Sign | null {
  for (const match of head.matchAll(signs)) {
    const lead = match[0].length - match[0].replace(/^[\s\d.:]+/u, '').length;
    const from = match.index + lead;
    const to = match.index + match[0].length;
    if (allows(head, from, to)) return { value, span: { from, to } };
  }
  return null;
}

function isCall(head: string, from: number, to: number): boolean {
  if (!/call/iu.test(head.slice(from, to)) || /phone/iu.test(head.slice(from, to))) return true;
  return !NO_CALL_BEFORE.test(head.slice(Math.max(0, from - 12), from)) && !NO_CALL_AFTER.test(head.slice(to, to + 16));
}

const OPEN_IN_HEAD = pattern(
  'giu',
  String.raw`\b(?:lunch|dinner|breakfast|supper|brunch)\s(?:walk|with)\b|\bwalk(?:ed)?\b|\bcoffees?\b|`,
  String.raw`\b(?:over\s)?(?:lunch|dinner|breakfast|supper|brunch)\b(?!\s(?:club|meeting))|\btea\s(?:with|and)\b|`,
  String.raw`\b(?:a\s)?(?:drinks?|pint)\swith\b|\bcatch[\s-]?up\b|\bcaught\sup\b|\bchat(?:ted)?\b|\b(?:ran|`,
  String.raw`bumped)\sinto\b|\bdropped\sin\b`,
);
const OPEN_ANYWHERE = pattern(
  'giu',
  String.raw`\bopen\s(?:talk|conversation|chat|discussion)\b|\b(?:no|without\s(?:an?\s)?|had\sno|`,
  String.raw`nothing\son\sthe)\s?agenda\b|\bjust\sto\s(?:talk|catch\sup|say\shello|see\show)\b|`,
  String.raw`\bnot\sabout\s(?:business|work)\b|\bnothing\sto\stransact\b|\bsmall\stalk\b|\b(?:no|`,
  String.raw`without)\sbusiness\b(?!\s(?:case|plan))|\bpurely\ssocial\b`,
);
const BUSINESS = pattern(
  'giu',
  String.raw`\bbusiness\b|\b(?:board|committee|budget|contract|performance|finance|assurance|project|programme|`,
  String.raw`planning|review|formal)\s(?:meeting|review|call|session|talks?|papers?)\b|\bagenda\b|\bnegotiat(?:ed|`,
  String.raw`ion|ions|ing)\b|\bminuted\b`,
);
const NOT_BUSINESS = /\b(?:no|not|without|nothing|any|an)\s(?:\p{L}+\s){0,2}$/iu;

/**
 * Whether there was business to transact (mission: factor 2): a walk, a coffee, a catch-up or an "open talk" is open;
 * an agenda or a board meeting is business; both when both are said. Null: not said, so business by default.
 */
export function findCharacter(text: string, headTo: number): Found<Character> | null {
  const prose = text.slice(0, 2_000);
  const open = spanIn(text.slice(0, headTo), OPEN_IN_HEAD) ?? spanIn(prose, OPEN_ANYWHERE);
  const business = spanIn(prose, BUSINESS, (from) => !NOT_BUSINESS.test(prose.slice(Math.max(0, from - 30), from)));
  if (open !== null) return { value: business === null ? 'open' : 'both', span: open };
  return business === null ? null : { value: 'business', span: business };
}

function spanIn(said: string, signs: RegExp, allows: (from: number) => boolean = () => true): Span | null {
  for (const match of said.matchAll(signs)) {
    if (allows(match.index)) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}
