import Papa from 'papaparse';
import { bad, good, type Result } from '#/domain/result.ts';
import type { Grid } from './grid.ts';
import type { ImportProblem } from './problems.ts';
import { type Delimiter, delimiters } from './reading.ts';

export interface CsvGrid {
  readonly grid: Grid;
  readonly delimiter: Delimiter;
}

/** Lines and cells of a separated text. `sep=;` on the first line is Excel's own way to name the delimiter. */
export function readCsv(text: string, asked?: Delimiter): Result<CsvGrid, ImportProblem> {
  const lines = text.replace(/\r\n?/g, '\n');
  const [named, separator = ''] = /^"?sep=(.)"?(?:\n|$)/.exec(lines) ?? [];
  // The line stays as an empty one, so that line numbers are those of the file.
  const body = named === undefined ? lines : lines.slice(named.replace(/\n$/, '').length);
  const delimiter = asked ?? delimiters.find((each) => each === separator) ?? guessDelimiter(body);
  const { data, errors } = parse(body, delimiter);
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken) return bad({ type: 'quotesBroken', line: (broken.row ?? 0) + 1 });
  return good({ grid: data, delimiter });
}

/** The sign that gives the most lines the same number of cells: the first line may be a title, full of commas. */
function guessDelimiter(text: string): Delimiter {
  const head = text.length > 60_000 ? text.slice(0, text.lastIndexOf('\n', 60_000)) : text;
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(head, delimiter) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function evenness(text: string, delimiter: Delimiter): number {
  const { data } = parse(text, delimiter);
  const counts = new Map<number, number>();
  let lines = 0;
  for (const row of data) {
    if (row.length === 1 && row[0] === '') continue;
    lines++;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  const most = Math.max(0, ...[...counts].filter(([cells]) => cells > 1).map(([, times]) => times));
  return lines === 0 ? 0 : most / lines;
}

function parse(text: string, delimiter: Delimiter) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false });
}
