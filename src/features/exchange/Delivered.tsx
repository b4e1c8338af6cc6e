import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { type DeliveryProblem, deliver, takeBackDelivery } from '#/domain/handover.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { today } from '#/platform/clock.ts';
import { useChangedSinceDelivery } from '#/storage/react.ts';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';

/** «Levert»: when, to which role, under which case number. */
export function Delivered({ after }: { after: PackageTexts['after'] }) {
  const t = useTexts();
  const format = useFormat();
  const { session, workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const [changing, setChanging] = useState(false);
  const words = t.exchange.handOver.delivered;
  const { delivered } = session.workshop.value;
  return (
    <section className={styles.section} aria-labelledby="delivered">
      <Heading level={2} data-size="sm" id="delivered">
        {words.title}
      </Heading>
      {delivered && !changing ? (
        <>
          <Paragraph>
            {words.done(format.date(delivered.date), delivered.receiver)}{' '}
            {delivered.caseNumber && words.doneCase(delivered.caseNumber)}
          </Paragraph>
          <SinceDelivery after={after} />
          <div className={styles.buttons}>
            <Button variant="secondary" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
            <Button variant="tertiary" onClick={() => void edit(() => takeBackDelivery(session.workshop))}>
              {words.takeBack}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Paragraph>{words.lead}</Paragraph>
          <DeliveryForm onDone={() => setChanging(false)} />
        </>
      )}
    </section>
  );
}

/** What those who received it do not have. */
function SinceDelivery({ after }: { after: PackageTexts['after'] }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const changed = useChangedSinceDelivery(workshopId);
  if (!changed) return null;
  const { files = 0, ...written } = changed;
  const lines = [
    ...(Object.values(written).some((n) => n > 0)
      ? [after.since(countWords('full', written, t.exchange.counts))]
      : []),
    ...(files > 0 ? [after.filesSince(files)] : []),
  ];
  return (
    <Paragraph>{lines.length === 0 ? after.unchanged : `${lines.join(' ')} ${after.deliverAgain}`}</Paragraph>
  );
}

function DeliveryForm({ onDone }: { onDone: () => void }) {
  const t = useTexts();
  const { session, workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const { delivered, caseNumber } = session.workshop.value;
  const [delivery, setDelivery] = useState(delivered ?? { date: today(), receiver: '', caseNumber });
  const [problem, setProblem] = useState<DeliveryProblem['type'] | null>(null);
  const words = t.exchange.handOver.delivered;

  async function save(event: FormEvent) {
    event.preventDefault();
    const changes = deliver(session.workshop, delivery);
    if (!changes.ok) return setProblem(changes.problem.type);
    setProblem(null);
    if ((await edit(() => changes.value)).ok) onDone();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Textfield
        type="date"
        label={words.date}
        value={delivery.date}
        error={problem === 'missingDate' && words.missingDate}
        onChange={(event) => setDelivery({ ...delivery, date: event.target.value })}
      />
      <Textfield
        label={words.receiver}
        description={words.receiverHelp}
        value={delivery.receiver}
        error={problem === 'missingReceiver' && words.missingReceiver}
        onChange={(event) => setDelivery({ ...delivery, receiver: event.target.value })}
      />
      <Textfield
        label={`${words.caseNumber} (${t.common.optional.toLowerCase()})`}
        value={delivery.caseNumber}
        onChange={(event) => setDelivery({ ...delivery, caseNumber: event.target.value })}
      />
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
