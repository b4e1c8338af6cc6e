import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';

/** Each by its title; those that have none, or the same, are told apart by a number. */
export function namesOf(
  proposals: readonly Entry<'decision'>[],
  untitled: string,
): ReadonlyMap<Id<'decision'>, string> {
  const seen = new Map<string, number>();
  return new Map(
    proposals.map(({ id, value }) => {
      const title = value.title.trim() || untitled;
      const number = (seen.get(title) ?? 0) + 1;
      seen.set(title, number);
      return [id, number === 1 ? title : `${title} (${number})`];
    }),
  );
}
