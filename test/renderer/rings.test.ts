import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../../main/domain/clock.ts';
import { day } from '../../main/domain/day.ts';
import type { OrganisationId } from '../../main/domain/id.ts';
import { RINGS } from '../../main/domain/person.ts';
import type { RingPerson } from '../../main/domain/pictures/ring-marks.ts';
import { layOutRings } from '../../main/domain/pictures/rings.ts';
import { readRings, ringsPath, sayLeftOut, sayRings } from '../../renderer/features/rings/words.ts';

const clock = (daysSince: number, planned = false): ClockReading => {
  const shared = { rhythmDays: 30, due: day('2026-11-01'), daysPast: daysSince - 30, daysSince, urgency: 0 };
  return planned ? { ...shared, state: 'planned', on: day('2026-12-01') } : { ...shared, state: daysSince > 30 ? 'overdue' : 'in-touch' };
};
const someone = (id: number, name: string, reading: ClockReading, organisation: string | null = 'Aldermere County Council'): RingPerson => ({ id, name, ring: 'key', organisation, clock: reading });
const ROOM = { width: 700, height: 600, most: 60, type: 14 };

describe('The words of the rings', () => {
  it('tell how many lie beyond what was meant, whose day is set, and who is furthest', () => {
    const people = [someone(1, 'Helen Carrow', clock(71)), someone(2, 'Siân Llywelyn', clock(40, true)), someone(3, 'Gareth Pugh', clock(10), 'St Brannoc’s')];
    expect(sayRings(layOutRings(people, ROOM))).toBe(
      'Three people in two organisations. Distance from the centre is the time since you last met face to face, divided by the rhythm. Two people lie beyond the line marked due, one of them with a date already set; the furthest are Helen Carrow and Siân Llywelyn.',
    );
  });

  it('say plainly when nobody is', () => {
    expect(sayRings(layOutRings([someone(3, 'Gareth Pugh', clock(10))], ROOM))).toContain('Nobody lies beyond the line marked due.');
    expect(sayRings(layOutRings([], ROOM))).toBe('Nobody is drawn.');
  });

  it('count those left out, and why', () => {
    const many = Array.from({ length: 70 }, (_, i) => someone(i + 1, `Person ${i}`, clock(10)));
    expect(sayLeftOut(layOutRings([...many, someone(99, 'Will', { state: 'still' })], ROOM))).toBe(
      'Ten more are not drawn, so that names can be read: the inner ring, those overdue and the key ring come first. One has no rhythm, and so no distance.',
    );
    expect(sayLeftOut(layOutRings(many.slice(0, 5), ROOM))).toBe('');
  });
});

describe('The path of the rings', () => {
  it('reads back as what it was made of', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...RINGS)), fc.option(fc.integer({ min: 1, max: 9_999 })), (ring, organisation) => {
        const view = { ring, organisationId: organisation as OrganisationId | null };
        expect(readRings(ringsPath(view).split('?')[1] ?? '')).toEqual(view);
      }),
    );
    expect(readRings('ring=nearest&organisation=-1')).toEqual({ ring: null, organisationId: null });
  });
});
