import { expect, it } from 'vitest';
import { parseTime } from '../../renderer/ui/parse-time.ts';

it.each([
  ['8.30', '08:30'],
  ['08:30', '08:30'],
  ['0830', '08:30'],
  ['14.05', '14:05'],
  ['8', '08:00'],
  ['2pm', '14:00'],
  ['2.15 PM', '14:15'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['23:59', '23:59'],
])('reads ‘%s’ as %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

it.each(['', '24.00', '8.60', '13pm', '0am', 'noon', '8.3', '123456'])('does not read ‘%s’ as a time', (typed) => {
  expect(parseTime(typed)).toBeNull();
});
