import type { Direction } from '../commitment.ts';
import { pattern, spelled } from './pattern.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What "Gareth to …" promises at the start of a sentence; "Gareth to discuss beds" is an agenda. */
export const PROMISE_VERBS =
  set(`send share bring write call ring phone email text ask check look find get give let set arrange organise book
  draft prepare circulate forward invite introduce chair lead help support fund pay lend cover raise take put
  sort fix follow chase confirm tell update report publish sign approve back consider work make build host
  attend provide supply release move second offer nominate propose suggest commit pass copy add include remove
  pause keep return reply respond answer resolve push press drop collect deliver show start stop run present
  explain speak talk come pull model cost revise amend redraft table finalise produce contact comment brief
  nudge persuade recruit appoint map test try identify`);

/** What is no promise after "I'll" or "she'll". */
const NEVER = set(`never not no need want miss lose struggle feel like love hate hope fear suffer die fail become seem remain
  regret understand believe face collapse resist object oppose refuse block win only bet admit wonder probably
  still always end fall it he she they we you there this that these those the a an anyone anybody someone
  somebody nobody everyone everybody my our his her their break cost hit notice forgive forget recover survive
  cry rather soon hardly have say know`);
const NEVER_THEIRS = set(`resign retire leave quit vote see find go stay blame fight think take make get move lead run change come hold
  keep stop start`);
/** The same verbs when they do promise: "get back to me", "take it to the board", "find out", "come and see". */
const THEIRS_AFTER_ALL = pattern(
  'iu',
  String.raw`^(?:see\s(?:if|whether|me|us|her|him|what)|find\s(?:out|the|a|an|some|me|us|someone|time|money|a\sway)|`,
  String.raw`go\s(?:and|back|through|to\s(?:the|her|his|their))|stay\sin\stouch|think\s(?:about|it)|take\s(?:it|the|`,
  String.raw`this|that|on|up|a|him|her|them|me|my)|make\s(?:a|an|the|sure|time|it|contact)|get\s(?:back|me|us|it|the|`,
  String.raw`a|in\stouch|someone|hold|on\sto|his|her|their)|move\s(?:the|it|some|two|a|money)|lead\s(?:on|the|it|a)|`,
  String.raw`run\s(?:it|the|a|this)|change\s(?:the|it|his|her|their)|come\s(?:and|back|to|with|round)|hold\s(?:the|a|`,
  String.raw`back|off|it)|keep\s(?:me|us|the|a|it|open|an)|stop\s(?:the|doing)|start\s(?:the|a|on|with))\b`,
);
const BE_AFTER_ALL = /^be\s(?:in\stouch|sending|sharing|back\sin\stouch|bringing|there|joining|writing)\b/iu;
const NO_SEEING = /^see\s(?:how|you|about\sthat)\b|^see\s*$/iu;

/** Whether the words after "I'll" promise something: an act, not a state, a guess or a refusal. */
export function isWorthPromising(said: string, direction: Direction): boolean {
  if (/^(?:him|her|them|me|us|\p{Lu}[\p{L}'’-]*)\s(?:the|a|an|my|our|some|his|her|their)\s/u.test(said)) return true;
  const verb = /^(?<verb>\p{Ll}[\p{L}'’-]*)/u.exec(said)?.groups?.['verb'];
  if (verb === undefined) return false;
  if (verb === 'be') return BE_AFTER_ALL.test(said);
  if (NEVER.has(verb) || NO_SEEING.test(said)) return false;
  return direction === 'mine' || !NEVER_THEIRS.has(verb) || THEIRS_AFTER_ALL.test(said);
}

const GIVING = '(?:send|give|lend|show|bring|offer|forward|email|e-mail|get|buy|find|write|pass|hand|post|text|copy|ask)';
const AFTER_OBJECT = spelled(
  String.raw`(?=$|[\s,]+(?:on|in|at|again|about|to|for|with|by|before|after|and|up|if|when|that|out|back|through|`,
  String.raw`what|how|why|who|where|whether|next|over|from|of|as|know|into|down|around|round|properly|a\s(?:call|`,
  String.raw`ring|bell|hand))(?:$|\W)|[.,;!?])`,
);
const HANDED = new RegExp(String.raw`^(?<verb>${GIVING})\s(?:him|them|her)\s(?=\p{L})`, 'iu');
const OBJECT = new RegExp(String.raw`(?<![\p{L}'’])(?:(?:him|them)(?![\p{L}'’])|her${AFTER_OBJECT})`, 'giu');
const OWNER = /(?<![\p{L}'’])(?:his|her|their)(?=\s\p{L})/giu;
const ARTICLE_NEXT = pattern(
  'iu',
  String.raw`^(?:the|a|an|my|our|some|any|this|that|these|those|his|her|their|its|all|both|more|what|two|three|\d|`,
  String.raw`\p{L})`,
);
const KEEPS_OBJECT = pattern(
  'iu',
  String.raw`^(?:ask|get)\s(?:him|her|them)\s(?:to|about|for|if|in|on|out|back|into|whether|what)\b|^(?:write|find|`,
  String.raw`show)\s(?:him|her|them)\s(?:out|about|to)\b`,
);

/**
 * The promise as it would stand in a list, in the imperative: "send him the winter paper" to Mohammed is "send the winter
 * paper"; "go and see her" is "go and see Siân"; "chair her December meeting" is "chair the December meeting". `name`:
 * first name of the one it is with, or null to leave pronouns as they are. Theirs keep their own pronouns.
 */
export function sayAct(act: string, direction: Direction, name: string | null): string {
  let said = act.trim();
  if (direction === 'mine') {
    const handed = HANDED.exec(said);
    if (handed !== null && !KEEPS_OBJECT.test(said)) {
      const rest = said.slice(handed[0].length);
      if (ARTICLE_NEXT.test(rest) && !/^(?:a|an)\s(?:call|ring|bell|shout|hand|push)\b/iu.test(rest)) {
        const plain = /^(?:the|a|an|my|our|some|any|this|that|these|those|all|both|more|two|three|\d)/iu.test(rest);
        said = `${handed.groups?.['verb'] ?? ''} ${plain || !/\sher\s/iu.test(handed[0]) ? rest : `the ${rest}`}`;
      }
    }
    if (/^(?:him|her|them)\s/iu.test(said)) said = said.replace(/^(?:him|her|them)\s/iu, 'get ');
    else if (/^\p{Lu}/u.test(said)) said = `get ${said}`;
    if (name !== null) said = said.replace(OBJECT, name).replace(OWNER, 'the');
  } else if (/^(?:me|us)\s/iu.test(said)) {
    said = `get ${said}`;
  }
  return said.replace(/\s+(?=[,.;])/gu, '').replace(/[\s,.;:–—"”“-]+$/u, '');
}
