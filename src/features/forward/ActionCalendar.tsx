import { encodeActionCalendar } from '#/exchange/action-calendar.ts';
import { CalendarButton } from '#/features/shared/CalendarButton.tsx';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ForwardTexts, forwardTexts } from '#/i18n/forward-texts.ts';
import { useDeletedPoints } from '#/storage/react.ts';

/** The deadlines and meetings for a calendar program, in the workshop's language whatever the screen's is. */
export function ActionCalendar({ words }: { words: ForwardTexts }) {
  const { workshopId, session } = useWorkshop();
  const deleted = useDeletedPoints(workshopId);
  const written = useLazyTexts(forwardTexts, session.workshop.value.language);
  const isDated = session.actions.some(({ value }) => value.deadline ?? value.meetingDate);
  if (!isDated) return null;
  const make = () => {
    if (!written || !deleted) return null;
    return encodeActionCalendar(session, deleted, {
      ...written.calendar,
      untitled: written.action.untitled,
    });
  };
  return <CalendarButton label={words.action.calendarFile} help={words.action.calendarHelp} make={make} />;
}
