import type { Table } from './citation-table.ts';
import type { Category } from './knowledge.ts';

/** What the figures of a table count, and with how many decimals they are said. */
export type Measure = Pick<Category, 'unit' | 'decimals'>;

/** Null when the rows or columns count different things: then nothing in the table can be compared. */
export function measureOf(table: Table): Measure | null {
  const all = [table.about, table.rows.map((row) => row.category), table.columns];
  const measures = all.map((list) => list.filter((each) => each.unit !== undefined));
  const units = new Set([...(measures[1] ?? []), ...(measures[2] ?? [])].map((each) => each.unit));
  if (units.size > 1) return null;
  const [found] = all.flat().filter((each) => each.unit !== undefined || each.decimals !== undefined);
  return {
    ...(found?.unit !== undefined && { unit: found.unit }),
    ...(found?.decimals !== undefined && { decimals: found.decimals }),
  };
}

/** Shares are compared in percentage points, never in per cent. */
export function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && /^(%|prosent|per\s?cent|pst\.?)$/i.test(unit.trim());
}

/** `a − b`, without the noise of binary fractions, with the decimals that the figures are said with. */
export function difference(a: number, b: number, decimals: number | undefined): number {
  const exact = Number((a - b).toPrecision(12));
  const rounded = Number(exact.toFixed(decimals ?? Math.max(decimalsOf(a), decimalsOf(b))));
  return rounded === 0 ? 0 : rounded;
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
