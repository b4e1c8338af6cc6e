import { Button } from '@digdir/designsystemet-react';
import { encodeMergeList } from '#/exchange/merge-list.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useSaveText } from '#/features/shared/use-save-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { participantsTexts } from '#/i18n/participants-texts.ts';
import styles from './People.module.css';
import type { PeopleHere } from './use-people.ts';

/** The list as a file for a spreadsheet, in the workshop's language whatever the screen's is. */
export function MergeListButton({ people, words }: PeopleHere) {
  const saveText = useSaveText('text/csv;charset=utf-8');
  const { session } = useWorkshop();
  const written = useLazyTexts(participantsTexts, session.workshop.value.language);

  async function save() {
    if (!written) return;
    await saveText(
      encodeMergeList(session.workshop, people, session.groups, {
        columns: written.fields,
        kinds: written.kinds,
        invitations: written.invitations,
      }),
    );
  }

  return (
    <div className={styles.end}>
      <Button variant="secondary" onClick={() => void save()}>
        {words.list.mergeList}
      </Button>
      <p className={styles.small}>{words.list.mergeListHelp}</p>
    </div>
  );
}
