import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { addTask, timelineOf } from '#/domain/timeline.ts';
import fields from '#/features/shared/fields/fields.module.css';
import panes from '#/features/shared/panes.module.css';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useFocusOnClose } from '#/features/shared/use-editor-focus.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useToday } from '#/features/shared/use-today.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { type TimelineTexts, timelineTexts } from '#/i18n/timeline-texts.ts';
import { today } from '#/platform/clock.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { TaskEditor } from './TaskEditor.tsx';
import { editLinkId, TaskList } from './TaskList.tsx';
import styles from './Timeline.module.css';
import { TimelineSheet } from './TimelineSheet.tsx';
import { TimelineTotal } from './TimelineTotal.tsx';

const addButtonId = 'add-task';

/** What is to be done before and after the day, and the task that is open. Everybody may read; a group's tablet only that. */
export function TimelineScreen() {
  const t = useTexts();
  const words = useLazyTexts(timelineTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Timeline words={words} />;
}

function Timeline({ words }: { words: TimelineTexts }) {
  const t = useTexts();
  const { workshopId, session, role, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const [search, setSearch] = useSearchParams();
  const onePane = useOnePane();
  const day = useToday();
  const { date } = session.workshop.value;
  const tasks = timelineOf(session.tasks, date);
  const mayPlan = role.type !== 'group';
  const open = mayPlan ? tasks.find(({ task }) => task.id === search.get('task')) : undefined;
  const listShown = !(onePane && open);
  useFocusOnClose(open?.task.id, editLinkId, addButtonId);

  async function add() {
    const saved = await edit((moment) => addTask(session.tasks, date, today(), moment));
    const [taskId] = saved.ok ? saved.value.heads.keys() : [];
    if (taskId) setSearch({ task: taskId });
  }

  return (
    <>
      <div className={styles.screen}>
        {listShown && (
          <>
            <PageHeader title={t.plan.nav.timeline} lead={words.lead}>
              {date && <CalendarFile words={words} />}
              <Button variant="secondary" onClick={() => window.print()}>
                {words.print}
              </Button>
            </PageHeader>
            {date === null && <NoDate words={words} />}
            {tasks.length > 0 && <TimelineTotal tasks={tasks} today={day} words={words} />}
          </>
        )}
        <div className={open ? panes.panes : undefined}>
          {listShown && (
            <div className={`${panes.list} ${styles.list}`}>
              {tasks.length === 0 && <EmptyState text={words.empty} />}
              <TaskList tasks={tasks} today={day} openId={open?.task.id} mayPlan={mayPlan} words={words} />
              {mayPlan && canWrite && (
                <Button
                  id={addButtonId}
                  variant="secondary"
                  className={fields.start ?? ''}
                  onClick={() => void add()}
                >
                  {words.add}
                </Button>
              )}
            </div>
          )}
          {open && <TaskEditor key={open.task.id} dated={open} words={words} />}
        </div>
      </div>
      <TimelineSheet tasks={tasks} words={words} />
    </>
  );
}

function NoDate({ words }: { words: TimelineTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <Alert data-color="warning" className={styles.notice ?? ''}>
      <Paragraph>{words.noDate}</Paragraph>
      <Link asChild>
        <RouterLink to={paths.plan(workshopId)}>{words.setDate}</RouterLink>
      </Link>
    </Alert>
  );
}
