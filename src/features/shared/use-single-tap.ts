import { type SyntheticEvent, useRef } from 'react';

/** How long after a tap another one is taken for the same. Milliseconds; a double tap is at most this slow. */
const sameTap = 500;

/** False for the second tap of a double tap, which may land on something else when the list has changed in between. */
export function useSingleTap(): (event: SyntheticEvent) => boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return ({ timeStamp }) => {
    const isNew = timeStamp - last.current > sameTap;
    last.current = timeStamp;
    return isNew;
  };
}
