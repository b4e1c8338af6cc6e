import { bad, good, type Result } from '#/domain/result.ts';
import { decodeText } from './decode-text.ts';
import type { Grid } from './grid.ts';
import { byteLimit, type ImportProblem } from './problems.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Answers, Delimiter, Encoding } from './reading.ts';

export type Opened =
  | { readonly format: 'json'; readonly parsed: unknown; readonly encoding: Encoding }
  | {
      readonly format: 'csv' | 'xlsx';
      readonly grid: Grid;
      readonly encoding: Encoding | null;
      readonly delimiter: Delimiter | null;
      readonly sheets: readonly string[];
      readonly sheet: string | null;
    };

/** What the bytes are, told by the bytes and not by the name of the file. */
export async function openBytes(bytes: Uint8Array, answers: Answers): Promise<Result<Opened, ImportProblem>> {
  if (bytes.length === 0) return bad({ type: 'tableEmpty' });
  if (bytes.length > byteLimit)
    return bad({ type: 'tableFileTooLarge', bytes: bytes.length, limit: byteLimit });
  const magic = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (magic === 'd0cf11e0') return bad({ type: 'oldExcel' });
  if (magic === '25504446') return bad({ type: 'notATable', looksLike: 'pdf' });
  if (magic === '89504e47' || magic.startsWith('ffd8ff'))
    return bad({ type: 'notATable', looksLike: 'image' });
  if (magic === '504b0304') return openWorkbook(bytes, answers);
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\u0000')) return bad({ type: 'notATable', looksLike: 'unknown' });
  if (text.trim() === '') return bad({ type: 'tableEmpty' });
  if (/^\s*[{[]/.test(text)) {
    try {
      return good({ format: 'json', parsed: JSON.parse(text), encoding });
    } catch {
      return bad({ type: 'jsonBroken' });
    }
  }
  const csv = readCsv(text, answers.delimiter);
  if (!csv.ok) return csv;
  const { grid, delimiter } = csv.value;
  return good({ format: 'csv', grid, encoding, delimiter, sheets: [], sheet: null });
}

async function openWorkbook(bytes: Uint8Array, { sheet }: Answers): Promise<Result<Opened, ImportProblem>> {
  const sheets = await readXlsx(bytes);
  if (!sheets.ok) return sheets;
  const names = sheets.value.map(({ name }) => name);
  const filled = sheets.value.find(({ grid }) => grid.some((row) => row.some((cell) => cell !== null)));
  const chosen = sheet === undefined ? filled : sheets.value.find(({ name }) => name === sheet);
  if (!chosen)
    return bad(sheet === undefined ? { type: 'tableEmpty' } : { type: 'noSuchSheet', sheet, sheets: names });
  const { grid, name } = chosen;
  return good({ format: 'xlsx', grid, encoding: null, delimiter: null, sheets: names, sheet: name });
}
