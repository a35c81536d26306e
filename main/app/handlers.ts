import type { HandlersOf } from './app.ts';
import { commitmentHandlers } from './commitments.ts';
import { conflictHandlers } from './conflicts.ts';
import { fileHandlers } from './files.ts';
import { importHandlers } from './imports.ts';
import type { Desk } from './desk.ts';
import { journalHandlers } from './journal.ts';
import { meetingHandlers } from './meetings.ts';
import { mergeHandlers } from './merging.ts';
import { nudgeHandlers } from './nudges.ts';
import { organisationHandlers } from './organisations.ts';
import { partnershipHandlers } from './partnerships.ts';
import { peopleHandlers } from './people.ts';
import { postHandlers } from './posts.ts';
import { reflectionHandlers } from './reflections.ts';
import { recordHandlers } from './records.ts';
import { settingsHandlers } from './settings.ts';
import { reviewHandlers } from './reviews.ts';
import { summaryHandlers } from './summaries.ts';
import { timelineHandlers } from './timelines.ts';
import type { appCalls } from '../../preload/contract/app.ts';
import type { vaultCalls } from '../../preload/contract/vault.ts';
import type { CallName } from '../../preload/contract.ts';

/** Calls about the app and its vault, which are answered beside the open journal (vault.ts). */
export type VaultCall = keyof typeof appCalls | keyof typeof vaultCalls;

/** Every call that an open journal answers. A call of the contract without a handler does not compile. */
export const deskHandlers = (desk: Desk) =>
  ({
    ...nudgeHandlers(desk),
    ...journalHandlers(desk),
    ...meetingHandlers(desk),
    ...commitmentHandlers(desk),
    ...conflictHandlers(desk),
    ...reviewHandlers(desk),
    ...peopleHandlers(desk),
    ...postHandlers(desk),
    ...mergeHandlers(desk),
    ...organisationHandlers(desk),
    ...partnershipHandlers(desk),
    ...summaryHandlers(desk),
    ...timelineHandlers(desk),
    ...reflectionHandlers(desk),
    ...recordHandlers(desk),
    ...fileHandlers(desk),
    ...settingsHandlers(desk),
    ...importHandlers(desk),
  }) satisfies HandlersOf<Exclude<CallName, VaultCall>>;
