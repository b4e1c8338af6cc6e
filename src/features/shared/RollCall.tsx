import { Heading, Link, Paragraph, Table } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import {
  notePlacesOf,
  type RollCallCell,
  type RollCallGroup,
  type RollCallStep,
  type RollCall as RollCallTable,
  rollCallOf,
} from '#/domain/roll-call.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useExchanges, useNoteCounts } from '#/storage/react.ts';
import type { Exchange } from '#/storage/rows.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { paths } from './paths.ts';
import styles from './RollCall.module.css';
import { useWorkshop } from './workshop.tsx';

/** Which groups, steps and questions have arrived on this device, and when. */
export function RollCall() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const places = useMemo(
    () =>
      notePlacesOf(
        session,
        session.groups.map((group) => group.id),
      ),
    [session],
  );
  const counts = useNoteCounts(workshopId, places);
  const exchanges = useExchanges(workshopId);
  const rollCall = useMemo(
    () => counts && exchanges && rollCallOf(session, counts, lastReceived(exchanges)),
    [session, counts, exchanges],
  );
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
  const format = useFormat();
  const { workshopId } = useWorkshop();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{group.name}</Table.HeaderCell>
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
        {group.receivedAt === null ? t.run.rollCall.never : format.dateTime(group.receivedAt)}
      </Table.Cell>
    </Table.Row>
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
  const missing = cell.notes > 0 && cell.unanswered > 0;
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
          {t.run.rollCall.perQuestion(cell.answers.map((answer) => answer.notes).join(' · '))}
        </span>
      )}
      {missing && <span className={styles.missing}>{t.run.rollCall.unanswered(cell.unanswered)}</span>}
      {cell.hasSummary && <span className={styles.detail}>{t.run.rollCall.summary}</span>}
    </>
  );
}

function lastReceived(exchanges: readonly Exchange[]): ReadonlyMap<string, number> {
  const last = new Map<Id<'group'>, number>();
  for (const exchange of exchanges) {
    if (exchange.direction !== 'received' || exchange.undone) continue;
    for (const groupId of exchange.groups) {
      last.set(groupId, Math.max(exchange.at, last.get(groupId) ?? 0));
    }
  }
  return last;
}
