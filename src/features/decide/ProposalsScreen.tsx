import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { numberOf, plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import { namesOf } from '#/domain/proposal-names.ts';
import { pointsOf } from '#/domain/session.ts';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { PointText } from '#/features/shared/points/PointText.tsx';
import { StrayPoints } from '#/features/shared/points/StrayPoints.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ActionList } from './ActionList.tsx';
import styles from './Proposals.module.css';

/** `/w/:id/decide/proposals`: every proposal on this device, to be read. */
export function ProposalsScreen() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { spot } = useSpot(true);
  const proposals = inGroupOrder(session);
  const missing = session.groups.filter(
    (group) => !session.decisions.some((decision) => decision.value.groupId === group.id),
  );
  if (proposals.length === 0) {
    return (
      <>
        <PageHeader title={t.decide.all.title} />
        <EmptyState text={t.decide.all.empty}>
          <Link asChild>
            <RouterLink to={paths.decide(workshopId)}>{t.decide.all.toCollect}</RouterLink>
          </Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.decide.all.title} lead={t.decide.all.lead}>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={() => window.print()}>
          {t.decide.all.print}
        </Button>
      </PageHeader>
      <p className={styles.notADecision}>{t.common.notADecision}</p>
      <StrayPoints />
      {missing.length > 0 && (
        <Paragraph className={styles.missing}>
          {t.decide.all.missing(
            listed(
              missing.map(({ value }) => value.name),
              t.decide.all.and,
            ),
          )}
        </Paragraph>
      )}
      <nav aria-label={t.decide.all.contents} className={styles.contents}>
        <ul>
          {proposals.map((decision) => (
            <li key={decision.id}>
              <Link asChild>
                <RouterLink to={`#decision-${decision.id}`}>
                  <GroupName decision={decision} />
                </RouterLink>
              </Link>
              <span className={styles.count}>
                {t.decide.all.pointCount(pointsOf(session, decision.id).length)}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      {proposals.map((decision) => (
        <Proposal key={decision.id} decision={decision} spot={spot} />
      ))}
    </>
  );
}

function Proposal({ decision, spot }: { decision: Entry<'decision'>; spot: string | null }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { groupId, goal } = decision.value;
  const points = pointsOf(session, decision.id);
  const group = session.groups.find((each) => each.id === groupId);
  return (
    <section className={styles.proposal} aria-labelledby={`decision-${decision.id}`}>
      <h2 id={`decision-${decision.id}`} className={styles.heading} tabIndex={-1}>
        {groupId === null ? (
          <PlenaryName decision={decision} />
        ) : (
          t.decide.all.groupTitle(group?.value.name ?? t.decide.all.unknownGroup)
        )}
      </h2>
      {decision.deleted && <Paragraph>{t.decide.all.deletedWithPoints}</Paragraph>}
      {goal && (
        <p className={styles.goal}>
          <b>{t.decide.own.goal}:</b> {goal}
        </p>
      )}
      {points.length === 0 && <Paragraph>{t.decide.all.noPoints}</Paragraph>}
      <ol className={styles.points}>
        {points.map((point) => (
          <li
            key={point.id}
            id={`point-${point.id}`}
            tabIndex={-1}
            className={styles.point}
            data-spot={spot === `point-${point.id}`}
          >
            <h3 className={styles.name}>{t.decide.point.name(numberOf(session, point) ?? 0)}</h3>
            <PointText point={point} />
          </li>
        ))}
      </ol>
      {groupId === null && <ActionList points={points} decisionId={decision.id} />}
      {group && (
        <p className={styles.screenOnly}>
          <Link asChild className={styles.open}>
            <RouterLink to={paths.groupDecision(workshopId, group.id)}>
              {t.decide.all.openOf(group.value.name)}
            </RouterLink>
          </Link>
        </p>
      )}
    </section>
  );
}

function GroupName({ decision }: { decision: Entry<'decision'> }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { groupId } = decision.value;
  if (groupId === null) return <PlenaryName decision={decision} />;
  return session.groups.find((group) => group.id === groupId)?.value.name ?? t.decide.all.unknownGroup;
}

/** Where there are several, each by its title. */
function PlenaryName({ decision }: { decision: Entry<'decision'> }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const names = namesOf(plenaryProposals(session), t.decide.all.plenary);
  const name = names.get(decision.id) ?? t.decide.all.plenary;
  if (names.size < 2) return t.decide.all.plenary;
  return decision.value.title.trim() === '' ? name : t.decide.all.plenaryTitled(name);
}

/** The plenary's first, then the groups' in their order; last those of groups that have been taken out of the plan. */
function inGroupOrder(session: ReturnType<typeof useWorkshop>['session']): readonly Entry<'decision'>[] {
  const places = new Map<string, number>(session.groups.map(({ id }, index) => [id, index]));
  const place = ({ value: { groupId } }: Entry<'decision'>) =>
    groupId === null ? -1 : (places.get(groupId) ?? session.groups.length);
  return session.decisions.toSorted((a, b) => place(a) - place(b));
}
