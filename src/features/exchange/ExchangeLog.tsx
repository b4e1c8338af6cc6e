import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { problemText } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Exchange } from '#/storage/rows.ts';
import { confirmReceipt, undoImport } from '#/storage/sessions.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';

/** Every file sent and received here, with its receipt; what came in can be taken out again. */
export function ExchangeLog({ exchanges }: { exchanges: readonly Exchange[] }) {
  const t = useTexts();
  const words = t.exchange.handOver.log;
  return (
    <section className={styles.section} aria-labelledby="log">
      <Heading level={2} data-size="sm" id="log">
        {words.title}
      </Heading>
      {exchanges.length === 0 ? (
        <Paragraph>{words.empty}</Paragraph>
      ) : (
        <ul className={styles.list}>
          {exchanges.map((exchange) => (
            <li key={exchange.id} className={styles.card}>
              <LogLine exchange={exchange} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function LogLine({ exchange }: { exchange: Exchange }) {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const words = t.exchange.handOver.log;
  const { direction, purpose, device, receipt, undone, confirmed, snapshotId } = exchange;

  async function undo() {
    const done = await undoImport(exchange.id);
    if (done.ok) return toast({ text: t.exchange.received.undone });
    const text =
      done.problem.type === 'cannotUndo'
        ? t.exchange.received.undoTooLate
        : problemText(t, format, done.problem).text;
    toast({ text, tone: 'danger' });
  }

  return (
    <>
      <strong>
        {words[direction]} {format.dateTime(exchange.at)}: {t.exchange.purposes[purpose]}
        {undone && ` (${words.undone.toLowerCase()})`}
      </strong>
      <span className={styles.name}>{exchange.fileName}</span>
      <span>
        {countWords(purpose, exchange.counts, t.exchange.counts)}
        {direction === 'received' && `. ${words.from(device.label || t.exchange.preview.fromUnnamed)}`}
        {receipt && `. ${t.exchange.receipt.code(receipt)}`}
        {confirmed && `. ${words.confirmed}`}
      </span>
      <div className={styles.buttons}>
        {direction === 'received' && snapshotId && !undone && (
          <Button variant="secondary" onClick={() => void undo()}>
            {t.exchange.received.undo}
            <span className="visually-hidden"> {exchange.fileName}</span>
          </Button>
        )}
        {direction === 'sent' && receipt && !confirmed && (
          <Button variant="tertiary" onClick={() => void confirmReceipt(exchange.id)}>
            {t.exchange.send.confirm}
            <span className="visually-hidden"> {receipt}</span>
          </Button>
        )}
      </div>
    </>
  );
}
