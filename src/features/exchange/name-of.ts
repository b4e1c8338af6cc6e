import type { AnyEntry } from '#/domain/entry.ts';
import { textOf } from '#/domain/entry-text.ts';
import type { Texts } from '#/i18n/texts.ts';

const longest = 80;

/** A record in a few words: its kind and the beginning of what it says. */
export function nameOf(entry: AnyEntry, t: Texts): string {
  const words = entry.erased ? '' : textOf(entry).trim();
  const kind = t.settings.kinds[entry.kind];
  if (!words) return kind;
  return `${kind}: ${words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words}`;
}
