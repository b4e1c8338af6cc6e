import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { deletedWithPaper, eraseEntries } from '#/domain/case-papers.ts';
import { type AnyEntry, isEntryOf } from '#/domain/entry.ts';
import { textOf } from '#/domain/entry-text.ts';
import type { RecordId } from '#/domain/ids.ts';
import { deletedWithProposal } from '#/domain/plenary-proposals.ts';
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
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const trash = useTrash(workshopId);
  const [erasing, setErasing] = useState<RecordId | null>(null);
  const words = t.settings.trash;

  /** What went to the trash with a case paper or a proposal stands for nothing by itself, and follows it. */
  const along = (id: RecordId) => {
    const entry = trash?.find((each) => each.id === id);
    return [id, ...(entry && trash ? followersOf(entry, trash).map((each) => each.id) : [])];
  };

  async function takeBack(id: RecordId) {
    const saved = await edit(() => along(id).map((each) => ({ type: 'undelete', id: each })));
    if (saved.ok) toast({ text: words.takenBack });
  }

  async function erase(id: RecordId) {
    setErasing(null);
    const ids = new Set<string>(along(id));
    const erased = trash?.filter((entry) => ids.has(entry.id)) ?? [];
    const inTrash = trash?.flatMap((entry) => (isEntryOf('casePaper', entry) ? [entry] : [])) ?? [];
    const saved = await edit(() => eraseEntries(erased, [...session.casePapers, ...inTrash]));
    if (saved.ok) toast({ text: words.erased });
  }

  const followers = new Set(trash?.flatMap((entry) => followersOf(entry, trash)).map(({ id }) => id));
  const rows = trash?.filter(({ id }) => !followers.has(id));

  return (
    <>
      <PageHeader title={words.screenTitle} lead={words.screenLead} />
      {rows?.length === 0 && <EmptyState text={words.empty} />}
      {rows && rows.length > 0 && (
        <ul className={styles.trash}>
          {rows.map((entry) => (
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

function followersOf(entry: AnyEntry, trash: readonly AnyEntry[]): readonly AnyEntry[] {
  return [...deletedWithPaper(entry, trash), ...deletedWithProposal(entry, trash)];
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
