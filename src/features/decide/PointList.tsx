import { Paragraph } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { deletePoint, takeBackPoint } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { movePoint, placeBeside } from '#/domain/point-places.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { PointCard } from './PointCard.tsx';
import styles from './PointList.module.css';

interface Props {
  readonly group: Entry<'group'>;
  readonly points: readonly Entry<'point'>[];
  readonly spot: string | null;
  readonly openPoint: Id<'point'> | null;
  readonly onOpen: (point: Id<'point'> | null) => void;
}

/** The numbered points; one at a time is open for writing. */
export function PointList({ group, points, spot, openPoint, onOpen }: Props) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const [news, setNews] = useState('');
  const { list, keepFocus } = useFocusAfterMove(points);

  async function move(pointId: Id<'point'>, direction: -1 | 1) {
    const to = placeBeside(session, points, pointId, direction);
    if (to === null) return;
    keepFocus(pointId, direction);
    const saved = await edit(() => movePoint(session, points, pointId, direction));
    if (saved.ok) setNews(t.decide.point.moved(to + 1, points.length));
  }

  async function remove(pointId: Id<'point'>) {
    const saved = await edit(() => deletePoint(pointId));
    if (!saved.ok) return;
    list.current?.focus();
    const takeBack = () => void edit(() => takeBackPoint(pointId));
    toast({ text: t.decide.point.removed, action: { label: t.common.undo, run: takeBack } });
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.decide.own.points}</h2>
      {points.length === 0 && <Paragraph>{t.decide.own.noPoints}</Paragraph>}
      <ol className={styles.list} ref={list} tabIndex={-1} aria-label={t.decide.own.points}>
        {points.map((point, index) => (
          <PointCard
            key={point.id}
            point={point}
            number={index + 1}
            ways={ways.filter((way) => placeBeside(session, points, point.id, way) !== null)}
            groupId={group.id}
            open={point.id === openPoint}
            spot={spot}
            onOpen={onOpen}
            onMove={(direction) => void move(point.id, direction)}
            onRemove={() => void remove(point.id)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </section>
  );
}

const ways = [-1, 1] as const;

/** A card that changes place is taken out of the page and put back, which drops the focus: this returns it. */
function useFocusAfterMove(points: readonly Entry<'point'>[]) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const order = points.map((point) => point.id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what the focus waits for
  useLayoutEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);
  const keepFocus = (id: string, direction: -1 | 1) => {
    moved.current = `${direction} ${id}`;
  };
  return { list, keepFocus };
}
