import { Button, Heading, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { isPractice } from '#/domain/practice.ts';
import {
  nextForGroup,
  notePlacesOf,
  type RollCallCell,
  type RollCallGroup,
  rollCallOf,
} from '#/domain/roll-call.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useNoteCounts } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './GroupRun.module.css';
import { OwnClock } from './OwnClock.tsx';
import { PracticeLink } from './PracticeLink.tsx';
import { stepName } from './step-name.ts';

const nothing: ReadonlyMap<string, number> = new Map();

/** A group's own day: the one obvious next thing to do, then its steps, its decision and the sending. */
export function GroupRun({ groupId }: { groupId: Id<'group'> }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const counts = useNoteCounts(workshopId, notePlacesOf(session, [groupId]));
  const rollCall = rollCallOf(session, counts ?? nothing, new Map());
  const group = rollCall.groups.find((each) => each.groupId === groupId);
  if (group === undefined) {
    return (
      <>
        <PageHeader title={t.run.title} />
        <EmptyState text={t.run.group.missing}>
          <Link asChild>
            <RouterLink to={paths.settings}>{t.common.settings}</RouterLink>
          </Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={group.name} lead={t.run.group.lead}>
        {counts && <NextThing group={group} />}
        {counts && <PracticeLink />}
      </PageHeader>
      <OwnClock />
      <ol className={styles.list} aria-label={t.run.group.steps}>
        {group.steps.map((cell) => (
          <StepRow key={cell.stepId} group={group} cell={cell} />
        ))}
        <li className={styles.row}>
          <Heading level={2} data-size="2xs">
            <Link asChild>
              <RouterLink to={paths.groupDecision(workshopId, groupId)}>{t.run.group.decision}</RouterLink>
            </Link>
          </Heading>
          <p>{t.run.group.points(group.points)}</p>
        </li>
        {!isPractice(workshopId) && (
          <li className={styles.row}>
            <Heading level={2} data-size="2xs">
              <Link asChild>
                <RouterLink to={paths.sendGroup(workshopId, groupId)}>{t.run.group.send}</RouterLink>
              </Link>
            </Heading>
            <p>{t.run.group.sendLead}</p>
          </li>
        )}
      </ol>
    </>
  );
}

function StepRow({ group, cell }: { group: RollCallGroup; cell: RollCallCell }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const step = session.steps.find((each) => each.id === cell.stepId);
  const answered = cell.answers.length - cell.unanswered;
  return (
    <li className={styles.row}>
      <Heading level={2} data-size="2xs">
        <Link asChild>
          <RouterLink to={paths.notes(workshopId, group.groupId, cell.stepId)}>
            {stepName(t, step)}
          </RouterLink>
        </Link>
      </Heading>
      <p>
        {t.run.group.notes(cell.notes)}
        {cell.notes > 0 && cell.answers.length > 0 && (
          <> · {t.run.group.answered(answered, cell.answers.length)}</>
        )}
        {cell.hasSummary && <> · {t.run.group.summaryDone}</>}
        {answered > 0 && cell.unanswered === 0 && !cell.hasSummary && <> · {t.run.group.summaryMissing}</>}
      </p>
      {answered > 0 && cell.answers.length > 1 && (
        <p className={styles.each}>
          {t.run.rollCall.perQuestion(cell.answers.map((answer) => answer.notes).join(' · '))}
        </p>
      )}
    </li>
  );
}

function NextThing({ group }: { group: RollCallGroup }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const next = nextForGroup(group);
  if (next.type === 'send' && isPractice(workshopId)) return null;
  const [to, label] = (() => {
    switch (next.type) {
      case 'notes': {
        const step = session.steps.find((each) => each.id === next.stepId);
        const name = stepName(t, step);
        const address = paths.notes(workshopId, group.groupId, next.stepId);
        const question = next.questionId === null ? 'summary' : next.questionId;
        const words = next.begun ? t.run.group.goOn(name) : t.run.group.startNotes(name);
        return [`${address}?question=${question}`, words];
      }
      case 'decision':
        return [paths.groupDecision(workshopId, group.groupId), t.run.group.writeDecision];
      case 'send':
        return [paths.sendGroup(workshopId, group.groupId), t.run.group.send];
    }
  })();
  return (
    <Button asChild>
      <RouterLink to={to}>{label}</RouterLink>
    </Button>
  );
}
