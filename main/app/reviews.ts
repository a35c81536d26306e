import type { reviewCalls } from '../../preload/contract/reviews.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';

export const reviewHandlers = (_desk: Desk) => ({}) satisfies HandlersOf<keyof typeof reviewCalls>;
