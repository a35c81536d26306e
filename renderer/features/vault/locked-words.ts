import { isLocalTime, sayTime } from '../../../main/domain/day.ts';
import type { LockReason, VaultStatus } from '../../../preload/contract/vault.ts';

const BECAUSE: Record<Exclude<LockReason, 'started'>, string> = {
  asked: 'as you asked',
  idle: 'after some quiet minutes',
  suspended: 'when the computer went to sleep',
  'screen-locked': 'when the screen was locked',
};

/** Why the journal is locked: "Locked at 18.42, after some quiet minutes. The day you were writing was kept first." */
export function sayLocked({ because, at }: VaultStatus['locked']): string {
  if (because === 'started') return 'The journal is closed. Its passphrase opens it.';
  const when = at !== null && isLocalTime(at) ? ` at ${sayTime(at)}` : '';
  return `Locked${when}, ${BECAUSE[because]}. The day you were writing was kept first.`;
}
