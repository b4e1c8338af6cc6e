/** `14:05`, `1:02:30`. What is left rounds up to whole seconds, so that 0:00 means that the time is out. */
export function digits(left: number): string {
  const seconds = left <= 0 ? Math.floor(-left / 1000) : Math.ceil(left / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** Whole minutes, to the nearest: nobody is half a minute behind. */
export function wholeMinutes(ms: number): number {
  return Math.round(Math.abs(ms) / 60_000);
}
