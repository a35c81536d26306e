/** How often to look, and how late a look may be before the machine must have slept. Milliseconds. */
const EVERY = 5_000;
const LATE = 45_000;

/**
 * Tells when the machine was asleep: a timer that comes more than 45 seconds late did not run. For shells that hear
 * nothing from the system. Returns the way to stop.
 */
export function watchForSleep(slept: () => void, now: () => number = Date.now): () => void {
  let last = now();
  const timer = setInterval(() => {
    const at = now();
    if (at - last > EVERY + LATE) slept();
    last = at;
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
