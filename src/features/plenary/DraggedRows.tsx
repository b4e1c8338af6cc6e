import { DndContext, type DragEndEvent, pointerWithin } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { PointRow } from '#/domain/alignment.ts';
import type { Id } from '#/domain/ids.ts';
import { useDragging } from '#/ui/use-dragging.ts';

interface Props {
  readonly rows: readonly PointRow[];
  readonly onMove: (pointId: Id<'point'>, row: PointRow) => void;
  readonly children: ReactNode;
}

/** Where a group's point may be dragged from one row to another. */
export function DraggedRows({ rows, onMove, children }: Props) {
  const dragging = useDragging();
  function drop({ active, over }: DragEndEvent) {
    const to = rows.find((row) => keyOf(row) === over?.id);
    const point = rows.flatMap(({ pointIds }) => pointIds).find((id) => id === active.id);
    if (to && point && !to.pointIds.includes(point)) onMove(point, to);
  }
  return (
    <DndContext {...dragging} collisionDetection={pointerWithin} onDragEnd={drop}>
      {children}
    </DndContext>
  );
}

/** A row stays the same one while points come and go. */
export function keyOf({ pointIds }: PointRow): string {
  return pointIds[0] ?? '';
}
