/** This device's own clock, milliseconds since 1970. May be wrong by days; nothing depends on it but display. */
export function now(): number {
  return Date.now();
}
