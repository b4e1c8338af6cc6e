import { Fragment, useMemo, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Trace } from '#/domain/trace.ts';
import { type MatrixCell, type MatrixRow, matrixOf } from '#/domain/trace-matrix.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { useCitation } from '#/features/shared/evidence/use-citation.ts';
import { useOnPaper } from '#/features/shared/use-on-paper.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import type { Chosen } from './filters.ts';
import styles from './Matrix.module.css';
import type { Names } from './names.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly chosen: Chosen;
  readonly traces: readonly Trace[];
}

/** Sources against points. Each source opens into the pieces of it that the points rest on. */
export function MatrixView({ words, view, names, chosen, traces }: Props) {
  const { session } = useWorkshop();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => matrixOf(traces, view.shelves, session), [traces, view.shelves, session]);
  const rows = all.filter(({ shelf }) => chosen.wantsShelf(shelf));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const onPaper = useOnPaper();
  return (
    <div className={styles.matrix}>
      <h2 className={styles.heading}>{words.matrix.title}</h2>
      <p className={styles.help}>{words.matrix.help}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.matrix.title}>
        {partsOf(traces, onPaper).map(({ from, to }) => (
          <table key={from} className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.matrix.source}</th>
                {traces.slice(from, to).map(({ of }) => (
                  <th key={of.id} scope="col">
                    <span className={styles.pointName}>{names.written(of)}</span>
                    <span className={styles.pointText}>{(of as Entry<'point'>).value.text}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const isOpen = open.has(row.shelf.id);
                const cells = (each: MatrixRow['cells']) => (
                  <Cells
                    cells={each.slice(from, to)}
                    traces={traces.slice(from, to)}
                    names={names}
                    none={words.matrix.none}
                  />
                );
                return (
                  <Fragment key={row.shelf.id}>
                    <tr data-shelf>
                      <th scope="row">
                        {row.pieces.length === 0 ? (
                          names.shelf(row.shelf)
                        ) : (
                          <button
                            type="button"
                            className={styles.expand}
                            aria-expanded={isOpen}
                            title={
                              isOpen
                                ? words.matrix.collapse(names.shelf(row.shelf))
                                : words.matrix.expand(names.shelf(row.shelf))
                            }
                            onClick={() => toggle(row.shelf.id)}
                          >
                            <Arrow />
                            <span className={styles.shelfName}>{names.shelf(row.shelf)}</span>
                          </button>
                        )}
                      </th>
                      {cells(row.cells)}
                    </tr>
                    {isOpen &&
                      row.pieces.map((piece) => (
                        <tr key={piece.key}>
                          <th scope="row" className={styles.piece}>
                            <Piece evidence={piece.evidence} />
                          </th>
                          {cells(piece.cells)}
                        </tr>
                      ))}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
        ))}
      </section>
    </div>
  );
}

/** So many points have room beside each other on paper. */
const mostOnPaper = 6;

/** The whole on a screen, which scrolls; on paper one table after the other, about as wide. */
function partsOf(traces: readonly Trace[], onPaper: boolean) {
  const count = onPaper ? Math.max(1, Math.ceil(traces.length / mostOnPaper)) : 1;
  const wide = Math.ceil(traces.length / count);
  return Array.from({ length: count }, (_, part) => ({ from: part * wide, to: (part + 1) * wide }));
}

interface CellsProps {
  readonly cells: readonly (MatrixCell | null)[];
  readonly traces: readonly Trace[];
  readonly names: Names;
  readonly none: string;
}

function Cells({ cells, traces, names, none }: CellsProps) {
  return traces.map((trace, index) => {
    const cell = cells[index] ?? null;
    const said = names.cell(cell, trace.of);
    const way = cell === null ? 'none' : cell.direct > 0 ? 'direct' : 'through';
    return (
      <td key={trace.of.id} data-way={way}>
        {said ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{none}</span>
          </>
        )}
      </td>
    );
  });
}

function Arrow() {
  return (
    <svg className={styles.arrow} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d="m5 2 5 5-5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Piece({ evidence }: { evidence: MatrixRow['pieces'][number]['evidence'] }) {
  const citation = useCitation(evidence);
  return <span title={citation?.text}>{citation?.short}</span>;
}
