/** A cell as the file has it: text where the file holds text, a number only where a spreadsheet holds a number. */
export type GridCell = string | number | null;
export type Grid = readonly (readonly GridCell[])[];

export function textOf(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return (typeof cell === 'number' ? String(cell) : cell).normalize('NFC').trim();
}

export function isFilled(cell: GridCell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '');
}

export function filledIn(row: readonly GridCell[] | undefined, from = 0, to = Infinity): number {
  let filled = 0;
  for (let at = from; at < Math.min(to, row?.length ?? 0); at++) if (isFilled(row?.[at])) filled++;
  return filled;
}
