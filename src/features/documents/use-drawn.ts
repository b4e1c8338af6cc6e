import { useEffect, useState } from 'react';
import type { Block } from '#/documents/outline.ts';

type Slices = readonly (readonly Block[])[];

/**
 * The slices that are drawn now, on their way to those that are wanted: one at a time, each after the page has had its turn.
 * When another document is wanted, slice after slice takes the place of the one that stands there.
 */
export function useDrawn(wanted: Slices): { readonly drawn: Slices; readonly isWhole: boolean } {
  const [drawn, setDrawn] = useState<Slices>(() => wanted.slice(0, 1));
  const isWhole = drawn.length === wanted.length && drawn.every((slice, index) => slice === wanted[index]);
  useEffect(() => {
    if (isWhole) return;
    const next = setTimeout(() => setDrawn((before) => nearer(before, wanted)));
    return () => clearTimeout(next);
  });
  return { drawn, isWhole };
}

/** One slice nearer: the first that is another takes its place, or the last that is too many goes. */
export function nearer(drawn: Slices, wanted: Slices): Slices {
  const at = wanted.findIndex((slice, index) => slice !== drawn[index]);
  const slice = wanted[at];
  if (slice === undefined) return drawn.length > wanted.length ? drawn.slice(0, -1) : drawn;
  return drawn.toSpliced(at, 1, slice);
}
