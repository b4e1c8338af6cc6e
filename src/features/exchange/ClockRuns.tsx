import { Alert, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useDevice } from '#/storage/react.ts';

/** A phase is noted when it ends: while the clock runs, the report lacks its last one. A clock of the device's own notes nothing. */
export function ClockRuns() {
  const words = useTexts().exchange.handOver.clockRuns;
  const { workshopId } = useWorkshop();
  const running = useDevice()?.running?.[workshopId];
  if (running === undefined || running.joined) return null;
  return (
    <Alert data-color="warning">
      <Paragraph>{words.text}</Paragraph>
      <Link asChild>
        <RouterLink to={paths.run(workshopId)}>{words.toClock}</RouterLink>
      </Link>
    </Alert>
  );
}
