import { describe, expect, it } from 'vitest';
import { readHash } from '../../renderer/frame/hash-location.ts';
import { PLACES, placeOf } from '../../renderer/frame/places.ts';

describe('where the window is', () => {
  it.each([
    ['', '/', ''],
    ['#', '/', ''],
    ['#/', '/', ''],
    ['#/people', '/people', ''],
    ['#/people?ring=inner&sort=name', '/people', 'ring=inner&sort=name'],
    ['#people', '/people', ''],
    ['#/log/2026-11-20?begin=Si%C3%A2n%20', '/log/2026-11-20', 'begin=Si%C3%A2n%20'],
    ['#/?a=b?c', '/', 'a=b?c'],
  ])('‘%s’ is the path %s with the search ‘%s’', (hash, path, search) => {
    expect(readHash(hash)).toEqual({ path, search });
  });

  it.each([
    ['/', 'Today'],
    ['/log/2026-11-20', 'Log'],
    ['/people/12', 'People'],
    ['/imports/contacts', 'Settings'],
    ['/nowhere', null],
  ])('%s is in %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });
});

it('has the ten places in the order of the design', () => {
  expect(PLACES.map(({ name }) => name)).toEqual([
    'Today',
    'Log',
    'People',
    'Organisations',
    'Partnerships',
    'Conflicts',
    'Commitments',
    'Review',
    'Reflections',
    'Settings',
  ]);
});
