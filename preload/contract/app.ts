import { z } from 'zod';
import { outside } from './call.ts';

/** What this run of the app is. */
export interface AppInfo {
  readonly version: string;
  readonly today: string;
  readonly shell: 'electron' | 'chromium' | 'terminal';
  readonly demo: boolean;
}

export const appCalls = {
  'app.info': outside(z.strictObject({})).gives<AppInfo>(),
  /** The user touched the keyboard or the mouse: the lock starts counting again. */
  'app.touch': outside(z.strictObject({})).gives<Record<string, never>>(),
  /** Everything typed has been handed over: the app may lock or quit. */
  'app.flushed': outside(z.strictObject({})).gives<Record<string, never>>(),
  'app.quit': outside(z.strictObject({})).gives<Record<string, never>>(),
} as const;
