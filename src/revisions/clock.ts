/**
 * The next hybrid logical clock reading, milliseconds: later than everything this device has seen, whatever its own
 * clock says. For order and display only. (Kulkarni et al. 2014, without the counter: one millisecond is one tick.)
 */
export function tick(now: number, lastSeen: number, parents: readonly number[]): number {
  return Math.max(now, lastSeen + 1, ...parents.map((hlc) => hlc + 1));
}
