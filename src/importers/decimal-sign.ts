import { type Grid, textOf } from './grid.ts';
import { decimalEvidence } from './numbers.ts';
import type { DecimalSign, Question } from './reading.ts';

export interface DecimalReading {
  /** Null while it must be asked: then no figure with a sign in it is read. */
  readonly decimal: DecimalSign | null;
  readonly seen: boolean;
  readonly question: Extract<Question, { type: 'decimalSign' }> | null;
}

/** One sign for the whole table. `1.234` alone says nothing; `4,6` or `0.25` somewhere in the table settles it. */
export function decimalOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  asked?: DecimalSign,
): DecimalReading {
  if (asked) return { decimal: asked, seen: true, question: null };
  const samples = new Map<string, string[]>([
    [',', []],
    ['.', []],
    ['open', []],
  ]);
  let open = 0;
  for (const row of rows) {
    for (const column of columns) {
      const cell = grid[row]?.[column];
      const evidence = decimalEvidence(cell);
      if (evidence === null) continue;
      if (evidence === 'open') open++;
      const kept = samples.get(evidence);
      if (kept && kept.length < 3 && !kept.includes(textOf(cell))) kept.push(textOf(cell));
    }
  }
  const [comma = [], dot = [], either = []] = [samples.get(','), samples.get('.'), samples.get('open')];
  if (comma.length > 0 && dot.length > 0) return ask([...comma.slice(0, 2), ...dot.slice(0, 2)], rows.length);
  if (comma.length > 0) return { decimal: ',', seen: true, question: null };
  if (dot.length > 0) return { decimal: '.', seen: true, question: null };
  return either.length > 0 ? ask(either, open) : { decimal: ',', seen: false, question: null };
}

function ask(samples: readonly string[], count: number): DecimalReading {
  return { decimal: null, seen: true, question: { type: 'decimalSign', samples, count } };
}
