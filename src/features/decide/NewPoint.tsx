import { Button } from '@digdir/designsystemet-react';
import type { MouseEvent } from 'react';
import { sentenceStarters } from '#/domain/decisions-starters.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './NewPoint.module.css';

/** An empty point, or one that begins the way decisions do, in the workshop's own language. */
export function NewPoint({ onAdd }: { onAdd: (text: string) => void }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { language } = session.workshop.value;
  const isNewTap = useSingleTap();
  const add = (text: string) => (event: MouseEvent) => isNewTap(event) && onAdd(text);
  return (
    <section className={styles.section}>
      <Button onClick={add('')}>{t.decide.own.newPoint}</Button>
      <h3 className={styles.heading}>{t.decide.own.starters}</h3>
      <ul className={styles.starters} lang={language}>
        {sentenceStarters[language].map((starter) => (
          <li key={starter}>
            <Button variant="secondary" className={styles.starter ?? ''} onClick={add(starter)}>
              {starter}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
