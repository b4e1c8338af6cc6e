import { Alert, Button, Link } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { decisionOf, proposalsInUse, unusedMainPoints } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { inOrder } from '#/domain/order.ts';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { DraftText } from '#/features/shared/points/DraftText.tsx';
import { StrayPoints } from '#/features/shared/points/StrayPoints.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './GroupDecision.module.css';
import { MainPoints } from './MainPoints.tsx';
import { NewPoint } from './NewPoint.tsx';
import { PointList } from './PointList.tsx';
import { useDecisionVerbs } from './use-decision-verbs.ts';

/** `/w/:id/run/:groupId/decision`: a group writes its proposed decision. */
export function GroupDecisionScreen() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { groupId } = useParams();
  const group = session.groups.find((each) => each.id === groupId);
  if (group === undefined) {
    return (
      <EmptyState text={t.decide.own.notFound}>
        <Link asChild>
          <RouterLink to={paths.run(workshopId)}>{t.decide.own.toRun}</RouterLink>
        </Link>
      </EmptyState>
    );
  }
  return <GroupDecisionPage key={group.id} group={group} />;
}

function GroupDecisionPage({ group }: { group: Entry<'group'> }) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session, canWrite } = useWorkshop();
  const verbs = useDecisionVerbs(group.id);
  const { points } = decisionOf(session, group.id);
  const [decision, ...others] = proposalsInUse(session, group.id);
  const isEmpty = decision === undefined && points.length === 0;
  const [openPoint, setOpenPoint] = useState<Id<'point'> | null>(null);
  const mainPoints = useMainPoints(group.id, points);
  const { spot } = useSpot(true);
  useEffect(() => {
    document.title = `${t.decide.own.windowTitle(group.value.name)} – ${t.common.appName}`;
  }, [group.value.name, t]);

  const openNew = async (added: Promise<Id<'point'> | null>) => {
    const pointId = await added;
    if (pointId) setOpenPoint(pointId);
    return pointId;
  };
  const makePoint = async (note: Entry<'note'>) => {
    const made = await openNew(verbs.makePoint(note));
    if (made) toast({ text: t.decide.own.made });
  };

  return (
    <>
      <Link asChild className={styles.up}>
        <RouterLink to={paths.run(workshopId)}>{group.value.name}</RouterLink>
      </Link>
      <PageHeader title={t.decide.own.title} lead={t.common.notADecision} />
      <div className={styles.panes}>
        <div className={styles.work}>
          <StrayPoints groupId={group.id} />
          {isEmpty ? (
            <EmptyState text={t.decide.own.empty}>
              {canWrite && <Button onClick={() => void verbs.begin()}>{t.decide.own.begin}</Button>}
            </EmptyState>
          ) : (
            <>
              {decision && (
                <DraftText
                  key={decision.id}
                  entry={decision}
                  field="goal"
                  label={t.decide.own.goal}
                  description={t.decide.own.goalHelp}
                  long
                />
              )}
              {others.length > 0 && <Alert data-color="info">{t.decide.own.twoDrafts}</Alert>}
              {others.map((other) => (
                <DraftText key={other.id} entry={other} field="goal" label={t.decide.own.otherGoal} long />
              ))}
              <PointList
                group={group}
                points={points}
                spot={spot}
                openPoint={openPoint}
                onOpen={setOpenPoint}
              />
              {canWrite && <NewPoint onAdd={(text) => void openNew(verbs.addPoint(text))} />}
            </>
          )}
        </div>
        <aside className={styles.aside} aria-label={t.decide.own.mainPoints}>
          <MainPoints notes={mainPoints} onMake={(note) => void makePoint(note)} />
        </aside>
      </div>
      {!isEmpty && (
        <p className={styles.send}>
          <Link asChild>
            <RouterLink to={paths.sendGroup(workshopId, group.id)}>{t.decide.own.send}</RouterLink>
          </Link>
        </p>
      )}
    </>
  );
}

function useMainPoints(groupId: Id<'group'>, points: readonly Entry<'point'>[]) {
  const { workshopId } = useWorkshop();
  const notes = useEntries(workshopId, 'note');
  return useMemo(
    () => unusedMainPoints(inOrder((notes ?? []).filter((note) => note.value.groupId === groupId)), points),
    [notes, groupId, points],
  );
}
