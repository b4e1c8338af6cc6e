import { useMemo } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Citable } from '#/domain/knowledge-search.ts';
import { inOrder } from '#/domain/order.ts';
import { useEntries } from '#/storage/react.ts';

const none = [] as const;

/** Everything that can be cited in the workshop, in reading order. Undefined while it loads. */
export function useCitable(
  workshopId: Id<'workshop'>,
  notes: readonly Entry<'note'>[] = none,
): Citable | undefined {
  const paragraphs = useEntries(workshopId, 'paragraph');
  const statements = useEntries(workshopId, 'statement');
  const datasets = useEntries(workshopId, 'dataset');
  return useMemo(
    () =>
      paragraphs && statements && datasets
        ? { paragraphs: inOrder(paragraphs), statements: byNumber(statements), datasets, notes }
        : undefined,
    [paragraphs, statements, datasets, notes],
  );
}

export function byNumber(statements: readonly Entry<'statement'>[]): readonly Entry<'statement'>[] {
  return statements.toSorted((a, b) => a.value.number - b.value.number || (a.id < b.id ? -1 : 1));
}
