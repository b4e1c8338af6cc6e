import { Link } from 'react-router';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useNoteCounts } from '#/storage/react.ts';
import type { Place } from './place.ts';
import styles from './QuestionTabs.module.css';

/** The step's questions, each with how many notes it has. Links, since the URL says which one is open. */
export function QuestionTabs({ places, open }: { places: readonly Place[]; open: Place }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const counts = useNoteCounts(
    workshopId,
    places.map((place) => place.where),
  );
  return (
    <nav aria-label={t.notes.questions} className={styles.tabs}>
      <ul>
        {places.map(({ key, tab, where }) => {
          const notes = counts?.get(where) ?? 0;
          return (
            <li key={key}>
              <Link
                to={{ search: `?question=${key}` }}
                replace
                preventScrollReset
                aria-current={key === open.key ? 'page' : undefined}
              >
                {tab}{' '}
                <span className={styles.count}>
                  <span aria-hidden="true">{notes}</span>
                  <span className="visually-hidden">, {t.notes.noteCount(notes)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
