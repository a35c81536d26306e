import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Answer, CallName, InputOf } from '../../preload/contract.ts';
import type { Failure, Outcome } from '../../preload/contract/outcome.ts';
import { announce, announceDone } from '../ui/announcer.ts';
import { keepTyped } from './keeping.ts';
import { lowerFirst } from '../../main/domain/words.ts';

/** An expected failure on its way through react-query, which only knows thrown things. */
class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/**
 * The journal is on this computer: a call needs no network, never gains by trying again, and is asked anew whenever its
 * screen is shown, with the last answer in sight meanwhile.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  // Which screen the window shows hangs on it: it is asked anew only when one has opened a journal, so that a new
  // journal's recovery key is not taken off the screen by another part that asks.
  client.setQueryDefaults(['vault.status'], { staleTime: Number.POSITIVE_INFINITY });
  // Writing begins from what was read of it, once: that must be what is kept by then, not what was read before.
  client.setQueryDefaults(['reflections.get'], { gcTime: 0 });
  return client;
}

/** What a read gives a screen: not here yet, not to be had, or here. */
export type Read<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void }
  /** `earlier`: the answer to the input before, in sight until this one's is here. */
  | { readonly state: 'here'; readonly value: T; readonly earlier?: true };

interface ReadOptions {
  /** False: not asked yet. */
  readonly when?: boolean;
  /** Keep showing the last answer while a new input's is on its way: for what one types into. */
  readonly keepLast?: boolean;
}

/** Asks the journal, and asks again after every write. */
export function useRead<N extends CallName>(name: N, input: InputOf<N>, { when = true, keepLast = false }: ReadOptions = {}): Read<Answer<N>> {
  const { data, error, refetch, isPlaceholderData } = useQuery<{ readonly value: Answer<N> }>({
    queryKey: [name, input],
    queryFn: async () => {
      const outcome = await window.rapport.call(name, input);
      if (!outcome.ok) throw new CallFailed(outcome.failure);
      return { value: outcome.value };
    },
    enabled: when,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
  if (data !== undefined && error === null) return { state: 'here', value: data.value, ...(isPlaceholderData ? { earlier: true } : {}) };
  if (error !== null) return { state: 'failed', failure: failureFrom(error), again: () => void refetch() };
  return { state: 'waiting' };
}

/** The value of a read, or what stands for it until it is here. */
export const valueOr = <T, E>(read: Read<T>, otherwise: E): T | E => (read.state === 'here' ? read.value : otherwise);

const failureFrom = (error: Error): Failure =>
  error instanceof CallFailed
    ? error.failure
    : {
        kind: 'unexpected',
        message: 'Rapport could not show this page. What you had saved is safe. Go to another place and come back, or start Rapport again.',
      };

export interface WriteOptions<N extends CallName> {
  /** What to say when it is done: "Saved", or a sentence. Null or nothing: not said. */
  readonly said?: (answer: Answer<N>, input: InputOf<N>) => string | null;
  /** Whether "Undo" is offered beside it. On by default; off for calls that undo does not reach. */
  readonly undo?: boolean;
  /** The screen shows `failure` itself (a form does), so it is not announced as well. */
  readonly shown?: boolean;
}

export interface Write<N extends CallName> {
  /**
   * Runs the call. Never rejects: the outcome says how it went, and so do the live region and `failure`. The same input
   * again while it is under way (a double click, a key held down) is not done again: it gives the same outcome.
   */
  readonly run: (input: InputOf<N>) => Promise<Outcome<Answer<N>>>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly clear: () => void;
}

/** How long after a call is done the page may still show the button that asked for it, in milliseconds. */
const DRAWN_WITHIN = 50;

/** Changes the journal. On success everything read is asked again: nothing derived is stored, and reads are cheap. */
export function useWrite<N extends CallName>(name: N, { said, undo = true, shown = false }: WriteOptions<N> = {}): Write<N> {
  const client = useQueryClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const mutation = useMutation<Outcome<Answer<N>>, Error, InputOf<N>>({
    mutationFn: (input) => window.rapport.call(name, input),
  });
  const { mutateAsync } = mutation;

  const underWay = useRef<{ readonly input: string; readonly outcome: Promise<Outcome<Answer<N>>> } | null>(null);
  const run = (input: InputOf<N>): Promise<Outcome<Answer<N>>> => {
    const text = JSON.stringify(input);
    if (underWay.current?.input === text) return underWay.current.outcome;
    const one = { input: text, outcome: runOnce(input) };
    underWay.current = one;
    void one.outcome.then(() => {
      setTimeout(() => {
        if (underWay.current === one) underWay.current = null;
      }, DRAWN_WITHIN);
    });
    return one.outcome;
  };

  const runOnce = async (input: InputOf<N>): Promise<Outcome<Answer<N>>> => {
    let outcome: Outcome<Answer<N>>;
    try {
      outcome = await mutateAsync(input);
    } catch (error) {
      outcome = { ok: false, failure: failureFrom(error instanceof Error ? error : new Error(String(error))) };
    }
    if (outcome.ok) {
      setFailure(null);
      await readAgain(client);
      const words = said?.(outcome.value, input) ?? null;
      if (words !== null) announceDone(words, undo ? { label: 'Undo', run: () => void undoLast(client) } : undefined);
    } else {
      setFailure(outcome.failure);
      if (!shown) announce({ words: outcome.failure.message, kind: 'failed' });
    }
    return outcome;
  };
  const clear = useCallback(() => {
    setFailure(null);
  }, []);
  return { run, busy: mutation.isPending, failure, clear };
}

/** Asks everything shown again. What is being typed is kept first, so that no answer is older than the words on the page. */
function readAgain(client: QueryClient): Promise<void> {
  void keepTyped();
  return client.invalidateQueries();
}

/** What the contract found wrong with one field, by its path ("name", "posts.0.title"). */
export const issueAt = (failure: Failure | null, path: string): string | null =>
  failure?.issues?.find((issue) => issue.path === path)?.message ?? null;

/** Takes back the last step, and says in words what it was. */
export const undoLast = (client: QueryClient): Promise<void> => step(client, 'undo.undo', (label) => `Undone: ${lowerFirst(label)}`);

/** Does again what was last taken back. */
export const redoLast = (client: QueryClient): Promise<void> => step(client, 'undo.redo', (label) => `Done again: ${lowerFirst(label)}`);

async function step(client: QueryClient, name: 'undo.undo' | 'undo.redo', say: (label: string) => string): Promise<void> {
  const outcome = await window.rapport.call(name, {});
  if (!outcome.ok) {
    announceDone(outcome.failure.message);
    return;
  }
  await readAgain(client);
  announceDone(
    say(outcome.value.label),
    name === 'undo.undo' ? { label: 'Do it again', run: () => void redoLast(client) } : { label: 'Undo', run: () => void undoLast(client) },
  );
}
