import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { RollCall } from '#/features/shared/RollCall.tsx';
import { useRollCall } from '#/features/shared/use-roll-call.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useConflictCount } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './Exchange.module.css';
import { FilePicker } from './FilePicker.tsx';
import { IntakeList } from './IntakeList.tsx';
import { MissingList } from './MissingList.tsx';
import { useIntake } from './use-intake.ts';

/** The facilitator takes in the groups' files and sees what has come. */
export function CollectScreen() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const rollCall = useRollCall();
  const intake = useIntake(workshopId);
  const conflicts = useConflictCount(workshopId);
  const words = t.exchange.collect;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={styles.sections}>
        {conflicts > 0 && (
          <Alert data-color="warning">
            <Heading level={2} data-size="2xs">
              {words.conflicts(conflicts)}
            </Heading>
            <Paragraph>{words.conflictsText}</Paragraph>
            <Link asChild>
              <RouterLink to={paths.conflicts(workshopId)}>{words.settle}</RouterLink>
            </Link>
          </Alert>
        )}
        <section className={styles.section} aria-label={words.openFiles}>
          <FilePicker label={words.openFiles} onFiles={intake.add} />
          <IntakeList intake={intake} label={words.openFiles} />
        </section>
        <MissingList rollCall={rollCall} />
        <RollCall rollCall={rollCall} />
      </div>
    </>
  );
}
