import { listConflicts } from '../../db/repositories/conflicts.ts';
import type { conflictCalls } from '../../preload/contract/conflicts.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';

export const conflictHandlers = ({ journal }: Desk) =>
  ({
    'conflicts.list': (filter) => succeed(listConflicts(journal.read, filter)),
  }) satisfies HandlersOf<keyof typeof conflictCalls>;
