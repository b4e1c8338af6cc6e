import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * The spot that the address points to (`#p-…`, `#s-…`, `#a-…`, `?cell=…`): once what is read has come, it is scrolled to,
 * focused and marked. `missing` when it does not stand here any more.
 */
export function useSpot(ready: boolean): { readonly spot: string | null; readonly missing: boolean } {
  const { hash, search, key } = useLocation();
  const [missing, setMissing] = useState(false);
  const cell = new URLSearchParams(search).get('cell');
  const spot = hash ? decoded(hash.slice(1)) : cell && `c-${cell}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: following the same link again goes there again
  useEffect(() => {
    if (!ready || !spot) return setMissing(false);
    const element = document.getElementById(spot);
    setMissing(element === null);
    // What is taller than the screen is begun at its beginning.
    element?.scrollIntoView({ block: /^(H\d|ARTICLE)$/.test(element.tagName) ? 'start' : 'center' });
    element?.focus({ preventScroll: true });
  }, [ready, spot, key]);
  return { spot, missing };
}

/** A link that somebody has cut off in the middle of a sign leads to the screen, if not to the place. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
