import { encodeCalendar } from '#/exchange/calendar-file.ts';
import { CalendarButton } from '#/features/shared/CalendarButton.tsx';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type TimelineTexts, timelineTexts } from '#/i18n/timeline-texts.ts';

/** The day and the deadlines for a calendar program, in the workshop's language whatever the screen's is. */
export function CalendarFile({ words }: { words: TimelineTexts }) {
  const { session } = useWorkshop();
  const written = useLazyTexts(timelineTexts, session.workshop.value.language);
  const make = () => written && encodeCalendar(session, { ...written.calendar, untitled: written.untitled });
  return <CalendarButton label={words.calendarFile} help={words.calendarHelp} make={make} />;
}
