import { Tag } from '@digdir/designsystemet-react';
import { NavLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { PaperActions } from './papers/PaperActions.tsx';
import styles from './ShelfList.module.css';

/** Every case paper and source of the workshop, as links. */
export function ShelfList() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  return (
    <>
      {session.casePapers.length > 0 && (
        <>
          <h2 className={styles.heading}>{t.knowledge.papers}</h2>
          <ul className={styles.list}>
            {session.casePapers.map(({ id, value }) => (
              <li key={id}>
                <NavLink to={paths.casePaper(workshopId, id)} className={styles.link ?? ''}>
                  <span className={styles.kind}>{t.knowledge.paper.lead(value.number)}</span>
                  {value.title || t.papers.untitled}
                  {value.fictional && (
                    <Tag data-color="warning" data-size="sm" className={styles.tag ?? ''}>
                      {t.common.fictional}
                    </Tag>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <PaperActions />
      {session.sources.length > 0 && (
        <>
          <h2 className={styles.heading}>{t.knowledge.sources}</h2>
          <ul className={styles.list}>
            {session.sources.map(({ id, value }) => (
              <li key={id}>
                <NavLink to={paths.source(workshopId, id)} className={styles.link ?? ''}>
                  <span className={styles.kind}>{t.knowledge.citation.sourceKinds[value.sourceKind]}</span>
                  {value.title}
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
