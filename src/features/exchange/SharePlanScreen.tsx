import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useExchanges } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';
import { FileOffer } from './FileOffer.tsx';
import { PlanReceivers } from './PlanReceivers.tsx';
import { Receipt } from './Receipt.tsx';
import { usePrepared } from './use-prepared.ts';

const planFile = { purpose: 'plan' } as const;

/** «Del ut»: the plan to the group tablets, and who has got it. */
export function SharePlanScreen() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const exchanges = useExchanges(workshopId);
  const prepared = usePrepared(workshopId, planFile);
  const words = t.exchange.share;
  const plan = typeof prepared === 'object' ? prepared.exchange : null;
  const plans = (exchanges ?? []).filter((each) => each.direction === 'sent' && each.purpose === 'plan');
  const shared = plan && plans.find((each) => each.digest === plan.digest);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={styles.sections}>
        <section className={styles.section} aria-label={t.exchange.purposes.plan}>
          {plan && plans.length > 0 && !shared && (
            <Alert data-color="warning">
              <Paragraph>
                {words.changed} {words.changedWhat}
              </Paragraph>
            </Alert>
          )}
          <Paragraph>{words.holdsNot}</Paragraph>
          <FileOffer prepared={prepared} />
        </section>
        {shared && (
          <section className={styles.section} aria-labelledby="receipt">
            <Heading level={2} data-size="xs" id="receipt">
              {t.exchange.receipt.title}
            </Heading>
            <Receipt
              code={shared.receipt}
              counts={countWords('plan', shared.counts, t.exchange.counts)}
              help={t.exchange.receipt.compareSent}
            />
          </section>
        )}
        {exchanges && plan && <PlanReceivers plan={plan} exchanges={exchanges} />}
      </div>
    </>
  );
}
