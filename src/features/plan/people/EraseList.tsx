import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { eraseParticipants } from '#/domain/participants.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTrash } from '#/storage/react.ts';
import { ConfirmDialog } from '#/ui/ConfirmDialog.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './People.module.css';
import { focusOnAdd, type PeopleHere } from './use-people.ts';

/** The list goes for good, alone: the only thing here that cannot be taken back, so it is asked about. */
export function EraseList({ people, words }: PeopleHere) {
  const toast = useToast();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const trash = useTrash(workshopId);
  const [asking, setAsking] = useState(false);
  if (!canWrite || trash === undefined) return null;
  const erasing = eraseParticipants(people, trash);
  if (erasing.length === 0) return null;

  async function erase() {
    setAsking(false);
    const saved = await edit(() => erasing);
    if (!saved.ok) return;
    toast({ text: words.list.erased });
    focusOnAdd();
  }

  return (
    <div className={styles.end}>
      <Button variant="tertiary" data-color="danger" onClick={() => setAsking(true)}>
        {words.list.erase}
      </Button>
      <p className={styles.small}>{words.list.eraseHelp}</p>
      {asking && (
        <ConfirmDialog
          title={words.list.eraseTitle}
          text={words.list.eraseText(erasing.length)}
          tone="danger"
          confirmLabel={words.list.erase}
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
