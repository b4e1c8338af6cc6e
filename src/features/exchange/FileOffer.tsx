import { Button, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { rememberSent } from '#/features/shared/remember-sent.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { canShareFile, mustShare, shareFile } from '#/platform/share.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';
import type { PreparedFile } from './prepare-file.ts';
import type { Preparation } from './use-prepared.ts';

interface Props {
  readonly prepared: Preparation;
}

/** A file that is ready: its name, size and contents before anything is handed on, and the ways to hand it on. */
export function FileOffer({ prepared }: Props) {
  const t = useTexts();
  const format = useFormat();
  const words = t.exchange.offer;
  const [said, say] = useState('');
  const toast = useToast();

  async function share({ file, exchange }: PreparedFile) {
    const outcome = await shareFile(file);
    if (outcome === 'failed') toast({ text: words.shareFailed, tone: 'danger' });
    if (outcome === 'shared') await remember(exchange);
  }

  async function remember(exchange: PreparedFile['exchange']) {
    if (!(await rememberSent(exchange)).ok) toast({ text: words.notNoted, tone: 'danger' });
  }

  async function save({ file, exchange }: PreparedFile) {
    saveFile({ name: file.name, mime: file.type, content: file });
    await remember(exchange);
    say(words.saved(file.name));
  }

  if (prepared === 'preparing') {
    return (
      <p className={styles.busy} role="status">
        <Spinner aria-hidden="true" data-size="xs" /> {words.preparing}
      </p>
    );
  }
  if (prepared === 'failed') return <Paragraph role="alert">{words.failed}</Paragraph>;
  const { file, exchange } = prepared;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.holds}</dt>
        <dd>{countWords(exchange.purpose, exchange.counts, t.exchange.counts)}</dd>
        <dt>{words.name}</dt>
        <dd>{file.name}</dd>
        <dt>{words.size}</dt>
        <dd>{format.bytes(file.size)}</dd>
      </dl>
      <div className={styles.buttons}>
        {canShareFile(file) && <Button onClick={() => void share(prepared)}>{words.share}</Button>}
        {!mustShare() && (
          <Button variant={canShareFile(file) ? 'secondary' : 'primary'} onClick={() => void save(prepared)}>
            {words.save}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
