import { useEffect, useRef } from 'react';
import type { Id } from '#/domain/ids.ts';

export function giveButtonId(pointId: string): string {
  return `give-place-${pointId}`;
}

/**
 * A point that has got its place, or is deleted, leaves the list with the button that did it. The focus goes to the one that
 * stands there then; after the last to where the point stands now, where the screen shows that, or to the beginning of the screen.
 * When it is taken back, the focus comes back to it.
 *
 * @param ids of the points in the list
 * @param isFree nothing lies over the list
 * @returns says which point is about to leave
 */
export function useFocusOnNext(ids: readonly Id<'point'>[], isFree: boolean): (pointId: Id<'point'>) => void {
  const handled = useRef<Handled | null>(null);
  const told = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the list that takes the button away
  useEffect(() => {
    if (handled.current === null || !isFree) return;
    const { pointId, place, isGone } = handled.current;
    if (ids.includes(pointId) !== isGone) return;
    handled.current = { pointId, place, isGone: !isGone };
    if (document.activeElement !== document.body) return;
    const next = isGone ? pointId : (ids[place] ?? ids.at(-1));
    if (next) return document.getElementById(giveButtonId(next))?.focus();
    const moved = document.getElementById(`point-${pointId}`);
    if (moved) moved.focus();
    else document.getElementById('content')?.focus({ preventScroll: true });
  }, [told, isFree]);
  return (pointId) => {
    handled.current = { pointId, place: ids.indexOf(pointId), isGone: false };
  };
}

interface Handled {
  readonly pointId: Id<'point'>;
  /** Where it stood, from 0. */
  readonly place: number;
  readonly isGone: boolean;
}
