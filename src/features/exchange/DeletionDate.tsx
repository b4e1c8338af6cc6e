import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { deletionReminder } from '#/domain/deletion-date.ts';
import { paths } from '#/features/shared/paths.ts';
import { useToday } from '#/features/shared/use-today.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useFormat } from '#/i18n/react.tsx';

/** When the workshop is to be gone, and whether it is time. */
export function DeletionDate({ words }: { words: PackageTexts['after'] }) {
  const format = useFormat();
  const { workshopId, session } = useWorkshop();
  const { deletionDate } = session.workshop.value;
  const reminder = deletionReminder(deletionDate, useToday());
  const change = (
    <Link asChild>
      <RouterLink to={paths.plan(workshopId)}>{words.changeDate}</RouterLink>
    </Link>
  );
  if (deletionDate === null) {
    return (
      <Paragraph>
        {words.noDate} {change}
      </Paragraph>
    );
  }
  const date = format.date(deletionDate);
  if (reminder === null) {
    return (
      <Paragraph>
        {words.date(date)} {change}
      </Paragraph>
    );
  }
  return (
    <Alert data-color="warning">
      <Paragraph>
        {words[reminder](date)} {change}
      </Paragraph>
    </Alert>
  );
}
