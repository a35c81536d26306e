import { describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import { readYear, sayYearOfFaces, turnTo, yearPath } from '../../renderer/features/year/words.ts';

describe('The words of a year', () => {
  it.each([
    [[], 'Nobody face to face in this year.'],
    [[{ day: day('2026-01-05'), meetings: 1, names: ['Helen'] }], 'One meeting face to face, on one day, with one person.'],
    [
      [
        { day: day('2026-01-05'), meetings: 2, names: ['Helen', 'Gareth'] },
        { day: day('2026-01-06'), meetings: 1, names: ['Helen'] },
      ],
      'Three meetings face to face, on two days, with two people.',
    ],
  ])('count meetings, days and people', (faces, words) => {
    expect(sayYearOfFaces(faces)).toBe(words);
  });
});

describe('Turning to another year', () => {
  it('goes from the first year with a meeting to the one it is', () => {
    expect(turnTo(2026, [2026, 2024], 2026)).toEqual({ before: 2025, after: null });
    expect(turnTo(2024, [2026, 2024], 2026)).toEqual({ before: null, after: 2025 });
    expect(turnTo(1950, [2024], 2026)).toEqual({ before: null, after: 1951 });
    expect(turnTo(2026, [], 2026)).toEqual({ before: null, after: null });
  });

  it('is kept in the path, and what is no year is this one', () => {
    expect(readYear(yearPath(2019).split('?')[1] ?? '', 2026)).toBe(2019);
    for (const search of ['', 'year=soon', 'year=1066', 'year=2300', 'year=2020.5']) expect(readYear(search, 2026)).toBe(2026);
  });
});
