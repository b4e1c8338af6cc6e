import { Heading, Link, Paragraph, Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type {
  RollCallCell,
  RollCallGroup,
  RollCallStep,
  RollCall as RollCallTable,
} from '#/domain/roll-call.ts';
import { waiverOf } from '#/domain/roll-call-missing.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { paths } from './paths.ts';
import styles from './RollCall.module.css';
import { useWorkshop } from './workshop.tsx';

/** Which groups, steps and questions have arrived on this device, and when; see `useRollCall`. */
export function RollCall({ rollCall }: { rollCall: RollCallTable | undefined }) {
  const t = useTexts();
  return (
    <section aria-labelledby="roll-call" className={styles.section}>
      <Heading level={2} data-size="xs" id="roll-call">
        {t.run.rollCall.title}
      </Heading>
      {rollCall === undefined ? (
        <Paragraph aria-busy="true">{t.common.loading}</Paragraph>
      ) : (
        <Content rollCall={rollCall} />
      )}
    </section>
  );
}

function Content({ rollCall }: { rollCall: RollCallTable }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  if (rollCall.groups.length === 0) {
    return (
      <EmptyState text={t.run.rollCall.noGroups}>
        <Link asChild>
          <RouterLink to={paths.groups(workshopId)}>{t.run.rollCall.toGroups}</RouterLink>
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <Paragraph className={styles.lead}>{t.run.rollCall.lead}</Paragraph>
      {rollCall.steps.length === 0 && <Paragraph>{t.run.rollCall.noSteps}</Paragraph>}
      <div className={styles.scroll}>
        <Table className={styles.table}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.run.rollCall.group}</Table.HeaderCell>
              {rollCall.steps.map((step) => (
                <Table.HeaderCell key={step.stepId} scope="col">
                  <StepTitle step={step} />
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col">{t.run.rollCall.points}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.run.rollCall.received}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rollCall.groups.map((group) => (
              <GroupRow key={group.groupId} group={group} steps={rollCall.steps} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

function StepTitle({ step }: { step: RollCallStep }) {
  const t = useTexts();
  if (step.number === null) return step.title;
  return <abbr title={step.title}>{t.run.rollCall.step(step.number)}</abbr>;
}

function GroupRow({ group, steps }: { group: RollCallGroup; steps: readonly RollCallStep[] }) {
  const t = useTexts();
  const waived = waiverOf(group, steps);
  const { workshopId } = useWorkshop();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {group.name}
        {waived !== '' && <span className={styles.reason}>{waived}</span>}
      </Table.HeaderCell>
      {group.steps.map((cell, index) => (
        <Table.Cell key={cell.stepId}>
          <Answers cell={cell} group={group} step={steps[index]} />
        </Table.Cell>
      ))}
      <Table.Cell>
        <Link asChild className={styles.link}>
          <RouterLink to={paths.groupDecision(workshopId, group.groupId)}>
            {t.run.rollCall.pointCount(group.points)}
            <span className="visually-hidden">, {group.name}</span>
          </RouterLink>
        </Link>
      </Table.Cell>
      <Table.Cell>
        <ReceivedFile group={group} />
      </Table.Cell>
    </Table.Row>
  );
}

function ReceivedFile({ group: { received, waived } }: { group: RollCallGroup }) {
  const t = useTexts();
  const format = useFormat();
  if (received === null) return waived === '' ? t.run.rollCall.never : t.run.rollCall.notAwaited;
  return (
    <>
      {format.dateTime(received.at)}
      <span className={styles.detail}>{t.exchange.receipt.code(received.receipt)}</span>
    </>
  );
}

interface AnswersProps {
  readonly cell: RollCallCell;
  readonly group: RollCallGroup;
  readonly step: RollCallStep | undefined;
}

function Answers({ cell, group, step }: AnswersProps) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const missing = cell.unanswered > 0 || (cell.answers.length === 0 && cell.notes === 0);
  const awaited = group.waived === '';
  return (
    <>
      <Link asChild className={styles.link}>
        <RouterLink to={paths.notes(workshopId, group.groupId, cell.stepId)}>
          {t.run.rollCall.notes(cell.notes)}
          <span className="visually-hidden">, {t.run.rollCall.place(group.name, step?.title ?? '')}</span>
        </RouterLink>
      </Link>
      {cell.notes > 0 && cell.answers.length > 1 && (
        <span className={styles.detail}>
          {t.run.rollCall.perQuestion(cell.answers.map((answer) => answer.notes).join('\u00a0·\u00a0'))}
        </span>
      )}
      {missing && !awaited && <span className={styles.detail}>{t.run.rollCall.notAwaited}</span>}
      {missing && awaited && cell.notes > 0 && (
        <span className={styles.missing}>{t.run.rollCall.unanswered(cell.unanswered)}</span>
      )}
      {cell.hasSummary && <span className={styles.detail}>{t.run.rollCall.summary}</span>}
    </>
  );
}
