import type { FaceDay } from '../../../main/domain/pictures/year.ts';
import { countOf, sayCount, upperFirst } from '../../../main/domain/words.ts';

/** The year a search text ("year=2025") asks for; else the one it is. */
export function readYear(search: string, now: number): number {
  const year = Number(new URLSearchParams(search).get('year'));
  return Number.isSafeInteger(year) && year >= 1900 && year <= 2199 ? year : now;
}

export const yearPath = (year: number): string => `/people/year?year=${year}`;

/** The year in a sentence: "112 meetings face to face, on 90 days, with 38 people." No score. */
export function sayYearOfFaces(faces: readonly FaceDay[]): string {
  if (faces.length === 0) return 'Nobody face to face in this year.';
  const meetings = faces.reduce((sum, each) => sum + each.meetings, 0);
  const people = new Set(faces.flatMap(({ names }) => names)).size;
  return upperFirst(
    `${countOf(meetings, 'meeting', 'meetings')} face to face, on ${countOf(faces.length, 'day', 'days')}${people === 0 ? '' : `, with ${sayCount(people)} ${people === 1 ? 'person' : 'people'}`}.`,
  );
}

/** The years one may turn to: from the first with a meeting to the one it is, and whichever is looked at. */
export function turnTo(year: number, years: readonly number[], now: number): { readonly before: number | null; readonly after: number | null } {
  const first = Math.min(...years, now);
  const last = Math.max(...years, now);
  return { before: year > first ? year - 1 : null, after: year < last ? year + 1 : null };
}
