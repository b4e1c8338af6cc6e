import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Exchange.module.css';
import { IntakeCard } from './IntakeCard.tsx';
import { needsConsent } from './intake.ts';
import type { Intake } from './use-intake.ts';

interface Props {
  readonly intake: Intake;
  readonly label: string;
}

/** The chosen files, each with what is wrong with it, what it would do, or its receipt. */
export function IntakeList({ intake, label }: Props) {
  const t = useTexts();
  const { items } = intake;
  const ready = items.filter((item) => item.state.step === 'preview');
  const asking = ready.filter((item) => item.state.step === 'preview' && needsConsent(item.state));
  const atOnce = ready.length - asking.length;
  const busy = items.filter((item) =>
    ['waiting', 'reading', 'comparing', 'bringingIn'].includes(item.state.step),
  );
  return (
    <>
      <Paragraph role="status" className={styles.soft}>
        {busy.length > 0 && items.length > 1
          ? busy.some((item) => item.state.step === 'bringingIn')
            ? t.exchange.open.bringingIn
            : t.exchange.open.busy(items.length - busy.length + 1, items.length)
          : ''}
      </Paragraph>
      {atOnce > 1 && busy.length === 0 && (
        <div className={styles.buttons}>
          <Button onClick={intake.bringInAll}>{t.exchange.open.bringAll(atOnce)}</Button>
          {asking.length > 0 && <span>{t.exchange.open.askFirst}</span>}
        </div>
      )}
      {items.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {items.map((item) => (
            <li key={item.key}>
              <IntakeCard item={item} intake={intake} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
