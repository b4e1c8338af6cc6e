import { Button, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { addGroup } from '#/domain/group-plan.ts';
import fields from '#/features/shared/fields/fields.module.css';
import panes from '#/features/shared/panes.module.css';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { Section } from './AboutSections.tsx';
import { Distribution } from './Distribution.tsx';
import { GroupList } from './GroupList.tsx';
import styles from './GroupsScreen.module.css';
import { GroupBoard } from './people/GroupBoard.tsx';
import { GroupMaker } from './people/GroupMaker.tsx';
import board from './people/Groups.module.css';
import { PeopleCounts } from './people/PeopleCounts.tsx';
import { type PeopleHere, usePeople } from './people/use-people.ts';

/** Groups by numbers; by names only where somebody has made a list, on the device that has it. */
export function GroupsScreen() {
  const t = useTexts();
  const here = usePeople();
  if (here === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Groups {...here} />;
}

function Groups({ people, words }: PeopleHere) {
  const t = useTexts();
  const { workshopId, role, canWrite } = useWorkshop();
  const mayList = role.type !== 'group';
  const hasList = mayList && people.length > 0;
  return (
    <>
      <PageHeader title={t.plan.groups.title} lead={t.plan.groups.lead}>
        {hasList && (
          <Button asChild variant="secondary">
            <RouterLink to={paths.participants(workshopId)}>{words.offer.see}</RouterLink>
          </Button>
        )}
        <Button asChild variant="secondary">
          <RouterLink to={paths.dayPrints(workshopId)}>{words.offer.prints}</RouterLink>
        </Button>
      </PageHeader>
      <PeopleCounts people={hasList ? people : []} words={words} />
      {hasList ? (
        <div className={`${panes.panes} ${board.panes}`}>
          {canWrite && (
            <div className={board.maker}>
              <GroupMaker people={people} words={words} />
            </div>
          )}
          <GroupBoard people={people} words={words} />
        </div>
      ) : (
        <div className={`${panes.panes} ${styles.panes}`}>
          <div className={fields.form}>
            {canWrite && <Distribution />}
            {mayList && canWrite && <ListOffer words={words} />}
          </div>
          <Numbers />
        </div>
      )}
    </>
  );
}

function Numbers() {
  const t = useTexts();
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { language } = session.workshop.value;
  const add = () => edit((moment) => addGroup(session.groups, language, moment));
  return (
    <Section title={t.plan.groups.list}>
      {session.groups.length === 0 ? <EmptyState text={t.plan.groups.empty} /> : <GroupList />}
      {canWrite && (
        <Button variant="secondary" className={fields.start ?? ''} onClick={() => void add()}>
          {t.plan.groups.add}
        </Button>
      )}
    </Section>
  );
}

/** Numbers are enough; a list is there for those who want one. */
function ListOffer({ words }: { words: ParticipantsTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <Section title={words.offer.title}>
      <Tag data-color="neutral" className={fields.start ?? ''}>
        {words.offer.optional}
      </Tag>
      <p className={fields.muted}>{words.offer.text}</p>
      <Link asChild className={fields.start ?? ''}>
        <RouterLink to={paths.participants(workshopId)}>{words.offer.make}</RouterLink>
      </Link>
    </Section>
  );
}
