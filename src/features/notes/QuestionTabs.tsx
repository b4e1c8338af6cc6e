import { Link } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import styles from './QuestionTabs.module.css';

export interface Tab {
  /** As the URL names it: the question's id, or `summary`. */
  readonly key: string;
  readonly label: string;
  readonly notes: number;
}

/** The step's questions, each with how many notes it has. Links, since the URL says which one is open. */
export function QuestionTabs({ tabs, open }: { tabs: readonly Tab[]; open: string }) {
  const t = useTexts();
  return (
    <nav aria-label={t.notes.questions} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              to={{ search: `?question=${tab.key}` }}
              replace
              preventScrollReset
              aria-current={tab.key === open ? 'page' : undefined}
            >
              {tab.label}{' '}
              <span className={styles.count}>
                <span aria-hidden="true">{tab.notes}</span>
                <span className="visually-hidden">, {t.notes.noteCount(tab.notes)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
