import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { tableMarkup, tableRows } from '#/domain/citation-markup.ts';
import type { DraftField } from '#/features/shared/use-draft.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Papers.module.css';

interface Props {
  readonly name: string;
  readonly draft: DraftField;
}

/** A table written cell by cell; it is kept as text. The first row is its heading. */
export function TableFields({ name, draft }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  // A space at the end is no part of a cell, but it may be the beginning of the next word.
  const [typed, setTyped] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const rows = tableRows(draft.value) ?? [[draft.value], ['']];
  const columns = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const save = (next: readonly (readonly string[])[]) => draft.onChange(tableMarkup(next));
  const words = t.papers.edit.table;
  const isEmpty = (cells: readonly (string | undefined)[]) => cells.every((cell) => !cell);
  function setCell(row: number, column: number, text: string) {
    setTyped({ at: `${row} ${column}`, text });
    save(full.map((cells, y) => (y === row ? cells.with(column, text) : cells)));
  }
  function leave() {
    setTyped(null);
    draft.onBlur();
  }
  return (
    <fieldset className={styles.tableFields} aria-label={words.label(name)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        {full.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place only
          <div key={row} className={styles.row} data-head={row === 0}>
            {cells.map((cell, column) => (
              <Textfield
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place only
                key={column}
                aria-label={words.cell(row, column + 1)}
                value={typed?.at === `${row} ${column}` ? typed.text : cell}
                readOnly={!canWrite}
                autoComplete="off"
                onChange={(event) => setCell(row, column, event.target.value)}
                onBlur={leave}
              />
            ))}
          </div>
        ))}
      </div>
      {canWrite && (
        <div className={styles.tableButtons}>
          <Button
            variant="tertiary"
            onClick={() => save([...full, Array.from({ length: columns }, () => '')])}
          >
            {words.addRow}
          </Button>
          <Button variant="tertiary" onClick={() => save(full.map((cells) => [...cells, '']))}>
            {words.addColumn}
          </Button>
          {full.length > 2 && isEmpty(full.at(-1) ?? []) && (
            <Button variant="tertiary" data-color="danger" onClick={() => save(full.slice(0, -1))}>
              {words.removeRow}
            </Button>
          )}
          {columns > 1 && isEmpty(full.map((cells) => cells.at(-1))) && (
            <Button
              variant="tertiary"
              data-color="danger"
              onClick={() => save(full.map((cells) => cells.slice(0, -1)))}
            >
              {words.removeColumn}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
