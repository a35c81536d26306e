import { createJournal } from '../../db/open.ts';
import { dispatch } from '../../main/app/dispatch.ts';
import { deskHandlers } from '../../main/app/handlers.ts';
import type { Desk } from '../../main/app/desk.ts';
import type { Day } from '../../main/domain/day.ts';
import type { Answer, CallName, Caller, InputOf } from '../../preload/contract.ts';
import { type Failure, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { FRIDAY } from './builders.ts';

/** An open journal at a desk, asked as every shell asks: by name, through validation. */
export interface DeskUnderTest extends Desk {
  readonly call: Caller;
  /** Calls, and gives what it answered; throws the failure when there is one. */
  readonly ask: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
  /** Calls, and gives the failure; throws when it succeeded. */
  readonly refused: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Failure>;
  /** What day it is from now on. */
  readonly turnTo: (day: Day) => void;
  /** The files that were saved, by name. */
  readonly saved: ReadonlyMap<string, string>;
  /** The same as bytes. */
  readonly savedBytes: ReadonlyMap<string, Uint8Array>;
  /** The pages that were printed, the last of them last. */
  readonly printed: readonly string[];
}

/** A PDF as a browser prints one, with what it says of itself and a page of nothing. */
const A_PDF = '%PDF-1.4\n1 0 obj\n<</Creator (Mozilla/5.0)\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261120180000Z)>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%EOF';

/** A new, empty journal in memory, on a Friday. Files are saved, and pages printed, unless the shell is said to do otherwise. */
export function aDesk(on: Day = FRIDAY, shell: Partial<Pick<Desk, 'saveFile' | 'printDocument'>> = {}): DeskUnderTest {
  const opened = createJournal({ path: ':memory:', key: new Uint8Array(32).fill(7) });
  if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
  let today = on;
  const saved = new Map<string, string>();
  const savedBytes = new Map<string, Uint8Array>();
  const printed: string[] = [];
  const saveFile: Desk['saveFile'] = async ({ name, content }) => {
    saved.set(name, typeof content === 'string' ? content : new TextDecoder().decode(content));
    savedBytes.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return succeed({ saved: `/home/user/${name}` });
  };
  const printDocument: Desk['printDocument'] = async (html) => {
    printed.push(html);
    return succeed(new TextEncoder().encode(A_PDF));
  };
  const desk: Desk = { journal: opened.journal, today: () => today, zone: 'Europe/London', now: () => `${today}T18:00:00.000Z`, saveFile, printDocument, ...shell };
  const handlers = deskHandlers(desk);
  // The same claim the client makes: the answer of a call is typed by the contract.
  const call = (async (name, input) => (await dispatch(handlers, name, input)) as Outcome<never>) as Caller;
  return {
    ...desk,
    saved,
    savedBytes,
    printed,
    call,
    ask: async (name, input) => {
      const outcome = await call(name, input);
      if (!outcome.ok) throw new Error(`${name}: ${outcome.failure.message} ${JSON.stringify(outcome.failure.issues ?? [])}`);
      return outcome.value;
    },
    refused: async (name, input) => {
      const outcome = await call(name, input);
      if (outcome.ok) throw new Error(`${name} was not refused`);
      return outcome.failure;
    },
    turnTo: (day) => {
      today = day;
    },
  };
}
