import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { PointRow } from '#/domain/alignment.ts';
import type { Id } from '#/domain/ids.ts';

interface Props {
  readonly rows: readonly PointRow[];
  readonly onMove: (pointId: Id<'point'>, row: PointRow) => void;
  readonly children: ReactNode;
}

/** Where a group's point may be dragged from one row to another. */
export function DraggedRows({ rows, onMove, children }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  function drop({ active, over }: DragEndEvent) {
    const to = rows.find((row) => keyOf(row) === over?.id);
    const point = rows.flatMap(({ pointIds }) => pointIds).find((id) => id === active.id);
    if (to && point && !to.pointIds.includes(point)) onMove(point, to);
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragEnd={drop}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
    >
      {children}
    </DndContext>
  );
}

/** A row stays the same one while points come and go. */
export function keyOf({ pointIds }: PointRow): string {
  return pointIds[0] ?? '';
}

/** What was moved is said where it is saved, in the interface's language. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
