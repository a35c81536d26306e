import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../main/exchange/zones/wallClock.ts';
import { WINDOWS_ZONES, SHOWN_ZONES } from '../../main/exchange/zones/windowsZones.ts';
import { ianaZone, type Zone } from '../../main/exchange/zones/zone.ts';

const zone = (name: string): Zone => {
  const found = ianaZone(name);
  if (found === null) throw new Error(name);
  return found;
};

describe('a time zone', () => {
  it.each([...Object.entries(WINDOWS_ZONES), ...Object.entries(SHOWN_ZONES)])('that Windows calls %s is known', (_, name) => {
    expect(ianaZone(name)).not.toBeNull();
  });

  it('is not made of a name nobody has', () => {
    for (const name of ['Mars/Olympus', '', 'GMT Standard Time', '../etc']) expect(ianaZone(name)).toBeNull();
  });

  it('gives each instant a wall-clock time that leads back to it, but for the hour that comes twice', () => {
    const anyInstant = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2100, 0) }).map((ms) => ms - (ms % 60_000));
    fc.assert(
      fc.property(anyInstant, fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', '+05:30'), (instant, name) => {
        const { toWall, toInstant } = zone(name);
        const back = toInstant(toWall(instant));
        expect(toWall(back)).toBe(toWall(instant));
        expect(back).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30', 'skipped: read by the offset before'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', 'skipped: read by the offset before'],
    ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30', 'twice: the first'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', 'twice: the first'],
    ['Europe/London', '2026-07-01T09:00', '2026-07-01T08:00', 'summer'],
  ])('of %s reads %s as %s UTC (%#: %s)', (name, wall, instant) => {
    expect(new Date(zone(name).toInstant(Date.parse(`${wall}Z`))).toISOString().slice(0, 16)).toBe(instant);
  });
});

describe('a time in a calendar', () => {
  it.each(['2026-02-30T09:00:00', '2026-13-01', '2026-11-19T24:00:00', '2026-11-19T09:60:00', '1601-01-01T00:00:00', '2300-01-01', '20261119T090000', ''])(
    'is not read from %s',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );
});
