/** Two clocks read at once: the one on the wall of this device, and the one that only counts. Milliseconds. */
export interface TwoClocks {
  readonly wall: number;
  readonly counted: number;
}

const worthSaying = 30_000;

/**
 * How far the wall clock was set between two readings; 0 when it was not, or when nobody can tell. Forward it is only
 * told when the page was in sight all the while: a device that slept looks just the same, as most stop counting then.
 */
export function clockJump(before: TwoClocks, after: TwoClocks, stayedInSight: boolean): number {
  const jump = after.wall - before.wall - (after.counted - before.counted);
  if (jump <= -worthSaying) return jump;
  return stayedInSight && jump >= worthSaying ? jump : 0;
}
