import type { Mode } from '../../../main/domain/meeting.ts';
import type { Who } from '../cast/cast.ts';

/** A meeting to come, in the week of the next Monday or the one after. */
export interface Plan {
  /** 1 Monday … 5 Friday. */
  readonly weekday: number;
  readonly week: 0 | 1;
  readonly time: string;
  readonly minutes: number;
  readonly mode: Mode;
  readonly place: string | null;
  readonly title: string;
  readonly with: readonly Who[] | 'board';
}

/** What is in the diary. Nobody who is being neglected is in it: that is the point of them. */
export const PLANS: readonly Plan[] = [
  { weekday: 1, week: 0, time: '08:30', minutes: 45, mode: 'face-to-face', place: 'her office', title: 'Siân, no papers', with: ['sian'] },
  { weekday: 1, week: 0, time: '15:00', minutes: 30, mode: 'phone', place: null, title: 'Nia, after the on-call weekend', with: ['nia'] },
  { weekday: 2, week: 0, time: '10:00', minutes: 120, mode: 'video', place: null, title: 'Place Board', with: 'board' },
  {
    weekday: 3,
    week: 0,
    time: '12:15',
    minutes: 60,
    mode: 'face-to-face',
    place: 'canal towpath, by the lock',
    title: 'Walk with Luke',
    with: ['luke'],
  },
  {
    weekday: 4,
    week: 0,
    time: '09:00',
    minutes: 30,
    mode: 'video',
    place: null,
    title: 'Planning numbers, one set',
    with: ['rajesh', 'chidi', 'nia'],
  },
  {
    weekday: 5,
    week: 0,
    time: '08:00',
    minutes: 45,
    mode: 'face-to-face',
    place: 'Café on the corner',
    title: 'Breakfast with Gareth',
    with: ['gareth'],
  },
  {
    weekday: 1,
    week: 1,
    time: '14:00',
    minutes: 60,
    mode: 'face-to-face',
    place: 'Town Hall, Westmarsh',
    title: 'Tunde: the budget assumptions',
    with: ['tunde'],
  },
  {
    weekday: 1,
    week: 1,
    time: '17:30',
    minutes: 45,
    mode: 'face-to-face',
    place: 'the Quay surgery',
    title: 'Fiona, after her surgery',
    with: ['fiona'],
  },
];
