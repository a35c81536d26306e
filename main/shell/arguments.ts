import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, isDay } from '../domain/day.ts';
import type { LockReason } from '../../preload/contract/vault.ts';
import { defaultFolder } from './folder.ts';

/** What every shell is told at its start. */
export interface Start {
  /** Absolute. */
  readonly folder: string;
  readonly demo: boolean;
  /** The day it is to be, whatever the machine's clock says; null: the machine's. */
  readonly today: Day | null;
  /** Where to write a picture of the first screen, without opening a window. Absolute. */
  readonly screenshot: string | null;
  readonly lockedBecause: LockReason;
  /** `HH:MM`, when it was in this run of the app. */
  readonly lockedAt: string | null;
}

/** Arguments that cannot be understood; the message is for the person who typed them. */
export class UsageError extends Error {}

const REASONS: readonly string[] = ['started', 'asked', 'idle', 'suspended', 'screen-locked'] satisfies LockReason[];
const isReason = (text: string): text is LockReason => REASONS.includes(text);

/** Options of both windows: `--data --demo --today --screenshot`, and what the supervisor adds. Throws `UsageError`. */
export function readStart(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Start {
  const { values } = parse(() =>
    parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        demo: { type: 'boolean', default: false },
        today: { type: 'string' },
        screenshot: { type: 'string' },
        'locked-because': { type: 'string' },
        'locked-at': { type: 'string' },
      },
    }),
  );
  const because = values['locked-because'] ?? 'started';
  if (!isReason(because)) throw new UsageError(`‘${because}’ is no reason for a lock.`);
  return {
    folder: resolve(values.data ?? defaultFolder(process.platform, env)),
    demo: values.demo,
    today: readToday(values.today),
    screenshot: values.screenshot === undefined ? null : resolve(values.screenshot),
    lockedBecause: because,
    lockedAt: values['locked-at'] ?? null,
  };
}

/** A day given as `--today`. Throws `UsageError` when it is none. */
export function readToday(text: string | undefined): Day | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw new UsageError(`‘${text}’ is not a day. Write it as YYYY-MM-DD, for example 2026-11-20.`);
  return text;
}

/** Node's own complaints about options, as usage errors. */
export function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
