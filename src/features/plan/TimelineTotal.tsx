import { type DatedTask, standingOf } from '#/domain/timeline.ts';
import type { TimelineTexts } from '#/i18n/timeline-texts.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly tasks: readonly DatedTask[];
  readonly today: string;
  readonly words: TimelineTexts;
}

/** How many are done, late, and due this week. */
export function TimelineTotal({ tasks, today, words }: Props) {
  const standings = tasks.map((task) => standingOf(task, today).type);
  const count = (type: (typeof standings)[number]) => standings.filter((each) => each === type).length;
  const late = count('late');
  const thisWeek = count('thisWeek');
  return (
    <p className={styles.total} role="status">
      <strong>{words.count(count('done'), tasks.length)}</strong>
      {late > 0 && <strong data-late="true">{words.lateCount(late)}</strong>}
      {thisWeek > 0 && <span>{words.weekCount(thisWeek)}</span>}
    </p>
  );
}
