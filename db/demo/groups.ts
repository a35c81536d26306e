import { addDays, type Day } from '../../main/domain/day.ts';
import { firstNameOf } from '../../main/domain/person.ts';
import type { Beat } from './beat.ts';
import type { Who } from './cast/cast.ts';
import { DAYS_OF_DEMO, daysAgo, isAbout, mayMeet, memberOf, type Slot, slotOn } from './diary.ts';
import type { Chance } from './random.ts';
import { type Gathering, PARTNERSHIPS } from './stories/gatherings.ts';
import type { Plan } from './stories/plans.ts';
import { busynessOf, onOrAfterWeekday, workingDayAtOrAfter } from './working-days.ts';

/** The meetings of a group, oldest first, each with its part of the story; a meeting with nothing to tell did not happen. */
export function groupSlots(gathering: Gathering, chance: Chance, today: Day): Slot[] {
  const days = daysOf(gathering, today);
  const beats = beatsOn(gathering.story, days, today);
  return days.flatMap((day, i) => {
    const beat = beats.get(day);
    if (beat === undefined) return [];
    const fromNewest = days.length - 1 - i;
    const { inRoomEvery } = gathering;
    const inRoom = inRoomEvery === 1 || (inRoomEvery > 0 && fromNewest > 0 && fromNewest % inRoomEvery === 0);
    const mode = beat.mode ?? (inRoom ? 'face-to-face' : 'video');
    const could = gathering.with.filter(
      (who) => isAbout(memberOf(who), day, today) && mayMeet(memberOf(who), day, mode, today) && belongs(gathering, who, day, today),
    );
    const there = could.filter((who) => beat.text.includes(firstNameOf(memberOf(who).name)) || chance.happens(gathering.turnout));
    return there.length < 2
      ? []
      : [
          slotOn(day, there, {
            mode,
            time: gathering.time,
            minutes: gathering.minutes,
            place: mode === 'face-to-face' ? gathering.place : null,
            beat,
            title: gathering.title,
            partnership: gathering.partnership ?? null,
            told: 'group',
          }),
        ];
  });
}

function daysOf({ weekday, everyWeeks, endsAgo, months }: Gathering, today: Day): Day[] {
  const days: Day[] = [];
  const newest = onOrAfterWeekday(addDays(today, -endsAgo - 6), weekday);
  for (let day = newest; day > addDays(today, -DAYS_OF_DEMO); day = addDays(day, -7 * everyWeeks)) {
    // A group that falls in a week when everyone is away waits a week.
    const held = busynessOf(day) > 0.1 ? day : addDays(day, -7);
    if (busynessOf(held) > 0.1 && (months === undefined || months.includes(Number(held.slice(5, 7))))) days.push(held);
  }
  return [...new Set(days)].toReversed();
}

/** Beats of one time go to the first meeting after it; the newest of the others to the newest meetings between. */
function beatsOn(story: readonly Beat[], days: readonly Day[], today: Day): ReadonlyMap<Day, Beat> {
  const given = new Map<Day, Beat>();
  let end = days.length;
  let between: Beat[] = [];
  for (const beat of story.toReversed()) {
    if (beat.ago === undefined) {
      between.push(beat);
      continue;
    }
    const from = addDays(today, -beat.ago);
    const at = days.findIndex((day) => day >= from);
    if (at === -1 || at >= end) continue;
    give(days.slice(at + 1, end), between);
    between = [];
    const day = days[at];
    if (day !== undefined) given.set(day, beat);
    end = at;
  }
  give(days.slice(0, end), between);
  return given;

  function give(free: readonly Day[], newestFirst: readonly Beat[]): void {
    for (const [i, beat] of newestFirst.entries()) {
      const day = free[free.length - 1 - i];
      if (day !== undefined) given.set(day, beat);
    }
  }
}

function belongs({ partnership }: Gathering, who: Who, day: Day, today: Day): boolean {
  const member = PARTNERSHIPS.find(({ name }) => name === partnership)?.members.find((one) => one.who === who);
  if (member === undefined) return true;
  return addDays(today, -member.joined) <= day && (member.left === undefined || day <= addDays(today, -member.left));
}

/** The diary to come: from the next Monday, which is never today. */
export function planSlots(plans: readonly Plan[], board: readonly Who[], today: Day): Slot[] {
  const monday = onOrAfterWeekday(addDays(today, 1), 1);
  return plans.map((plan) => {
    const day = workingDayAtOrAfter(addDays(monday, plan.weekday - 1 + plan.week * 7));
    return slotOn(day, plan.with === 'board' ? board : plan.with, {
      mode: plan.mode,
      time: plan.time,
      minutes: plan.minutes,
      place: plan.place,
      title: plan.title,
      partnership: plan.with === 'board' ? 'Aldermere Place Board' : null,
      told: 'plan',
    });
  });
}

/** Two calls that came from the calendar and wait for their sentence. */
export function unwrittenSlots(today: Day): Slot[] {
  const day = daysAgo(today, 1);
  const fromCalendar = { source: 'calendar', told: 'unwritten' } as const;
  return [
    slotOn(day, ['margaret'], { ...fromCalendar, mode: 'phone', time: '13:40', minutes: 20, title: 'Phone: Margaret' }),
    slotOn(day, ['nia', 'niamh', 'delroy'], { ...fromCalendar, mode: 'video', time: '16:00', minutes: 30, title: 'Discharge call' }),
  ];
}
