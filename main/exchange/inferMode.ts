import type { Mode } from '../domain/meeting.ts';

/** Links to a call by Teams, Zoom, Meet or Webex. */
const CALL_LINK = /https?:\/\/(?:[\w-]+\.)*(?:teams\.(?:microsoft|live)\.\w+|zoom(?:gov)?\.\w+|meet\.google\.com|webex\.com)(?=[/?:#\s"<>]|$)/iu;

/** A place that is such a call. "Meet" alone is one; "meet by the lock" is not. */
const CALL_PLACE = /\b(?:microsoft|ms) teams\b|\bteams (?:meeting|call)\b|^teams$|\bzoom\b|\bgoogle meet\b|^meet$|\bwebex\b/iu;
const CALL_WORD = /\b(?:tele)?phone\b|\bcall\b/iu;

/**
 * How contact was made (mission: Import): a Teams, Zoom, Meet or Webex link or location → video; "phone" or "call" in
 * title or place → phone; otherwise face to face. `links` is every text that may hold a link.
 */
export function inferMode({ title, place, links }: { readonly title: string; readonly place: string; readonly links: string }): Mode {
  if (CALL_PLACE.test(place) || CALL_LINK.test(place) || CALL_LINK.test(links)) return 'video';
  return CALL_WORD.test(title) || CALL_WORD.test(place) ? 'phone' : 'face-to-face';
}

/** A place without its links and without "Microsoft Teams Meeting": what is left is somewhere one can go. */
export const placeWithoutCall = (place: string): string =>
  place
    .replace(/https?:\/\/\S+/giu, '')
    .replace(/\b(?:microsoft|ms) teams(?: meeting)?\b|\bteams meeting\b|\bgoogle meet\b|^(?:teams|zoom|meet|webex)$/giu, '')
    .replace(/\s*[;|]\s*(?=[;|]|$)/gu, '')
    .replace(/^[\s;|,]+|[\s;|,]+$/gu, '');
