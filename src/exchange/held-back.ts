import type { OpenedFile } from './decode.ts';

/** How many parts of the file are damaged and would not come in. */
export function heldBack({ quarantined, damagedAttachments }: OpenedFile): number {
  return quarantined.length + damagedAttachments.length;
}
