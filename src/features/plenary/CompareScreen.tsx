import { Button, Link, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { standingOf } from '#/domain/plenary.ts';
import { beginProposal } from '#/domain/plenary-proposals.ts';
import { paths } from '#/features/shared/paths.ts';
import { StrayPoints } from '#/features/shared/points/StrayPoints.tsx';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { plenaryTexts } from '#/i18n/plenary-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './Compare.module.css';
import { GroupPoints } from './GroupPoints.tsx';
import { JoinedProposal } from './JoinedProposal.tsx';
import { PlenaryProvider, usePlenary } from './plenary.tsx';

/** `/w/:id/decide/compare`: the groups' points side by side, and the proposal that the plenary joins them into. */
export function CompareScreen() {
  const t = useTexts();
  const words = useLazyTexts(plenaryTexts, useLanguage());
  if (words === null) return <p aria-busy="true">{t.common.loading}</p>;
  return (
    <PlenaryProvider words={words}>
      <PageHeader title={words.title} lead={words.lead} />
      <StrayPoints />
      <Halves />
    </PlenaryProvider>
  );
}

const halves = ['groups', 'proposal'] as const;
type Half = (typeof halves)[number];

/** Beside each other where there is room; one at a time in portrait and on a phone. */
function Halves() {
  const { workshopId, canWrite } = useWorkshop();
  const { words, groupPoints, uses, points, proposal, act } = usePlenary();
  const isNewTap = useSingleTap();
  const [shown, show] = useState<Half>('groups');
  const begin = () =>
    void act(
      (session, moment) => beginProposal(session, '', moment),
      () => words.said.begun,
    );
  if (groupPoints.length === 0 && proposal === null) {
    return (
      <EmptyState text={words.noPoints}>
        {canWrite && (
          <Button variant="secondary" onClick={(event) => isNewTap(event) && begin()}>
            {words.proposal.begin}
          </Button>
        )}
        <Link asChild>
          <RouterLink to={paths.decide(workshopId)}>{words.toCollect}</RouterLink>
        </Link>
      </EmptyState>
    );
  }
  const unused = groupPoints.filter((point) => standingOf(point, uses) === 'unused').length;
  const titles: Readonly<Record<Half, string>> = {
    groups: words.groups.withCount(groupPoints.length, unused),
    proposal: words.proposal.withCount(points.length),
  };
  return (
    <>
      <div className={styles.toggle}>
        <ToggleGroup value={shown} data-toggle-group={words.show} onChange={(half) => show(half as Half)}>
          {halves.map((half) => (
            <ToggleGroup.Item key={half} value={half}>
              {titles[half]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      <div className={styles.panes} data-shown={shown}>
        <GroupPoints />
        <JoinedProposal />
      </div>
    </>
  );
}
