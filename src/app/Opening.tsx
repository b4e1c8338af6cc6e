import { useTexts } from '#/i18n/react.tsx';
import styles from './Opening.module.css';

/** While the database and the first screen are fetched. */
export function Opening() {
  const t = useTexts();
  return (
    <main>
      <p role="status" className={styles.opening}>
        {t.common.loading}
      </p>
    </main>
  );
}
