import { type Day, sayDate } from '../../day.ts';
import { fold } from '../../name.ts';
import type { PromiseDueNudge, WaitingNudge } from '../../nudge.ts';
import { firstNameOf } from '../../person.ts';
import { begin, sayDays, sayWhen } from '../phrases.ts';

/**
 * "Send the discharge figures, as you promised Priya Raman on Monday. It is due today." Said so that it holds for anything
 * that was typed, whether a phrase with a verb or a thing. The name is left out when the promise names them already.
 */
export function sayPromiseDue({ what, kind, withName, madeOn, dueOn, daysPast }: PromiseDueNudge, today: Day): string {
  const promise = readPromise(what);
  const whom = withName === null || tellsOf(promise, withName) ? '' : ` ${withName}`;
  const said = `${begin(promise)}, as you ${kind === 'help' ? 'offered' : 'promised'}${whom} ${sayWhen(madeOn, today)}.`;
  const ago = daysPast >= 7 ? `, ${sayDays(daysPast)} ago` : '';
  return `${said} It ${daysPast > 0 ? 'was' : 'is'} due ${sayWhen(dueOn, today)}${ago}.`;
}

/** "Tunde Bakare was to share Westmarsh’s budget assumptions by 9 November. It has been eleven days." */
export function sayWaiting({ what, kind, withName, dueOn, daysPast }: WaitingNudge, today: Day): string {
  const promise = readPromise(what);
  const did = isThing(promise)
    ? `${kind === 'help' ? 'offered' : 'promised'} ${uncapital(promise)}`
    : `${kind === 'help' ? 'offered' : 'was'} to ${uncapital(promise)}`;
  const said = `${withName ?? 'Somebody'} ${did} by ${daysPast === 0 ? 'today' : sayDate(dueOn, today)}.`;
  return daysPast === 0 ? said : `${said} It has been ${sayDays(daysPast)}.`;
}

/** What a promise says first and needs not say: "I’ll send …", "to send …". */
const BEGINNINGS = /^(?:(?:I|you|he|she|we|they)(?:[’']ll| will| shall| must)|to(?= \p{Ll}))\s+/iu;
const ENDINGS = /[\s.,;:!?…–-]+$/u;

/** A promise without what surrounds it: on one line, no full stop at its end. Never empty. */
function readPromise(what: string): string {
  const line = what.replace(/\s+/gu, ' ').trim();
  const bare = line.replace(BEGINNINGS, '').replace(ENDINGS, '').trim();
  return bare === '' ? 'something' : bare;
}

/** Words that begin a thing and no act: "the figures", "two names", "Westmarsh’s figures", "CQC report", "‘Home first’". */
const DETERMINER = /^(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|some|any|more|another|one|two|three|four|five|six|something)\b/iu;
const POSSESSIVE_ABBREVIATION_OR_SIGN = /^\S+[’']s? |^\p{Lu}{2,}|^[^\p{L}]/u;
const isThing = (promise: string): boolean => DETERMINER.test(promise) || POSSESSIVE_ABBREVIATION_OR_SIGN.test(promise);

/** As it stands inside a sentence: "Share the figures" loses its capital, "Westmarsh’s figures", "I" and "CQC" keep theirs. */
const uncapital = (promise: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{L}|[’'])/u.test(promise) ? promise.slice(0, 1).toLowerCase() + promise.slice(1) : promise;

/** Whether the promise names them already, by their name or first name. */
function tellsOf(promise: string, name: string): boolean {
  const words = new Set(fold(promise).match(/[\p{L}\p{N}]+/gu));
  return words.has(fold(firstNameOf(name)));
}
