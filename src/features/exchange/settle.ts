import { type Change, edit, remove } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';

/** What is chosen for each field that was changed apart: the index of a version, or words of one's own. */
export type Choices = Readonly<Record<string, Choice>>;
export type Choice = { readonly version: number } | { readonly text: string };

/** The fields that nothing has been chosen for yet. */
export function unchosen(entry: AnyEntry, choices: Choices): readonly string[] {
  return entry.conflicts.map((conflict) => conflict.field).filter((field) => !choices[field]);
}

/**
 * Settling is an ordinary edit of everything that was seen, all fields at once: one revision, and a single deed to take up
 * again.
 */
export function settling(entry: AnyEntry, choices: Choices): Change {
  const patch = Object.fromEntries(
    entry.conflicts.flatMap(({ field, versions }) => {
      const choice = choices[field];
      if (!choice) return [];
      return [[field, 'text' in choice ? choice.text : versions[choice.version]?.value]];
    }),
  );
  return edit(entry.kind, entry.id, patch, entry.heads);
}

/** Deleted here, changed there: what somebody went on writing stays, as it is shown. */
export function keeping(entry: AnyEntry): Change {
  return edit(entry.kind, entry.id, {}, entry.heads);
}

export function deleting(entry: AnyEntry): Change {
  return remove(entry.id);
}
