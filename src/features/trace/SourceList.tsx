import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ShelfUse } from '#/domain/coverage.ts';
import type { Trace } from '#/domain/trace.ts';
import { type MatrixRow, matrixOf } from '#/domain/trace-matrix.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import type { Chosen } from './filters.ts';
import type { Names } from './names.ts';
import { ShelfPieces } from './ShelfPieces.tsx';
import styles from './Trace.module.css';
import { TraceLink } from './TraceLink.tsx';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly chosen: Chosen;
  readonly traces: readonly Trace[];
}

interface ListProps extends Props {
  readonly uses: readonly ShelfUse[];
}

/** Source by source, how much of it is used and which points it shaped. */
export function SourceList({ words, view, names, chosen, traces, uses }: ListProps) {
  const { session } = useWorkshop();
  const rows = matrixOf(traces, view.shelves, session).filter(({ shelf }) => chosen.wantsShelf(shelf));
  return (
    <section className={styles.part} aria-labelledby="trace-sources">
      <h2 id="trace-sources" className={styles.heading}>
        {words.sources.title}
      </h2>
      <ul className={styles.blocks}>
        {rows.map((row) => (
          <ShelfBlock
            key={row.shelf.id}
            row={row}
            use={uses.find(({ shelf }) => shelf === row.shelf) ?? null}
            {...{ words, view, names, traces }}
          />
        ))}
      </ul>
    </section>
  );
}

interface BlockProps extends Omit<Props, 'chosen'> {
  readonly row: MatrixRow;
  /** Null for what is not here: nobody knows how much there was. */
  readonly use: ShelfUse | null;
}

function ShelfBlock({ row, use, words, view, names, traces }: BlockProps) {
  const { workshopId } = useWorkshop();
  const { number } = useFormat();
  const [open, setOpen] = useState(false);
  const { shelf, cells } = row;
  const name = names.shelf(shelf);
  const id = `shelf-${shelf.id}`;
  const shaped = traces.flatMap((trace, index) => {
    const cell = names.cell(cells[index] ?? null, trace.of);
    return cell === null ? [] : [{ trace, cell }];
  });
  return (
    <li className={styles.block} id={id}>
      <h3 className={styles.shelfName}>{name}</h3>
      {use && (
        <p className={styles.soft}>
          {words.sources.pieces[shelf.kind](number(use.used), number(use.pieces))}.{' '}
          {use.used > 0 && `${words.sources.reached(use.reached)}.`}
        </p>
      )}
      {shaped.length === 0 ? (
        <p>{words.sources.shapedNone}</p>
      ) : (
        <p className={styles.shapedLine}>
          {words.sources.shaped}{' '}
          {shaped.map(({ trace, cell }, index) => (
            <span key={trace.of.id}>
              {index > 0 && ' · '}
              <Link asChild>
                <TraceLink to={paths.tracePoint(workshopId, trace.of.id)}>
                  {names.written(trace.of)}
                </TraceLink>
              </Link>{' '}
              <span className={styles.soft}>({cell})</span>
            </span>
          ))}
        </p>
      )}
      {use && use.pieces > 0 && (
        <>
          <div className={styles.actions}>
            <Button
              variant="secondary"
              aria-expanded={open}
              aria-controls={`${id}-pieces`}
              aria-label={open ? words.sources.closeOf(name) : words.sources.openOf(name)}
              onClick={() => setOpen(!open)}
            >
              {open ? words.sources.close : words.sources.open}
            </Button>
          </div>
          <div id={`${id}-pieces`} className={styles.down} hidden={!open}>
            {open && <ShelfPieces shelf={shelf} words={words} view={view} />}
          </div>
        </>
      )}
    </li>
  );
}
