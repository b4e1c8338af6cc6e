import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { AdviceSummary } from '#/features/shared/points/Advice.tsx';
import { PointForm } from '#/features/shared/points/PointForm.tsx';
import { PointText } from '#/features/shared/points/PointText.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { ArrowIcon } from '#/ui/ArrowIcon.tsx';
import styles from './PointCard.module.css';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  /** One place up, or down: where there is somewhere to go. */
  readonly ways: readonly (-1 | 1)[];
  readonly groupId: Id<'group'>;
  readonly open: boolean;
  readonly spot: string | null;
  readonly onOpen: (point: Id<'point'> | null) => void;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One point of the group's proposal: read, or open for writing. */
export function PointCard(props: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { point, number, ways, open, onOpen } = props;
  const id = `point-${point.id}`;
  const editButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) editButton.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <li className={styles.card} id={id} tabIndex={-1} data-spot={props.spot === id} data-open={open}>
      <h3 className={styles.name}>{t.decide.point.name(number)}</h3>
      {open ? (
        <PointForm point={point} groupId={props.groupId} />
      ) : (
        <>
          <PointText point={point} />
          <AdviceSummary point={point.value} />
        </>
      )}
      {canWrite && (
        <div className={styles.buttons}>
          {open ? (
            <Button onClick={() => onOpen(null)}>{t.decide.point.done}</Button>
          ) : (
            <Button
              ref={editButton}
              variant="secondary"
              aria-label={t.decide.point.edit(number)}
              onClick={() => onOpen(point.id)}
            >
              {t.common.edit}
            </Button>
          )}
          {ways.map((direction) => (
            <MoveButton key={direction} {...props} direction={direction} />
          ))}
          <Button
            variant="tertiary"
            data-color="danger"
            aria-label={t.decide.point.remove(number)}
            onClick={props.onRemove}
          >
            {t.common.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

function MoveButton({ point, number, direction, onMove }: Props & { readonly direction: -1 | 1 }) {
  const t = useTexts();
  const name = t.decide.point.name(number);
  const label = direction === -1 ? t.common.moveUp(name) : t.common.moveDown(name);
  return (
    <Button
      variant="tertiary"
      icon
      aria-label={label}
      title={label}
      data-move={`${direction} ${point.id}`}
      onClick={() => onMove(direction)}
    >
      <ArrowIcon way={direction === -1 ? 'up' : 'down'} />
    </Button>
  );
}
