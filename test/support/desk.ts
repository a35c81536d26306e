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
}

/** A new, empty journal in memory, on a Friday. */
export function aDesk(on: Day = FRIDAY): DeskUnderTest {
  const opened = createJournal({ path: ':memory:', key: new Uint8Array(32).fill(7) });
  if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
  let today = on;
  const saved = new Map<string, string>();
  const saveFile: Desk['saveFile'] = async ({ name, content }) => {
    saved.set(name, typeof content === 'string' ? content : new TextDecoder().decode(content));
    return succeed({ saved: `/home/user/${name}` });
  };
  const desk: Desk = { journal: opened.journal, today: () => today, zone: 'Europe/London', now: () => `${today}T18:00:00.000Z`, saveFile };
  const handlers = deskHandlers(desk);
  // The same claim the client makes: the answer of a call is typed by the contract.
  const call = (async (name, input) => (await dispatch(handlers, name, input)) as Outcome<never>) as Caller;
  return {
    ...desk,
    saved,
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
