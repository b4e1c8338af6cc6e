import { useCallback, useEffect, useRef } from 'react';

/** Changes a list that is saved whole. Each change starts from the last one, also before that has come back from storage. */
export function useWholeList<T, R>(
  saved: readonly T[],
  save: (list: readonly T[]) => Promise<R>,
): (change: (list: readonly T[]) => readonly T[]) => Promise<R> {
  const latest = useRef(saved);
  useEffect(() => {
    latest.current = saved;
  }, [saved]);
  return useCallback(
    (change) => {
      latest.current = change(latest.current);
      return save(latest.current);
    },
    [save],
  );
}
