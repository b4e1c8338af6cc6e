import { adviceFor, pointChecks } from '#/domain/advice.ts';
import type { Point } from '#/domain/discussion.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Advice.module.css';

/** The advisory check in full: what is in place, and what to look at. It never stops anybody. */
export function Advice({ point }: { point: Point }) {
  const t = useTexts();
  const { met, words } = adviceFor(point);
  return (
    <section className={styles.advice} aria-label={t.decide.advice.title}>
      <h4 className={styles.title}>{t.decide.advice.title}</h4>
      <p className={styles.help}>{t.decide.advice.help}</p>
      <ul className={styles.checks}>
        {pointChecks.map((check) => (
          <li key={check} data-met={met[check]}>
            <span className={styles.mark}>{met[check] ? t.decide.advice.met : t.decide.advice.open}</span>
            {t.decide.advice.checks[check]}
            {check === 'length' && ` (${t.decide.advice.words(words)})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same in one line. */
export function AdviceSummary({ point }: { point: Point }) {
  const t = useTexts();
  const { met } = adviceFor(point);
  const open = pointChecks.filter((check) => !met[check]);
  if (open.length === 0) return <p className={styles.help}>{t.decide.advice.allMet}</p>;
  const names = open.map((check) => t.decide.advice.short[check]).join(' · ');
  return (
    <p className={styles.summary}>
      <b>{t.decide.advice.open}:</b> {names}
    </p>
  );
}
