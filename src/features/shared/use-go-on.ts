import { useCallback } from 'react';
import { type To, useNavigate } from 'react-router';

/**
 * Begins something that takes its time; what it answers with goes on to another screen when that is done. Not where the person
 * has gone elsewhere meanwhile: nobody is taken away from what they do now.
 */
export function useGoOn(): () => (to: To) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(() => {
    const begunAt = placeNow();
    return async (to) => {
      if (placeNow() === begunAt) await navigate(to);
    };
  }, [navigate]);
}

/** The browser's own address: what was deleted may have taken its screen away, and one is still there. */
function placeNow(): string {
  const { pathname, search } = window.location;
  return pathname + search;
}
