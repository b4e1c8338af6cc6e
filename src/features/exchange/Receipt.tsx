import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Exchange.module.css';

interface Props {
  readonly code: string;
  /** The counts in words. */
  readonly counts: string;
  /** What to do with the code. */
  readonly help: string;
}

/** The six characters that both screens show, made to be read aloud, and the same counts. */
export function Receipt({ code, counts, help }: Props) {
  const t = useTexts();
  return (
    <div className={styles.receipt}>
      <p className={styles.code}>
        <span className="visually-hidden">{t.exchange.receipt.code([...code].join(' '))}</span>
        <span aria-hidden="true">
          {code.slice(0, 3)} {code.slice(3)}
        </span>
      </p>
      <Paragraph>
        <strong>{counts}</strong>
      </Paragraph>
      <Paragraph className={styles.soft}>{help}</Paragraph>
    </div>
  );
}
