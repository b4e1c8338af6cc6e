import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { placeByKey } from '#/features/shared/screen-keys.ts';
import { leaveFullScreen, onFullScreen, screenIsFull } from '#/platform/full-screen.ts';

interface Slides {
  /** From 0. */
  readonly at: number;
  readonly isFull: boolean;
  /** The end that was gone past with the last key or tap. */
  readonly reached: 'first' | 'last' | null;
  readonly go: (to: number) => void;
  readonly leave: () => void;
}

/** Where we are among `count` slides (`?n=3`), moved by keys and by what remote controls send. */
export function useSlides(count: number, home: string): Slides {
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const [isFull, setFull] = useState(screenIsFull);
  const [reached, setReached] = useState<Slides['reached']>(null);
  const at = placeIn(search, count);
  const go = (to: number) => {
    if (count === 0) return;
    setReached(to < 0 ? 'first' : to >= count ? 'last' : null);
    const next = Math.min(Math.max(0, to), count - 1);
    if (next !== placeNow(count)) setSearch({ n: String(next + 1) }, { replace: true, state });
  };
  // The screen that is no longer filled asks to leave, too: going back twice would be one step too far.
  const left = useRef(false);
  const leave = () => {
    if (left.current) return;
    left.current = true;
    leaveFullScreen();
    if (cameFrom(state)) void navigate(-1);
    else void navigate(home, { replace: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = placeByKey(event, placeNow(count), count);
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  useEffect(() =>
    onFullScreen((full) => {
      setFull(full);
      if (!full) leave();
    }),
  );
  return { at, isFull, reached, go, leave };
}

function placeIn(search: URLSearchParams, count: number): number {
  const asked = Number(search.get('n') ?? 1) - 1;
  return Math.min(Math.max(0, Number.isInteger(asked) ? asked : 0), Math.max(0, count - 1));
}

/** The address is ahead of the picture when keys come fast: no press is lost. */
function placeNow(count: number): number {
  return placeIn(new URLSearchParams(window.location.search), count);
}

function cameFrom(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'from' in state;
}
