import type { Grid } from './grid.ts';
import type { ReadColumn } from './guess-columns.ts';
import type { Block } from './layout.ts';
import type { ColumnRole, TableKind } from './reading.ts';
import { readHeadings } from './value-headings.ts';

export interface Table {
  readonly grid: Grid;
  readonly block: Block;
  readonly columns: readonly ReadColumn[];
  readonly kind: TableKind;
  /** Unit and name of a table that counts one thing only. */
  readonly unit: string;
  readonly title: string;
}

const dimensionRoles: readonly ColumnRole[] = ['indicator', 'theme', 'area', 'period', 'other'];

/** Which column does what. */
export function planOf({ columns, kind, block, unit, title }: Table) {
  const only = (role: ColumnRole) => columns.find((column) => column.role === role);
  const values = columns.filter(({ role }) => role === 'value');
  const code = only('code');
  const hasArea = columns.some(({ role }) => role === 'area');
  const stub = columns
    .filter(({ role }) => dimensionRoles.includes(role) || (role === 'code' && !hasArea))
    .map((column): ReadColumn => (column.role === 'code' ? { ...column, role: 'area' } : column));
  const units = only('unit');
  const hasIndicator = columns.some(({ role }) => role === 'indicator');
  const isRating = kind === 'placeStandard' && values.length === 1;
  const headings = isRating ? { levels: [], common: [] } : readHeadings(values, hasIndicator);
  const hasMetric = hasIndicator || headings.levels.some(({ role }) => role === 'indicator');
  return {
    values,
    stub,
    headings,
    code: hasArea ? code : undefined,
    areaIndex: stub.findIndex(({ role }) => role === 'area'),
    unit: units,
    areaKind: only('areaKind'),
    n: only('n'),
    method: only('method'),
    source: only('source'),
    single:
      !hasMetric && !isRating && block.header.length > 0 && (unit !== '' || units)
        ? shortTitle(title) || unit
        : '',
  };
}

/** `11616: Sysselsatte per 4. kvartal, etter region og år` → what is counted. */
function shortTitle(title: string): string {
  return (
    title
      .replace(/^\d{5}:\s*/, '')
      .split(/,? etter | by region/)[0]
      ?.trim() ?? ''
  );
}
