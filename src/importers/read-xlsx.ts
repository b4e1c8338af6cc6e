import readXlsxFile from 'read-excel-file/universal';
import { bad, good, type Result } from '#/domain/result.ts';
import type { Grid, GridCell } from './grid.ts';
import type { ImportProblem } from './problems.ts';

export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** Every sheet of a workbook, with the values that formulas had when it was saved. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly Sheet[], ImportProblem>> {
  try {
    const sheets = await readXlsxFile(bytes.slice().buffer, { trim: false });
    return good(sheets.map(({ sheet, data }) => ({ name: sheet, grid: data.map((row) => row.map(cellOf)) })));
  } catch {
    return bad({ type: 'excelBroken' });
  }
}

function cellOf(value: unknown): GridCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
