import { addDays } from '#/domain/calendar.ts';
import type { ActionStatus } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Session } from '#/domain/session.ts';
import { calendarOf, deadlineLines, eventLines, safeTime } from './calendar-event.ts';
import type { EncodedCalendar } from './calendar-file.ts';
import { fileName } from './file-name.ts';
import type { Line } from './icalendar.ts';

/** What the calendar says beside what people wrote: in the workshop's language, whoever exports it. */
export interface ActionCalendarWords {
  readonly untitled: string;
  readonly deadline: (what: string) => string;
  readonly meeting: (committee: string, what: string) => string;
  readonly point: (text: string) => string;
  readonly responsible: (role: string) => string;
  readonly status: (status: ActionStatus) => string;
  readonly feedback: (text: string) => string;
}

/**
 * The deadlines and meetings of the way forward as an iCalendar file; null while no action has a date. As with the
 * timeline, the same records give the same bytes, and changed ones a higher SEQUENCE under the same UID.
 *
 * @param deleted points that are deleted or erased: an event that told of one before must not seem older now
 */
export function encodeActionCalendar(
  { workshop, points, actions }: Pick<Session, 'workshop' | 'points' | 'actions'>,
  deleted: readonly Pick<Entry<'point'>, 'id' | 'changedAt'>[],
  words: ActionCalendarWords,
): EncodedCalendar | null {
  const dated = actions.filter(({ value }) => value.deadline !== null || value.meetingDate !== null);
  if (dated.length === 0) return null;
  const newest = Math.max(workshop.changedAt, ...dated.map(({ changedAt }) => changedAt));
  const file = {
    purpose: 'forward' as const,
    scope: { groups: [] },
    createdAt: new Date(safeTime(newest)).toISOString(),
  };
  return {
    text: calendarOf(dated.flatMap((action) => actionEvents(action, { workshop, points, deleted }, words))),
    fileName: fileName(file, [workshop], 'ics'),
  };
}

interface Told extends Pick<Session, 'workshop' | 'points'> {
  readonly deleted: readonly Pick<Entry<'point'>, 'id' | 'changedAt'>[];
}

/** Two events at most: a person may move the one without the other. */
function actionEvents(
  { id, value, changedAt }: Entry<'action'>,
  { workshop, points, deleted }: Told,
  words: ActionCalendarWords,
): Line[] {
  const served = points.filter((point) => value.pointIds.includes(point.id));
  const since = [...served, ...deleted.filter(({ id }) => value.pointIds.includes(id))];
  const newest = Math.max(changedAt, workshop.changedAt, ...since.map((point) => point.changedAt));
  const what = value.text || words.untitled;
  const details = [
    workshop.value.title,
    value.responsible && words.responsible(value.responsible),
    words.status(value.status),
    ...served.map((point) => words.point(point.value.text)),
    value.feedback && words.feedback(value.feedback),
  ];
  const event = (name: string, title: string, date: string | null): Line[] =>
    date === null
      ? []
      : eventLines(
          `${id}-${name}`,
          newest,
          // A file may hold a 31 February, which not every calendar can write out.
          deadlineLines(title, details, addDays(date, 0), addDays(date, 0)),
        );
  return [
    ...event('frist', words.deadline(what), value.deadline),
    ...event('mote', words.meeting(value.committee, what), value.meetingDate),
  ];
}
