type HandOver = () => Promise<void>;

const waiting = new Set<HandOver>();

/**
 * Registers a function that hands over what is being typed (keeps a draft, saves a field). It runs before the app locks
 * or quits, and may run more than once. Returns the way to withdraw it.
 */
export function registerHandOver(handOver: HandOver): () => void {
  waiting.add(handOver);
  return () => waiting.delete(handOver);
}

/** Runs all of them at once and waits for every one, whether it could or not. */
export async function handOverAll(): Promise<void> {
  await Promise.allSettled([...waiting].map((handOver) => handOver()));
}
