import { Button } from '@digdir/designsystemet-react';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Exchange } from '#/storage/rows.ts';
import { confirmReceipt } from '#/storage/sessions.ts';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';

/** What was sent from here, each with its code, and whether the receiver showed the same one. */
export function SentList({ sent }: { sent: readonly Exchange[] }) {
  const t = useTexts();
  const format = useFormat();
  const words = t.exchange.send;
  return (
    <ul className={styles.list}>
      {sent.map((exchange) => (
        <li key={exchange.id} className={styles.card}>
          <strong>
            {format.dateTime(exchange.at)} · {t.exchange.receipt.code(exchange.receipt)}
          </strong>
          <span>{countWords(exchange.purpose, exchange.counts, t.exchange.counts)}</span>
          {exchange.confirmed ? (
            <span>✓ {words.confirmed}</span>
          ) : (
            <div className={styles.buttons}>
              <span>{words.notConfirmed}</span>
              <Button variant="secondary" onClick={() => void confirmReceipt(exchange.id)}>
                {words.confirm}
                <span className="visually-hidden"> {exchange.receipt}</span>
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
