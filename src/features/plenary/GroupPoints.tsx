import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { PointRow } from '#/domain/alignment.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { standingOf } from '#/domain/plenary.ts';
import { noRowChoices } from '#/domain/plenary-rows.ts';
import { keepFocusNear } from '#/features/shared/keep-focus.ts';
import { useLate } from '#/features/shared/use-late.ts';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Compare.module.css';
import { DraggedRows, keyOf } from './DraggedRows.tsx';
import { PointDialog } from './PointDialog.tsx';
import { everything, type PointFilter, PointFilters, useMatching } from './PointFilters.tsx';
import { usePlenary } from './plenary.tsx';
import { RowCard } from './RowCard.tsx';
import { useArranging } from './use-arranging.ts';
import { type Rows, useRows } from './use-rows.ts';

/** Every point of every group, like ones together, and what has come of each. */
export function GroupPoints() {
  const { words, groupPoints, uses } = usePlenary();
  const rows = useRows();
  const arranging = useArranging(rows);
  const [filter, setFilter] = useState<PointFilter>(everything);
  const matches = useMatching(filter);
  const [asked, ask] = useState<Entry<'point'> | null>(null);
  const shown = rows.rows.flatMap((row) => {
    const points = groupPoints.filter((point) => row.pointIds.includes(point.id) && matches(point));
    return points.length > 0 ? [{ row, points }] : [];
  });
  const unused = groupPoints.filter((point) => standingOf(point, uses) === 'unused').length;
  const move = (pointId: Id<'point'>, row: PointRow) => {
    const point = groupPoints.find(({ id }) => id === pointId);
    if (point) arranging.beside(point, row.pointIds);
  };
  const showing = shown.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <section className={styles.groups} tabIndex={-1} aria-labelledby="group-points">
      <Heading level={2} data-size="xs" id="group-points">
        {words.groups.title}
      </Heading>
      <p className={styles.count}>{words.groups.count(unused, groupPoints.length)}</p>
      <PointFilters filter={filter} onChange={setFilter} />
      <p role="status" className={filter === everything ? 'visually-hidden' : styles.soft}>
        {filter === everything ? '' : words.groups.found(showing)}
      </p>
      <RowsState rows={rows} />
      {showing === 0 && groupPoints.length > 0 && (
        <NothingShown filter={filter} onShowAll={() => setFilter(everything)} />
      )}
      <DraggedRows rows={rows.rows} onMove={move}>
        <ul className={styles.rows} aria-label={words.groups.list}>
          {shown.map(({ row, points }) => (
            <RowCard key={keyOf(row)} row={row} points={points} onMore={ask} />
          ))}
        </ul>
      </DraggedRows>
      {asked && <PointDialog point={asked} rows={rows} arranging={arranging} onClose={() => ask(null)} />}
    </section>
  );
}

function RowsState({ rows }: { rows: Rows }) {
  const t = useTexts();
  const toast = useToast();
  const { words } = usePlenary();
  const comparing = rows.state === 'comparing';
  const slow = useLate(comparing, 300);
  const verySlow = useLate(comparing, 2_000);
  const { apart, beside } = rows.choices;
  const count = apart.length + beside.length;

  async function drop() {
    const refocus = keepFocusNear();
    const undo = await rows.arrange(() => noRowChoices);
    if (undo === null) return;
    refocus();
    toast({
      text: words.groups.droppedChoices,
      action: { label: t.common.undo, run: () => void undo() },
    });
  }

  function keepingFocus(work: () => void) {
    const refocus = keepFocusNear();
    work();
    refocus();
  }

  return (
    <>
      {slow && (
        <p className={styles.soft} role="status">
          {words.groups.comparing}
        </p>
      )}
      {verySlow && (
        <Button variant="secondary" onClick={() => keepingFocus(rows.stop)}>
          {words.groups.stop}
        </Button>
      )}
      {rows.state === 'stopped' && (
        <div className={styles.told}>
          <Paragraph>{rows.before ? words.groups.notComparedAgain : words.groups.notCompared}</Paragraph>
          <Button variant="secondary" onClick={() => keepingFocus(rows.again)}>
            {words.groups.again}
          </Button>
        </div>
      )}
      {count > 0 && (
        <div className={styles.told}>
          <span className={styles.soft}>{words.groups.choices}</span>
          <Button variant="tertiary" onClick={() => void drop()}>
            {words.groups.dropChoices}
          </Button>
        </div>
      )}
    </>
  );
}

function NothingShown({ filter, onShowAll }: { filter: PointFilter; onShowAll: () => void }) {
  const { words } = usePlenary();
  const narrowed = filter.text.trim() !== '' || filter.source !== '';
  const why = {
    all: words.groups.none,
    unused: words.groups.noneUnused,
    setAside: words.groups.noneSetAside,
  }[narrowed ? 'all' : filter.standing];
  return (
    <EmptyState text={why}>
      <Button variant="secondary" onClick={onShowAll}>
        {words.groups.showAll}
      </Button>
    </EmptyState>
  );
}
