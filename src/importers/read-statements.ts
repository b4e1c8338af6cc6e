import { type Grid, textOf } from './grid.ts';
import type { ReadColumn } from './guess-columns.ts';
import type { Block } from './layout.ts';
import { parseNumber } from './numbers.ts';
import type { ColumnRole, StatementContent, TableKind } from './reading.ts';
import { phaseOf, toneOf } from './said-words.ts';

/** What residents said, one row each. Null where no column holds what was said. */
export function readStatements(
  grid: Grid,
  block: Block,
  columns: readonly ReadColumn[],
  kind: TableKind,
): readonly StatementContent[] | null {
  const at = (role: ColumnRole) => columns.find((column) => column.role === role)?.at;
  const text = at('text');
  if (text === undefined) return null;
  const [number, phase, tone] = [at('number'), at('phase'), at('tone')];
  const [theme, area, votes, responsible] = [at('theme'), at('area'), at('votes'), at('responsible')];
  return block.rows
    .filter((row) => textOf(grid[row]?.[text]) !== '')
    .map((row, index) => {
      const said = (column: number | undefined) => (column === undefined ? '' : textOf(grid[row]?.[column]));
      const counted = (column: number | undefined) => parseNumber(said(column), ',')?.value ?? null;
      const isComment = kind === 'comments';
      return {
        statementKind: isComment ? 'comment' : 'futureWorkshop',
        number: counted(number) ?? index + 1,
        phase: isComment ? null : phaseOf(said(phase)),
        tone: isComment ? toneOf(said(tone)) : null,
        theme: said(theme),
        area: said(area),
        text: said(text),
        votes: counted(votes),
        responsible: said(responsible),
      };
    });
}
