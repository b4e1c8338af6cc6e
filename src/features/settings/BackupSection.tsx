import { Button, Paragraph } from '@digdir/designsystemet-react';
import { problemLine, problemText } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { today } from '#/platform/clock.ts';
import { saveFile } from '#/platform/files.ts';
import { backup, restore } from '#/storage/backup.ts';
import { sealEverything } from '#/storage/unsealed.ts';
import { FileButton } from '#/ui/FileButton.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Settings.module.css';

/** Everything on this device to one file, and back again. */
export function BackupSection() {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const words = t.settings.backup;

  async function save() {
    await sealEverything();
    const made = await backup();
    if (!made.ok) return toast({ tone: 'danger', text: problemText(t, format, made.problem).text });
    saveFile({
      name: `politisk-verksted_${words.fileName}_${today()}.json`,
      mime: 'application/json',
      content: made.value,
    });
  }

  async function bringBack(file: File) {
    const restored = await restore(await file.text());
    if (restored.ok) return toast({ text: words.restored(restored.value.added) });
    const { problem } = restored;
    switch (problem.type) {
      case 'notABackup':
      case 'backupTooNew':
      case 'backupDamaged':
        return toast({ tone: 'danger', text: words[problem.type] });
      default:
        return toast({ tone: 'danger', text: problemLine(t, format, problem) });
    }
  }

  return (
    <>
      <Paragraph>{words.text}</Paragraph>
      <Paragraph>{words.restoreNote}</Paragraph>
      <div className={styles.buttons}>
        <Button variant="secondary" onClick={() => void save()}>
          {words.save}
        </Button>
        <FileButton label={words.restore} variant="secondary" onFiles={([file]) => void bringBack(file)} />
      </div>
    </>
  );
}
