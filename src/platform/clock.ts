/** This device's own clock, milliseconds since 1970. May be wrong by days; nothing depends on it but display. */
export function now(): number {
  return Date.now();
}

/** The clock on the wall, and one that only counts and that nobody can set. Most devices stop the latter while they sleep. */
export function twoClocks(): { readonly wall: number; readonly counted: number } {
  return { wall: Date.now(), counted: performance.now() };
}

/** The day by the clock on the wall of this device: `2027-03-11`. */
export function today(): string {
  return dayOf(now());
}

/** The day of a moment where this device is. @param ms milliseconds since 1970 */
export function dayOf(ms: number): string {
  const at = new Date(ms);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}
