import { useEffect, useState } from 'react';
import { sayKept } from './kept-words.ts';

/** "Kept two seconds ago", going on by itself. `at` on the page's own clock, in milliseconds. */
export function KeptWords({ at }: { readonly at: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const read = (): void => {
      setSeconds((performance.now() - at) / 1_000);
    };
    read();
    const clock = setInterval(read, 1_000);
    return () => {
      clearInterval(clock);
    };
  }, [at]);
  return <p className="kept">{sayKept(seconds)}</p>;
}
