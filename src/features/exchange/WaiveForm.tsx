import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { type Missing, waive } from '#/domain/roll-call-missing.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { CollectTexts } from '#/i18n/collect-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import exchangeStyles from './Exchange.module.css';
import styles from './MissingList.module.css';

interface Props {
  readonly missing: Missing;
  readonly words: CollectTexts;
  readonly onDone: () => void;
}

/** Why nobody waits for the rest, in the facilitator's own words. */
export function WaiveForm({ missing, words, onDone }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    const changes = waive(missing.groupId, reason);
    setLacking(!changes.ok);
    if (changes.ok && (await edit(() => changes.value)).ok) onDone();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Textfield
        autoFocus
        autoComplete="off"
        label={words.reason(missing.name)}
        description={words.reasonHelp}
        value={reason}
        error={lacking && words.reasonMissing}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={exchangeStyles.buttons}>
        <Button type="submit">{t.common.save}</Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
