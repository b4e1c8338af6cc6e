import type { Category, Cell, Dataset, Dimension } from './knowledge.ts';

export type NewerTable = Pick<Dataset, 'dimensions' | 'cells'>;

export interface Reimported extends NewerTable {
  /** Figures that are new, that have another value, and that the newest table no longer has. */
  readonly added: number;
  readonly changed: number;
  readonly vanished: number;
}

/**
 * A newer version of the same table laid over the one that is here. Dimensions keep their place and categories their
 * key, because citations point at them; what the newer table no longer has is kept and marked, never dropped.
 * Null where the two do not have the same dimensions: then it is another table.
 */
export function reimported(old: NewerTable, newer: NewerTable): Reimported | null {
  const places = placesOf(old.dimensions, newer.dimensions);
  if (places === null) return null;
  const laid = old.dimensions.map((dimension, index) =>
    layOver(dimension, newer.dimensions[places[index] ?? -1] ?? dimension),
  );
  const fresh = newer.cells.map((cell): Cell => {
    const at = laid.map(({ keys }, index) => {
      const key = cell.at[places[index] ?? -1] ?? '';
      return keys.get(key) ?? key;
    });
    return { ...cell, at };
  });
  const before = new Map(old.cells.map((cell) => [keyOf(cell), cell]));
  const now = new Set(fresh.map(keyOf));
  const kept = old.cells.filter((cell) => !now.has(keyOf(cell)));
  return {
    dimensions: laid.map(({ dimension }) => dimension),
    cells: [...fresh, ...kept.map((cell): Cell => ({ ...cell, vanished: true }))],
    added: fresh.filter((cell) => !before.has(keyOf(cell))).length,
    changed: fresh.filter((cell) => isChanged(before.get(keyOf(cell)), cell)).length,
    vanished: kept.filter((cell) => !cell.vanished).length,
  };
}

/** For each old dimension, where it stands in the newer table: known by its key, or by a role only one of them has. */
function placesOf(old: readonly Dimension[], newer: readonly Dimension[]): readonly number[] | null {
  if (old.length !== newer.length) return null;
  const places = old.map((dimension) => {
    const byKey = newer.findIndex(({ key }) => key === dimension.key);
    if (byKey >= 0) return byKey;
    const sameRole = newer.flatMap(({ role }, index) => (role === dimension.role ? [index] : []));
    const isOnly = old.filter(({ role }) => role === dimension.role).length === 1;
    return isOnly && sameRole.length === 1 ? (sameRole[0] ?? -1) : -1;
  });
  return places.includes(-1) || new Set(places).size !== places.length ? null : places;
}

/** The categories of both, under the old keys; and which old key each newer one goes by. */
function layOver(old: Dimension, newer: Dimension) {
  const byKey = new Map(old.categories.map((category) => [category.key, category]));
  const here = new Set(newer.categories.map(({ key }) => key));
  const alone = old.categories.length === 1 && newer.categories.length === 1 && old.role === 'indicator';
  const keys = new Map<string, string>();
  // Two areas may have the same name: each old one is taken once.
  const taken = new Set<string>();
  const fresh = newer.categories.map((category): Category => {
    const same =
      byKey.get(category.key) ??
      old.categories.find(
        ({ key, label }) => label === category.label && !here.has(key) && !taken.has(key),
      ) ??
      (alone ? old.categories[0] : undefined);
    if (!same) return category;
    keys.set(category.key, same.key);
    taken.add(same.key);
    const { vanished: _, ...known } = same;
    return { ...known, ...category, key: same.key };
  });
  const met = new Set(fresh.map(({ key }) => key));
  const kept = old.categories
    .filter(({ key }) => !met.has(key))
    .map((category): Category => ({ ...category, vanished: true }));
  const all = [...fresh, ...kept];
  // A line over years goes from left to right, also where a year has left the table.
  const categories =
    old.role === 'period'
      ? all.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
      : all;
  return { dimension: { ...old, categories }, keys };
}

function isChanged(before: Cell | undefined, now: Cell): boolean {
  return before !== undefined && (before.value !== now.value || before.missing !== now.missing);
}

function keyOf({ at }: Cell): string {
  return at.join('\u0000');
}
