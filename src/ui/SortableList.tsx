import { Button } from '@digdir/designsystemet-react';
import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { ArrowIcon } from './ArrowIcon.tsx';
import { DragDots } from './DragDots.tsx';
import styles from './SortableList.module.css';
import { useDragging } from './use-dragging.ts';

interface Item {
  readonly id: string;
}

interface Props<T extends Item> {
  readonly label: string;
  readonly items: readonly T[];
  /** What the item is called where it is moved: «Flytt opp: Spørsmål 2». */
  readonly nameOf: (item: T, index: number) => string;
  /** Saves the move; when it could not be saved, the list goes back to what is true. */
  readonly onMove: (from: number, to: number) => Promise<{ readonly ok: boolean }>;
  readonly selectedId?: string | undefined;
  readonly children: (item: T, index: number) => ReactNode;
  /** What else may be done with an item, below the buttons that move it. */
  readonly actions?: (item: T, index: number) => ReactNode;
}

type Way = 'up' | 'down';

/** A list in an order of one's own: dragged by the handle, or moved by buttons that keep the focus and say where it went. */
export function SortableList<T extends Item>(props: Props<T>) {
  const { label, items, nameOf, onMove, selectedId, children, actions } = props;
  const t = useTexts();
  const { shown, save } = useOrderAhead(items, onMove);
  const [announcement, announce] = useState('');
  const { list, keepFocus } = useFocusOnMoved(shown);
  const dragging = useDragging();

  async function move(from: number, to: number, way?: Way) {
    const item = shown[from];
    if (item === undefined || from === to) return;
    const name = nameOf(item, from);
    if (to < 0) return announce(t.plan.order.first(name));
    if (to >= shown.length) return announce(t.plan.order.last(name));
    if (way) keepFocus(item.id, way);
    const saved = await save(item, to);
    if (saved) announce(t.plan.order.moved(name, to + 1, shown.length));
  }

  function drop({ active, over }: DragEndEvent) {
    const indexOf = (id: unknown) => shown.findIndex((item) => item.id === id);
    if (over) void move(indexOf(active.id), indexOf(over.id));
  }

  return (
    <DndContext {...dragging} collisionDetection={closestCenter} onDragEnd={drop}>
      <SortableContext items={shown.map((item) => item.id)} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={label} ref={list}>
          {shown.map((item, index) => (
            <SortableRow
              key={item.id}
              id={item.id}
              name={nameOf(item, index)}
              selected={item.id === selectedId}
              actions={actions?.(item, index)}
              onStep={(way) => void move(index, way === 'up' ? index - 1 : index + 1, way)}
            >
              {children(item, index)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </DndContext>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
  readonly onStep: (way: Way) => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

function SortableRow({ id, name, selected, onStep, actions, children }: RowProps) {
  const t = useTexts();
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-selected={selected}
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      <span className={styles.handle} ref={setActivatorNodeRef} aria-hidden="true" {...listeners}>
        <DragDots />
      </span>
      <div className={styles.content}>{children}</div>
      <div className={styles.moves}>
        <Button
          icon
          variant="tertiary"
          data-move={`up ${id}`}
          aria-label={t.common.moveUp(name)}
          onClick={() => onStep('up')}
        >
          <ArrowIcon way="up" />
        </Button>
        <Button
          icon
          variant="tertiary"
          data-move={`down ${id}`}
          aria-label={t.common.moveDown(name)}
          onClick={() => onStep('down')}
        >
          <ArrowIcon way="down" />
        </Button>
        {actions}
      </div>
    </li>
  );
}

/** Milliseconds until the next move is saved even if the one before has not been seen to come back. */
const patience = 2_000;

/**
 * Shows the new order at once. Moves are saved one after the other, each from the list as it stands when the one before
 * has come back: two quick presses on one button move the same thing twice.
 */
function useOrderAhead<T extends Item>(items: readonly T[], onMove: Props<T>['onMove']) {
  const [ahead, showAhead] = useState<readonly string[] | null>(null);
  const shown = ahead ? items.toSorted((a, b) => placeIn(ahead, a) - placeIn(ahead, b)) : items;
  const latest = useRef({ items, onMove });
  const caughtUp = useRef(() => {});
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    const moved = keyOf(latest.current.items) !== keyOf(items);
    latest.current = { items, onMove };
    if (moved) caughtUp.current();
  });

  async function saveOne(id: string, to: number): Promise<boolean> {
    const from = latest.current.items.findIndex((item) => item.id === id);
    if (from < 0 || from === to) return from >= 0;
    const comesBack = new Promise<void>((resolve) => {
      caughtUp.current = resolve;
    });
    const saved = await latest.current.onMove(from, to);
    if (saved.ok) await Promise.race([comesBack, new Promise((resolve) => setTimeout(resolve, patience))]);
    return saved.ok;
  }

  async function save(item: T, to: number): Promise<boolean> {
    showAhead(keysOf(shown.filter((each) => each !== item).toSpliced(to, 0, item)));
    const saving = queue.current.then(() => saveOne(item.id, to)).catch(() => false);
    queue.current = saving;
    const saved = await saving;
    if (queue.current === saving) showAhead(null);
    return saved;
  }

  return { shown, save };
}

/** What has come from elsewhere in the meantime stands last. */
function placeIn(order: readonly string[], item: Item): number {
  const place = order.indexOf(item.id);
  return place < 0 ? order.length : place;
}

/** A row that changes place is taken out of the page and put back, which drops the focus: this returns it. */
function useFocusOnMoved(shown: readonly Item[]) {
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<string | null>(null);
  const order = keyOf(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what the focus waits for
  useLayoutEffect(() => {
    if (button.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${button.current}"]`)?.focus();
    button.current = null;
  }, [order]);
  const keepFocus = (id: string, way: Way) => {
    button.current = `${way} ${id}`;
  };
  return { list, keepFocus };
}

function keysOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.id);
}

function keyOf(items: readonly Item[]): string {
  return keysOf(items).join(' ');
}
