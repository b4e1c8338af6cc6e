import { useEffect, useState } from 'react';

/** True when something has lasted for longer than these milliseconds: what is quick says nothing. */
export function useLate(lasts: boolean, after: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!lasts) return;
    const timer = setTimeout(() => setLate(true), after);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [lasts, after]);
  return late;
}
