import { useEffect, useState } from 'react';

/** How long nothing at all is shown, in milliseconds: most answers are here by then. */
const QUIET_FOR = 150;

/** Whether what is waited for has taken long enough to speak of. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => {
      setLate(true);
    }, QUIET_FOR);
    return () => {
      clearTimeout(clock);
    };
  }, []);
  return late;
}
