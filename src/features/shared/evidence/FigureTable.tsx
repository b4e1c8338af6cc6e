import { bareFigureOf } from '#/domain/citation-cell.ts';
import { holdsCell, type Table } from '#/domain/citation-table.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Category, Cell } from '#/domain/knowledge.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './FigureTable.module.css';
import { Pages, usePaging } from './Pages.tsx';
import type { Reading } from './reading.tsx';
import { cellAt, spotId } from './spot.ts';
import { useCitationWords, useDescribe } from './use-citation.ts';

interface Props {
  readonly entry: Entry<'dataset'>;
  readonly table: Table;
  readonly caption: string;
  readonly reading: Reading;
  /** Small print under a column's name, e.g. how many answered. */
  readonly under?: (column: Category) => string;
}

/** So many are drawn at once, each a button. */
const figuresAtOnce = 400;

/** Rows against columns; each figure, and each row as a series, is cited with one tap. */
export function FigureTable({ entry, table, caption, reading, under }: Props) {
  const at = reading.spot ? cellAt(reading.spot, entry) : null;
  const paging = usePaging(
    table.rows.map(() => table.columns.length),
    figuresAtOnce,
    at === null ? -1 : table.rows.findIndex((row) => holdsCell(row, at)),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.rowLabel}</th>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className={styles.number}>
                  {column.label}
                  {under && <span className={styles.under}>{under(column)}</span>}
                  <Vanished piece={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(paging.page.from, paging.page.to).map((row) => (
              <tr key={row.category.key} data-area={row.category.areaKind}>
                <th scope="row">
                  <SeriesButton
                    entry={entry}
                    series={row.series}
                    label={row.category.label}
                    reading={reading}
                  />
                  <Vanished piece={row.category} />
                </th>
                {row.cells.map((cell, index) => (
                  <td key={table.columns[index]?.key} className={styles.number}>
                    {cell && <FigureButton entry={entry} cell={cell} reading={reading} />}
                    {cell && !row.category.vanished && !table.columns[index]?.vanished && (
                      <Vanished piece={cell} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pages paging={paging} of="rows" />
    </>
  );
}

/** Said once: at the row or the column that has left the table, else at the figure. */
function Vanished({ piece }: { piece: Category | Cell }) {
  const t = useTexts();
  return piece.vanished && <span className={styles.under}>{t.knowledge.citation.vanished}</span>;
}

interface SeriesProps {
  readonly entry: Entry<'dataset'>;
  readonly series: readonly (string | null)[];
  readonly label: string;
  readonly reading: Reading;
}

function SeriesButton({ entry, series, label, reading }: SeriesProps) {
  const t = useTexts();
  const evidence: Evidence = { type: 'cell', id: entry.id, at: series };
  const { text } = useDescribe()(evidence, entry);
  const id = spotId(evidence);
  return (
    <button
      type="button"
      id={id}
      className={styles.row}
      data-spot={reading.spot === id}
      title={t.knowledge.cite.verbOf(text)}
      onClick={() => reading.onCite(evidence, entry)}
    >
      {label}
    </button>
  );
}

function FigureButton({ entry, cell, reading }: { entry: Entry<'dataset'>; cell: Cell; reading: Reading }) {
  const t = useTexts();
  const words = useCitationWords();
  const evidence: Evidence = { type: 'cell', id: entry.id, at: cell.at };
  const { text } = useDescribe()(evidence, entry);
  const id = spotId(evidence);
  return (
    <button
      type="button"
      id={id}
      className={styles.cell}
      data-spot={reading.spot === id}
      data-missing={cell.value === null}
      aria-label={t.knowledge.cite.verbOf(text)}
      title={text}
      onClick={() => reading.onCite(evidence, entry)}
    >
      {cell.value === null ? (cell.missing ?? '..') : bareFigureOf(entry.value, cell, words)}
      {cell.method === 'dialogue' && (
        <span className={styles.under}>{t.knowledge.placeStandard.dialogueMark}</span>
      )}
    </button>
  );
}
