import { type Change, edit, remove, type Written } from '#/domain/change.ts';
import type { AnyEntry, Conflict } from '#/domain/entry.ts';
import type { RevisionId } from '#/domain/ids.ts';

/** What is chosen for each field that was changed apart: one of its versions, or words of one's own. */
export type Choices = Readonly<Record<string, Choice>>;
export type Choice = { readonly version: RevisionId } | { readonly text: string };

/** The fields that nothing has been chosen for yet, or a version that stands there no more. */
export function unchosen(entry: AnyEntry, choices: Choices): readonly string[] {
  return entry.conflicts
    .filter((conflict) => chosenIn(conflict, choices) === undefined)
    .map(({ field }) => field);
}

function chosenIn({ field, versions }: Conflict, choices: Choices): { readonly value: unknown } | undefined {
  const choice = choices[field];
  if (!choice) return undefined;
  return 'text' in choice
    ? { value: choice.text }
    : versions.find(({ revisionId }) => revisionId === choice.version);
}

/**
 * Settling is an ordinary edit of everything that was seen, all fields at once: one revision, and a single deed to take up
 * again.
 */
export function settling(entry: AnyEntry, choices: Choices): Change {
  const patch = Object.fromEntries(
    entry.conflicts.flatMap((conflict) => {
      const chosen = chosenIn(conflict, choices);
      return chosen ? [[conflict.field, chosen.value]] : [];
    }),
  );
  return edit(entry.kind, entry.id, patch, entry.heads);
}

/** Laid out again as it was, to be chosen upon what settling it wrote: else the next choice would stand beside that. */
export function takenUpAgain(entry: AnyEntry, written: Written): AnyEntry {
  return { ...entry, heads: written.get(entry.id) ?? entry.heads };
}

/** Deleted here, changed there: what somebody went on writing stays, as it is shown. */
export function keeping(entry: AnyEntry): Change {
  return edit(entry.kind, entry.id, {}, entry.heads);
}

export function deleting(entry: AnyEntry): Change {
  return remove(entry.id);
}
