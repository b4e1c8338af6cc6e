import { Button } from '@digdir/designsystemet-react';
import { encodeCalendar } from '#/exchange/calendar-file.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { type TimelineTexts, timelineTexts } from '#/i18n/timeline-texts.ts';
import { saveFile } from '#/platform/files.ts';
import { mustShare, shareFile } from '#/platform/share.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Timeline.module.css';

const mime = 'text/calendar;charset=utf-8';

/** The day and the deadlines for a calendar program, in the workshop's language whatever the screen's is. */
export function CalendarFile({ words }: { words: TimelineTexts }) {
  const t = useTexts();
  const toast = useToast();
  const { session } = useWorkshop();
  const written = useLazyTexts(timelineTexts, session.workshop.value.language);

  async function save() {
    const calendar = written && encodeCalendar(session, { ...written.calendar, untitled: written.untitled });
    if (!calendar) return;
    const { text, fileName } = calendar;
    if (mustShare()) {
      const outcome = await shareFile(new File([text], fileName, { type: mime }));
      if (outcome === 'failed') toast({ text: t.exchange.offer.shareFailed, tone: 'danger' });
      return;
    }
    saveFile({ name: fileName, mime, content: text });
    toast({ text: t.exchange.offer.saved(fileName) });
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
