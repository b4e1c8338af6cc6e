import { type Zippable, zipSync } from 'fflate';
import type { IsoDate } from '#/domain/workshop.ts';

export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The same files on the same day give the same bytes, wherever they are packed: a zip has no time zone and takes the
 * device's own, and noon comes once a day everywhere.
 */
export function zipOf(files: readonly ZippedFile[], day: IsoDate): Uint8Array<ArrayBuffer> {
  const mtime = noonOf(day);
  const parts: Zippable = {};
  for (const { path, bytes } of files) parts[path] = [bytes, { level: isPacked(path) ? 0 : 6, mtime }];
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

/** A zip tells years from 1980 to 2107. */
function noonOf(day: IsoDate): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}

/** What is a zip already, or packed by its own means, gains nothing. */
function isPacked(path: string): boolean {
  return /\.(docx|xlsx|zip|pdf)$/.test(path);
}
