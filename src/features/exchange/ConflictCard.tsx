import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Change } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { NameDevice } from '#/features/shared/use-device-names.ts';
import { useTexts } from '#/i18n/react.tsx';
import { ConflictField } from './ConflictField.tsx';
import styles from './Exchange.module.css';
import { nameOf } from './name-of.ts';
import { type Choice, type Choices, deleting, keeping, settling, unchosen } from './settle.ts';

interface Props {
  readonly entry: AnyEntry;
  /** Settled a moment ago and taken up again. */
  readonly again: boolean;
  readonly nameDevice: NameDevice;
  readonly onSettle: (change: Change) => void;
}

/** One record that was changed apart, or deleted on one device and changed on another. */
export function ConflictCard({ entry, again, nameDevice, onSettle }: Props) {
  const t = useTexts();
  const words = t.exchange.conflicts;
  const [choices, setChoices] = useState<Choices>({});

  function choose(field: string, choice: Choice) {
    const next = { ...choices, [field]: choice };
    setChoices(next);
    if (unchosen(entry, next).length === 0) onSettle(settling(entry, next));
  }

  const left = unchosen(entry, choices).length;
  const someChosen = Object.keys(choices).length > 0;
  return (
    <article className={styles.card}>
      <Heading level={2} data-size="xs">
        {nameOf(entry, t)}
      </Heading>
      {again && <Paragraph>{words.reopened}</Paragraph>}
      {entry.deletedOn !== null && (
        <>
          <Paragraph>{words.deletedText(nameDevice(entry.deletedOn), nameDevice(entry.changedBy))}</Paragraph>
          <div className={styles.buttons}>
            {entry.conflicts.length === 0 && (
              <Button onClick={() => onSettle(keeping(entry))}>{words.keepIt}</Button>
            )}
            <Button variant="secondary" data-color="danger" onClick={() => onSettle(deleting(entry))}>
              {words.deleteIt}
            </Button>
          </div>
        </>
      )}
      {entry.conflicts.map((conflict) => (
        <ConflictField
          key={conflict.field}
          conflict={conflict}
          choice={choices[conflict.field]}
          nameDevice={nameDevice}
          onChoose={(choice) => choose(conflict.field, choice)}
        />
      ))}
      {someChosen && left > 0 && <Paragraph role="status">{words.left(left)}</Paragraph>}
    </article>
  );
}
