import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import { type Missing, waive } from '#/domain/roll-call-missing.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useKeptText } from '#/features/shared/use-kept-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { CollectTexts } from '#/i18n/collect-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import exchangeStyles from './Exchange.module.css';
import styles from './MissingList.module.css';

interface Props {
  readonly missing: Missing;
  readonly words: CollectTexts;
  /** Also when a reason that was found again is emptied: the form stays while somebody writes in it. */
  readonly onWriting: () => void;
  readonly onDone: () => void;
}

/** The key of a reason that is being written. */
export function waiveDraft(groupId: Id<'group'>): string {
  return `${waiveDrafts}${groupId}`;
}

export const waiveDrafts = 'waive/';

/** Why nobody waits for the rest, in the facilitator's own words. */
export function WaiveForm({ missing, words, onWriting, onDone }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const key = waiveDraft(missing.groupId);
  const reason = useKeptText(workshopId, missing.groupId, key);
  const [lacking, setLacking] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    const changes = waive(missing.groupId, reason.text);
    setLacking(!changes.ok);
    if (changes.ok && (await edit(() => changes.value)).ok) close();
  }

  function close() {
    reason.drop();
    onDone();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Textfield
        autoFocus
        autoComplete="off"
        label={words.reason(missing.name)}
        description={words.reasonHelp}
        value={reason.text}
        error={lacking && words.reasonMissing}
        onChange={(event) => {
          reason.change(event.target.value);
          onWriting();
        }}
      />
      <div className={exchangeStyles.buttons}>
        <Button type="submit">{t.common.save}</Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
