import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { newPaper } from '#/domain/case-papers.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useGoOn } from '#/features/shared/use-go-on.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import styles from './Papers.module.css';

/** How a case paper comes to be: written here, or brought in. The groups' tablets only read. */
export function PaperActions() {
  const t = useTexts();
  const begin = useGoOn();
  const { workshopId, session, role, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const [asking, ask] = useState(false);
  if (!canWrite || role.type === 'group') return null;

  async function make(title: string) {
    ask(false);
    const goOn = begin();
    const { language } = session.workshop.value;
    let path = '';
    const saved = await edit((moment) => {
      const { casePaperId, changes } = newPaper(session.casePapers, { title, language }, moment);
      path = paths.editPaper(workshopId, casePaperId);
      return changes;
    });
    if (saved.ok) await goOn(path);
  }

  return (
    <div className={styles.actions}>
      <Button variant="secondary" onClick={() => ask(true)}>
        {t.papers.make}
      </Button>
      <Button variant="tertiary" asChild>
        <RouterLink to={paths.importPaper(workshopId)}>{t.papers.bringIn}</RouterLink>
      </Button>
      {asking && <PaperDialog onMake={(title) => void make(title)} onCancel={() => ask(false)} />}
    </div>
  );
}
