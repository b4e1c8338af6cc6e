import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { type Arrangement, moveAction, type NumberedPoint } from '#/domain/actions.ts';
import type { Entry } from '#/domain/entry.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import { ActionText } from './ActionText.tsx';
import styles from './Forward.module.css';

interface Props {
  /** As they are arranged. */
  readonly actions: readonly Entry<'action'>[];
  readonly by: Arrangement;
  readonly points: readonly NumberedPoint[];
  readonly openId: string | undefined;
  readonly words: ForwardTexts;
}

export function editActionId(actionId: string): string {
  return `edit-${actionId}`;
}

/** Everything that is to happen. Moved about in its own order, read in any. */
export function ActionList({ actions, by, points, openId, words }: Props) {
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const row = (action: Entry<'action'>) => <ActionRow action={action} points={points} words={words} />;
  if (actions.length === 0) return null;
  if (by === 'order' && canWrite && actions.length > 1) {
    return (
      <SortableList
        label={words.action.list}
        items={actions}
        nameOf={({ value }) => value.text || words.action.untitled}
        selectedId={openId}
        onMove={(from, to) => edit(() => moveAction(actions, from, to))}
      >
        {row}
      </SortableList>
    );
  }
  return (
    <ol className={styles.plain} aria-label={words.action.list}>
      {actions.map((action) => (
        <li key={action.id} data-open={action.id === openId}>
          {row(action)}
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly action: Entry<'action'>;
  readonly points: readonly NumberedPoint[];
  readonly words: ForwardTexts;
}

function ActionRow({ action, points, words }: RowProps) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  return (
    <div className={styles.row}>
      <ActionText action={action} points={points} words={words} />
      {canWrite && (
        <Link asChild className={styles.edit}>
          <RouterLink
            id={editActionId(action.id)}
            to={{ search: `?action=${action.id}` }}
            aria-label={words.action.edit(action.value.text || words.action.untitled)}
          >
            {t.common.edit}
          </RouterLink>
        </Link>
      )}
    </div>
  );
}
