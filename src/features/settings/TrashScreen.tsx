import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AnyEntry } from '#/domain/entry.ts';
import { textOf } from '#/domain/entry-text.ts';
import type { RecordId } from '#/domain/ids.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useTrash } from '#/storage/react.ts';
import { ConfirmDialog } from '#/ui/ConfirmDialog.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Settings.module.css';

/** Papirkurv: what was deleted in this workshop, to be taken back or erased for good. */
export function TrashScreen() {
  const t = useTexts();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const trash = useTrash(workshopId);
  const [erasing, setErasing] = useState<RecordId | null>(null);
  const words = t.settings.trash;

  async function takeBack(id: RecordId) {
    const saved = await edit(() => [{ type: 'undelete', id }]);
    if (saved.ok) toast({ text: words.takenBack });
  }

  async function erase(id: RecordId) {
    setErasing(null);
    const saved = await edit(() => [{ type: 'erase', id }]);
    if (saved.ok) toast({ text: words.erased });
  }

  return (
    <>
      <PageHeader title={words.screenTitle} lead={words.screenLead} />
      {trash?.length === 0 && <EmptyState text={words.empty} />}
      {trash && trash.length > 0 && (
        <ul className={styles.trash}>
          {trash.map((entry) => (
            <TrashRow
              key={entry.id}
              entry={entry}
              onTakeBack={() => void takeBack(entry.id)}
              onErase={() => setErasing(entry.id)}
            />
          ))}
        </ul>
      )}
      {erasing && (
        <ConfirmDialog
          title={words.eraseTitle}
          text={words.eraseText}
          tone="danger"
          confirmLabel={words.erase}
          onConfirm={() => void erase(erasing)}
          onCancel={() => setErasing(null)}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly entry: AnyEntry;
  readonly onTakeBack: () => void;
  readonly onErase: () => void;
}

function TrashRow({ entry, onTakeBack, onErase }: RowProps) {
  const t = useTexts();
  const format = useFormat();
  const text = textOf(entry);
  return (
    <li>
      <div className={styles.what}>
        <span className={styles.text}>{text || t.settings.trash.withoutText}</span>
        <span className={styles.facts}>
          {t.settings.kinds[entry.kind]} · {t.settings.trash.deletedAt(format.dateTime(entry.changedAt))}
        </span>
      </div>
      <div className={styles.buttons}>
        <Button variant="secondary" aria-label={`${t.settings.trash.takeBack}: ${text}`} onClick={onTakeBack}>
          {t.settings.trash.takeBack}
        </Button>
        <Button
          variant="tertiary"
          data-color="danger"
          aria-label={`${t.settings.trash.erase}: ${text}`}
          onClick={onErase}
        >
          {t.settings.trash.erase}
        </Button>
      </div>
    </li>
  );
}
