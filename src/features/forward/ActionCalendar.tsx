import { Button } from '@digdir/designsystemet-react';
import { encodeActionCalendar } from '#/exchange/action-calendar.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useSaveText } from '#/features/shared/use-save-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ForwardTexts, forwardTexts } from '#/i18n/forward-texts.ts';
import { useDeletedPoints } from '#/storage/react.ts';
import styles from './Forward.module.css';

/** The deadlines and meetings for a calendar program, in the workshop's language whatever the screen's is. */
export function ActionCalendar({ words }: { words: ForwardTexts }) {
  const saveText = useSaveText('text/calendar;charset=utf-8');
  const { workshopId, session } = useWorkshop();
  const deleted = useDeletedPoints(workshopId);
  const written = useLazyTexts(forwardTexts, session.workshop.value.language);
  const isDated = session.actions.some(({ value }) => value.deadline ?? value.meetingDate);
  if (!isDated) return null;

  async function save() {
    if (!written || !deleted) return;
    const calendar = encodeActionCalendar(session, deleted, {
      ...written.calendar,
      untitled: written.action.untitled,
    });
    if (calendar) await saveText(calendar);
  }

  return (
    <>
      <Button variant="secondary" aria-describedby="action-calendar-help" onClick={() => void save()}>
        {words.action.calendarFile}
      </Button>
      <p className={styles.help} id="action-calendar-help">
        {words.action.calendarHelp}
      </p>
    </>
  );
}
