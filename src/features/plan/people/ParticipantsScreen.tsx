import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { addParticipant, inviteAll } from '#/domain/participants.ts';
import panes from '#/features/shared/panes.module.css';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useFocusOnClose } from '#/features/shared/use-editor-focus.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { EraseList } from './EraseList.tsx';
import { MergeListButton } from './MergeListButton.tsx';
import styles from './People.module.css';
import { PeopleCounts } from './PeopleCounts.tsx';
import { editLinkId, PeopleList } from './PeopleList.tsx';
import { PersonEditor } from './PersonEditor.tsx';
import { addButtonId, focusOnAdd, type PeopleHere, usePeople, useUndoableEdit } from './use-people.ts';

/** `/w/:id/plan/groups/participants`: the list, and the one that is open in it. */
export function ParticipantsScreen() {
  const t = useTexts();
  const here = usePeople();
  if (here === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Participants {...here} />;
}

function Participants({ people, words }: PeopleHere) {
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const undoable = useUndoableEdit(people);
  const [search, setSearch] = useSearchParams();
  const onePane = useOnePane();
  const open = people.find(({ id }) => id === search.get('person'));
  const listShown = !(onePane && open);
  const waiting = people.filter(({ value }) => value.invitation === 'notSent').length;
  useFocusOnClose(open?.id, editLinkId, addButtonId);

  async function add() {
    const saved = await edit((moment) => addParticipant(people, 'politician', moment));
    const [id] = saved.ok ? saved.value.heads.keys() : [];
    if (id) setSearch({ person: id });
  }

  async function invite() {
    if (await undoable(() => inviteAll(people), words.list.invited(waiting))) focusOnAdd();
  }

  return (
    <>
      {listShown && (
        <>
          <Link asChild className={styles.back}>
            <RouterLink to={paths.groups(workshopId)}>{words.list.back}</RouterLink>
          </Link>
          <PageHeader title={words.list.title} lead={words.list.lead}>
            {canWrite && (
              <>
                <Button asChild variant={people.length === 0 ? 'primary' : 'secondary'}>
                  <RouterLink to={paths.takeParticipants(workshopId)}>{words.list.take}</RouterLink>
                </Button>
                <Button id={addButtonId} variant="secondary" onClick={() => void add()}>
                  {words.list.add}
                </Button>
              </>
            )}
            {canWrite && waiting > 0 && (
              <Button variant="secondary" onClick={() => void invite()}>
                {words.list.inviteAll(waiting)}
              </Button>
            )}
          </PageHeader>
        </>
      )}
      <PeopleCounts people={people} words={words} />
      <div className={open ? `${panes.panes} ${styles.panes}` : undefined}>
        {listShown && (
          <div className={panes.list}>
            {people.length === 0 ? (
              <EmptyState text={words.list.empty} />
            ) : (
              <PeopleList people={people} words={words} openId={open?.id} />
            )}
            {people.length > 0 && <MergeListButton people={people} words={words} />}
            <EraseList people={people} words={words} />
          </div>
        )}
        {open && <PersonEditor key={open.id} person={open} people={people} words={words} />}
      </div>
    </>
  );
}
