/** This device's own clock, milliseconds since 1970. May be wrong by days; nothing depends on it but display. */
export function now(): number {
  return Date.now();
}

/** The day by the clock on the wall of this device: `2027-03-11`. */
export function today(): string {
  const at = new Date(now());
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}
