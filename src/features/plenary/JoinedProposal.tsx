import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { actOf } from '#/domain/act.ts';
import { addPoint, emptyPoint, proposalsInUse } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { placeAsSeen } from '#/domain/plenary-join.ts';
import { beginProposal } from '#/domain/plenary-proposals.ts';
import { bad, good } from '#/domain/result.ts';
import { pointsOf } from '#/domain/session.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import styles from './Compare.module.css';
import { JoinedPoint } from './JoinedPoint.tsx';
import { ProposalHead } from './ProposalHead.tsx';
import { usePlenary } from './plenary.tsx';

/** The proposal that the plenary makes: numbered points, each with what it was made from. */
export function JoinedProposal() {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words, proposal, elsewhere, act } = usePlenary();
  const isNewTap = useSingleTap();
  const begin = () =>
    void act(
      (session, moment) => beginProposal(session, '', moment),
      () => words.said.begun,
    );
  return (
    <section className={styles.proposal} tabIndex={-1} aria-labelledby="joined-proposal">
      <ProposalHead />
      {proposal === null ? (
        <EmptyState text={words.proposal.empty}>
          {canWrite && (
            <Button onClick={(event) => isNewTap(event) && begin()}>{words.proposal.begin}</Button>
          )}
        </EmptyState>
      ) : (
        <>
          {proposal.deleted && <Paragraph>{t.decide.all.deletedWithPoints}</Paragraph>}
          {proposal.deleted && elsewhere.length === 0 && canWrite && (
            <div className={styles.buttons}>
              <Button variant="secondary" onClick={(event) => isNewTap(event) && begin()}>
                {words.proposal.begin}
              </Button>
            </div>
          )}
          <Points key={proposal.id} proposalId={proposal.id} />
        </>
      )}
    </section>
  );
}

function Points({ proposalId }: { proposalId: Id<'decision'> }) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words, proposal, points, act } = usePlenary();
  const isNewTap = useSingleTap();
  const [open, setOpen] = useState<Id<'point'> | null>(null);
  // What was there when the screen was opened has not just been changed.
  const atFirst = useRef(new Set(points.map(({ id }) => id)));

  async function move(from: number, to: number) {
    const shown = points.map(({ id }) => id);
    const moved = await act(
      (session) => good(placeAsSeen(pointsOf(session, proposalId), shown, from, to)),
      ({ number }) => words.said.moved(number),
    );
    return { ok: moved !== null };
  }

  async function write() {
    const done = await act(
      (session, moment) => {
        if (!proposalsInUse(session, null).some(({ id }) => id === proposalId))
          return bad({ type: 'proposalGone' });
        const added = addPoint(pointsOf(session, proposalId), proposalId, emptyPoint, moment);
        return good({ pointId: added.pointId, ...actOf(added.changes, []) });
      },
      (_, before) => words.said.written(pointsOf(before, proposalId).length + 1),
    );
    if (done) setOpen(done.pointId);
  }

  return (
    <>
      {points.length === 0 && <Paragraph>{words.proposal.noPoints}</Paragraph>}
      <SortableList
        label={words.proposal.list}
        items={points}
        nameOf={(_, index) => t.decide.point.name(index + 1)}
        onMove={move}
      >
        {(point, index) => (
          <JoinedPoint
            point={point}
            number={index + 1}
            isNew={!atFirst.current.has(point.id)}
            open={point.id === open}
            isNewTap={isNewTap}
            onOpen={setOpen}
          />
        )}
      </SortableList>
      {canWrite && !proposal?.deleted && (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={(event) => isNewTap(event) && void write()}>
            {words.proposal.newPoint}
          </Button>
        </div>
      )}
    </>
  );
}
