import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import type { Conflict, Version } from '#/domain/entry.ts';
import type { NameDevice } from '#/features/shared/use-device-names.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Texts } from '#/i18n/texts.ts';
import conflictStyles from './Conflicts.module.css';
import styles from './Exchange.module.css';
import type { Choice } from './settle.ts';

const WordDiff = lazy(async () => ({ default: (await import('#/features/shared/WordDiff.tsx')).WordDiff }));

interface Props {
  readonly conflict: Conflict;
  readonly choice: Choice | undefined;
  readonly nameDevice: NameDevice;
  readonly onChoose: (choice: Choice) => void;
}

/** Every wording of one field beside each other: keep one, or put them together. */
export function ConflictField({ conflict, choice, nameDevice, onChoose }: Props) {
  const t = useTexts();
  const words = t.exchange.conflicts;
  const [joining, setJoining] = useState<string | null>(null);
  const [shown, ...others] = conflict.versions;
  const letters = conflict.versions.map((_, index) => words.letter(index));
  return (
    <div className={conflictStyles.field}>
      <Heading level={3} data-size="2xs">
        {fieldName(conflict.field, t)}
      </Heading>
      <ol className={conflictStyles.versions}>
        {conflict.versions.map((version, index) => (
          <VersionCard
            key={version.revisionId}
            version={version}
            letter={words.letter(index)}
            shownNow={index === 0}
            chosen={choice !== undefined && 'version' in choice && choice.version === version.revisionId}
            nameDevice={nameDevice}
            onKeep={() => onChoose({ version: version.revisionId })}
          />
        ))}
      </ol>
      {shown &&
        others.map((other, index) => (
          <div key={other.revisionId} className={conflictStyles.field}>
            <span className={styles.soft}>{words.difference(words.letter(0), words.letter(index + 1))}</span>
            <Suspense fallback={null}>
              <WordDiff from={textOf(shown)} to={textOf(other)} />
            </Suspense>
          </div>
        ))}
      {joining === null ? (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => setJoining(shown ? textOf(shown) : '')}>
            {words.join}
          </Button>
        </div>
      ) : (
        <Joining
          text={joining}
          starts={conflict.versions.map(textOf)}
          letters={letters}
          onChange={setJoining}
          onSave={() => onChoose({ text: joining })}
          onCancel={() => setJoining(null)}
        />
      )}
    </div>
  );
}

interface VersionProps {
  readonly version: Version;
  readonly letter: string;
  readonly shownNow: boolean;
  readonly chosen: boolean;
  readonly nameDevice: NameDevice;
  readonly onKeep: () => void;
}

function VersionCard({ version, letter, shownNow, chosen, nameDevice, onKeep }: VersionProps) {
  const t = useTexts();
  const format = useFormat();
  const words = t.exchange.conflicts;
  return (
    <li className={conflictStyles.version} data-chosen={chosen}>
      <strong>
        {words.version(letter)}
        {shownNow && ` (${words.shownNow})`}
      </strong>
      <span className={conflictStyles.who}>
        {words.writtenBy(nameDevice(version.deviceId), format.dateTime(version.hlc))}
      </span>
      <p className={conflictStyles.text}>{textOf(version) || words.empty}</p>
      <Button onClick={onKeep}>{chosen ? words.chosen(letter) : words.keep(letter)}</Button>
    </li>
  );
}

interface JoiningProps {
  readonly text: string;
  readonly starts: readonly string[];
  readonly letters: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

function Joining({ text, starts, letters, onChange, onSave, onCancel }: JoiningProps) {
  const t = useTexts();
  const words = t.exchange.conflicts;
  return (
    <div className={conflictStyles.join}>
      <div className={styles.buttons}>
        {starts.map((start, index) => (
          <Button key={letters[index]} variant="tertiary" onClick={() => onChange(start)}>
            {words.joinFrom(letters[index] ?? '')}
          </Button>
        ))}
      </div>
      <Textfield
        multiline
        rows={5}
        label={words.joinLabel}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button onClick={onSave}>{words.joinSave}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {t.common.cancel}
        </Button>
      </div>
    </div>
  );
}

function textOf(version: Version): string {
  return typeof version.value === 'string' ? version.value : '';
}

function fieldName(field: string, t: Texts): string {
  const names: Readonly<Record<string, string>> = t.exchange.conflicts.fields;
  return names[field] ?? t.exchange.conflicts.otherField(field);
}
