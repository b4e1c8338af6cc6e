import { Checkbox, Heading, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { type DatedTask, type Standing, standingOf, tickTask } from '#/domain/timeline.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { TimelineTexts } from '#/i18n/timeline-texts.ts';
import { daysInWords } from './days-in-words.ts';
import styles from './Timeline.module.css';

interface ListProps {
  readonly tasks: readonly DatedTask[];
  readonly today: string;
  readonly openId: string | undefined;
  readonly mayPlan: boolean;
  readonly words: TimelineTexts;
}

/** The tasks before the day, on it and after it, each to be ticked off. */
export function TaskList({ tasks, ...rest }: ListProps) {
  const parts = {
    before: tasks.filter(({ deadline }) => deadline < 0),
    day: tasks.filter(({ deadline }) => deadline === 0),
    after: tasks.filter(({ deadline }) => deadline > 0),
  };
  return (['before', 'day', 'after'] as const)
    .filter((part) => parts[part].length > 0)
    .map((part) => (
      <section key={part} aria-labelledby={`tasks-${part}`}>
        <Heading level={2} data-size="xs" id={`tasks-${part}`}>
          {rest.words.parts[part]}
        </Heading>
        <ul className={styles.tasks}>
          {parts[part].map((dated) => (
            <TaskRow key={dated.task.id} dated={dated} {...rest} />
          ))}
        </ul>
      </section>
    ));
}

export function editLinkId(taskId: string): string {
  return `edit-${taskId}`;
}

type RowProps = Omit<ListProps, 'tasks'> & { readonly dated: DatedTask };

function TaskRow({ dated, today, openId, mayPlan, words }: RowProps) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { id, value } = dated.task;
  const title = value.title || words.untitled;
  const standing = standingOf(dated, today);
  const mayTick = mayPlan && canWrite;
  return (
    <li className={styles.row} data-standing={standing.type} data-open={id === openId}>
      <Checkbox
        className={styles.task}
        value={id}
        label={title}
        description={<Facts dated={dated} standing={standing} words={words} />}
        checked={value.done}
        readOnly={!mayTick}
        onChange={(event) => {
          const done = event.target.checked;
          if (mayTick) void edit(() => tickTask(dated, done));
        }}
      />
      {mayPlan && (
        <Link asChild className={styles.edit}>
          <RouterLink id={editLinkId(id)} to={{ search: `?task=${id}` }} aria-label={words.editTask(title)}>
            {t.common.edit}
          </RouterLink>
        </Link>
      )}
    </li>
  );
}

interface FactsProps {
  readonly dated: DatedTask;
  readonly standing: Standing;
  readonly words: TimelineTexts;
}

/** When, who, and what is to be said of it. */
function Facts({ dated: { task, deadline, from, due, moved }, standing, words }: FactsProps) {
  const format = useFormat();
  const said = standingInWords(standing, words);
  const facts = [
    due === null ? daysInWords(deadline, words) : format.longDate(due),
    task.value.responsible,
    from && words.mayBegin(format.date(from)),
    moved && words.moved(format.longDate(moved.from), words.daysOff[moved.because]),
  ].filter(Boolean);
  return (
    <span className={styles.facts}>
      {/* The spaces keep the facts apart where they are read aloud. */}
      {said && <strong>{`${said} `}</strong>}
      {facts.map((fact) => (
        <span key={fact}>{`${fact} `}</span>
      ))}
    </span>
  );
}

function standingInWords(standing: Standing, words: TimelineTexts): string | null {
  switch (standing.type) {
    case 'done':
      return words.done;
    case 'late':
      return words.late(standing.days);
    case 'thisWeek':
      return [words.dueToday, words.dueTomorrow][standing.days] ?? words.dueThisWeek;
    case 'later':
      return null;
  }
}
