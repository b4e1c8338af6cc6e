/** Anything that stands in a list people may reorder. */
export interface Ordered {
  readonly id: string;
  readonly value: { readonly order: number };
}

/** Sorts by order, then by id, so that every device shows the same list. */
export function inOrder<T extends Ordered>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.value.order - b.value.order || (a.id < b.id ? -1 : 1));
}

/** The order that puts something new last. */
export function lastOrder(items: readonly Ordered[]): number {
  return items.reduce((last, item) => Math.max(last, item.value.order), 0) + 1;
}

/**
 * The new orders when the item at `from` moves to index `to` of an ordered list.
 * Usually one item changes; when two neighbours leave no number between them, the whole list is numbered anew.
 */
export function moved<T extends Ordered>(
  items: readonly T[],
  from: number,
  to: number,
): { readonly item: T; readonly order: number }[] {
  const item = items[from];
  if (item === undefined || from === to || to < 0 || to >= items.length) return [];
  const rest = items.toSpliced(from, 1);
  const before = rest[to - 1]?.value.order;
  const after = rest[to]?.value.order;
  const order = between(before, after);
  const fits = (before === undefined || order > before) && (after === undefined || order < after);
  if (fits) return [{ item, order }];
  return rest.toSpliced(to, 0, item).map((each, index) => ({ item: each, order: index + 1 }));
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return (after ?? 1) - 1;
  if (after === undefined) return before + 1;
  return (before + after) / 2;
}
