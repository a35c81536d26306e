import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { registerHandOver } from './hand-over.ts';

/** How long after a keystroke words are kept, and how long typing may put it off, in milliseconds: a crash loses two seconds at most. */
const AFTER_A_PAUSE = 600;
const AT_MOST = 1_800;

/** How words on a page stand. `failed`: why they could not be kept; they are still on the page. */
export type Kept =
  /** `at`: when, on the clock of this page (milliseconds); null while nothing has been written yet. */
  | { readonly state: 'kept'; readonly at: number | null }
  | { readonly state: 'keeping' }
  | { readonly state: 'failed'; readonly message: string };

const NOTHING_WRITTEN: Kept = { state: 'kept', at: null };

/** Keeps all that is being typed on any page. */
export const keepTyped = async (): Promise<void> => {
  await Promise.all([...everywhere].map((keepAll) => keepAll()));
};
const everywhere = new Set<() => Promise<void>>();

/**
 * Words that the journal has not said it keeps: the disk was full, say. They outlive the page, not the app, and are handed over before
 * it locks or quits. What the journal refuses is tried again: always the latest words, so that older ones never take their place.
 */
export class Unkept<Key, Words> {
  readonly #send: (key: Key, words: Words) => Promise<Outcome<unknown>>;
  readonly #words = new Map<Key, Words>();
  readonly #kept = new Map<Key, Kept>();
  readonly #listeners = new Set<() => void>();
  #registered = false;

  constructor(send: (key: Key, words: Words) => Promise<Outcome<unknown>>) {
    this.#send = send;
  }

  /** The words that are not kept yet; null when they are. */
  readonly of = (key: Key): Words | null => this.#words.get(key) ?? null;

  /** How the words of a key stand. The same object until it says something else. */
  readonly stateOf = (key: Key): Kept => this.#kept.get(key) ?? NOTHING_WRITTEN;

  /** Why the words of any of these could not be kept; null when they could. */
  readonly refusal = (isMeant: (key: Key) => boolean): string | null => {
    for (const [key, kept] of this.#kept) if (kept.state === 'failed' && isMeant(key)) return kept.message;
    return null;
  };

  /** Notes what is being written, to be kept: at the latest before the app locks or quits. */
  readonly note = (key: Key, words: Words): void => {
    if (!this.#registered) {
      registerHandOver(this.keepAll);
      everywhere.add(this.keepAll);
    }
    this.#registered = true;
    this.#words.set(key, words);
    // A refusal stands until the words are kept.
    if (this.stateOf(key).state === 'kept') this.#say(key, { state: 'keeping' });
  };

  /** Keeps the words of a key now. */
  readonly keep = async (key: Key, words: Words): Promise<Outcome<unknown>> => {
    this.note(key, words);
    const outcome = await this.#send(key, words);
    const isLatest = this.#words.get(key) === words;
    if (outcome.ok && isLatest) this.#words.delete(key);
    if (!outcome.ok) this.#say(key, { state: 'failed', message: outcome.failure.message });
    else this.#say(key, isLatest ? { state: 'kept', at: performance.now() } : { state: 'keeping' });
    return outcome;
  };

  /** Keeps all that is not kept. */
  readonly keepAll = async (): Promise<void> => {
    await Promise.all([...this.#words].map(([key, words]) => this.keep(key, words)));
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #say(key: Key, kept: Kept): void {
    this.#kept.set(key, kept);
    for (const listener of this.#listeners) listener();
  }
}

/** How the words of a key stand, as they are typed and kept. */
export const useKept = <Key, Words>(unkept: Unkept<Key, Words>, key: Key): Kept => useSyncExternalStore(unkept.listen, () => unkept.stateOf(key));

/**
 * When to keep what is typed: after a pause, during long typing, and on leaving the page. `typed` is called for each change (with a
 * pause of its own, in milliseconds); `now` keeps at once.
 */
export function usePauses(keep: () => Promise<void>): { readonly typed: (pause?: number) => void; readonly now: () => Promise<void> } {
  const waitingSince = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const now = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    waitingSince.current = null;
    return keep();
  }, [keep]);

  const typed = useCallback(
    (pause: number = AFTER_A_PAUSE): void => {
      waitingSince.current ??= performance.now();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void now(), Math.max(0, Math.min(pause, AT_MOST - (performance.now() - waitingSince.current))));
    },
    [now],
  );

  useEffect(() => () => void now(), [now]);
  return { typed, now };
}
