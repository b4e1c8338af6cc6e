import { Button } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { isPractice, practiceId } from '#/domain/practice.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntry } from '#/storage/react.ts';

/** «Ny her?»: the way into a practice, and back into one that has not been ended. */
export function PracticeLink() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const goingOn = useEntry(practiceId(workshopId));
  if (isPractice(workshopId)) return null;
  return (
    <Button asChild variant="tertiary">
      <RouterLink to={paths.practice(workshopId)}>
        {goingOn ? t.run.group.goOnPractice : t.run.group.firstTime}
      </RouterLink>
    </Button>
  );
}
