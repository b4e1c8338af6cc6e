import { Button } from '@digdir/designsystemet-react';
import { encodeCalendar } from '#/exchange/calendar-file.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useSaveText } from '#/features/shared/use-save-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type TimelineTexts, timelineTexts } from '#/i18n/timeline-texts.ts';
import styles from './Timeline.module.css';

/** The day and the deadlines for a calendar program, in the workshop's language whatever the screen's is. */
export function CalendarFile({ words }: { words: TimelineTexts }) {
  const saveText = useSaveText('text/calendar;charset=utf-8');
  const { session } = useWorkshop();
  const written = useLazyTexts(timelineTexts, session.workshop.value.language);

  async function save() {
    const calendar = written && encodeCalendar(session, { ...written.calendar, untitled: written.untitled });
    if (calendar) await saveText(calendar);
  }

  return (
    <>
      <Button variant="secondary" aria-describedby="calendar-help" onClick={() => void save()}>
        {words.calendarFile}
      </Button>
      <p className={styles.help} id="calendar-help">
        {words.calendarHelp}
      </p>
    </>
  );
}
