import { Button } from '@digdir/designsystemet-react';
import { encodeMergeList } from '#/exchange/merge-list.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { participantsTexts } from '#/i18n/participants-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { mustShare, shareFile } from '#/platform/share.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './People.module.css';
import type { PeopleHere } from './use-people.ts';

const mime = 'text/csv;charset=utf-8';

/** The list as a file for a spreadsheet, in the workshop's language whatever the screen's is. */
export function MergeListButton({ people, words }: PeopleHere) {
  const t = useTexts();
  const toast = useToast();
  const { session } = useWorkshop();
  const written = useLazyTexts(participantsTexts, session.workshop.value.language);

  async function save() {
    if (!written) return;
    const list = encodeMergeList(session.workshop, people, session.groups, {
      columns: written.fields,
      kinds: written.kinds,
      invitations: written.invitations,
    });
    if (mustShare()) {
      const outcome = await shareFile(new File([list.text], list.fileName, { type: mime }));
      if (outcome === 'failed') toast({ text: t.exchange.offer.shareFailed, tone: 'danger' });
      return;
    }
    saveFile({ name: list.fileName, mime, content: list.text });
    toast({ text: t.exchange.offer.saved(list.fileName) });
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
