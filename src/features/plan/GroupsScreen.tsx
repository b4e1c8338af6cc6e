import { Button } from '@digdir/designsystemet-react';
import { addGroup } from '#/domain/group-plan.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { Section } from './AboutSections.tsx';
import { Distribution } from './Distribution.tsx';
import { GroupList } from './GroupList.tsx';
import styles from './GroupsScreen.module.css';

/** Groups by numbers: a suggested division, and every group adjusted by hand. No names of persons. */
export function GroupsScreen() {
  const t = useTexts();
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { language } = session.workshop.value;
  const add = () => edit((moment) => addGroup(session.groups, language, moment));
  return (
    <>
      <PageHeader title={t.plan.groups.title} lead={t.plan.groups.lead} />
      <div className={styles.panes}>
        {canWrite && <Distribution />}
        <Section title={t.plan.groups.list}>
          {session.groups.length === 0 ? <EmptyState text={t.plan.groups.empty} /> : <GroupList />}
          {canWrite && (
            <Button variant="secondary" className={fields.start ?? ''} onClick={() => void add()}>
              {t.plan.groups.add}
            </Button>
          )}
        </Section>
      </div>
    </>
  );
}
