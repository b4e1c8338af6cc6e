import { Button } from '@digdir/designsystemet-react';
import { useDroppable } from '@dnd-kit/core';
import type { PointRow } from '#/domain/alignment.ts';
import { evidenceKey } from '#/domain/citation.ts';
import type { Entry } from '#/domain/entry.ts';
import { isUsedIn } from '#/domain/plenary.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import styles from './Compare.module.css';
import { keyOf } from './DraggedRows.tsx';
import { GroupPoint } from './GroupPoint.tsx';
import { usePlenary } from './plenary.tsx';
import { useJoining } from './use-joining.ts';

interface Props {
  readonly row: PointRow;
  /** Those of the row that are to be shown. */
  readonly points: readonly Entry<'point'>[];
  readonly onMore: (point: Entry<'point'>) => void;
}

/** Points that may say the same, why, and one thing to do with them; or one point that is alone. */
export function RowCard({ row, points, onMore }: Props) {
  const { words } = usePlenary();
  const { setNodeRef, isOver, active } = useDroppable({ id: keyOf(row) });
  const isTarget = isOver && !row.pointIds.some((id) => id === active?.id);
  const several = row.pointIds.length > 1;
  return (
    <li ref={setNodeRef} className={styles.row} data-several={several} data-over={isTarget}>
      {several && (
        <>
          <h3 className={styles.rowTitle}>{words.row.title(row.pointIds.length, points.length)}</h3>
          <Why row={row} />
        </>
      )}
      <ul className={styles.points}>
        {points.map((point) => (
          <GroupPoint key={point.id} point={point} alone={!several} onMore={() => onMore(point)} />
        ))}
      </ul>
      {several && <JoinRow row={row} shown={points} />}
    </li>
  );
}

/** So many words tell what a row is about. */
const mostWords = 6;

/** Why the app puts them together: the words and the knowledge that they share. */
function Why({ row }: { row: PointRow }) {
  const { workshopId } = useWorkshop();
  const { words } = usePlenary();
  const best = row.likenesses.toSorted((a, b) => b.score - a.score);
  const shared = [...new Set(best.flatMap((likeness) => likeness.words))].slice(0, mostWords);
  const evidence = best.flatMap((likeness) => likeness.evidence);
  const knowledge = [...new Map(evidence.map((each) => [evidenceKey(each), each])).values()];
  const explained = new Set(best.flatMap(({ one, other }) => [one, other]));
  return (
    <div className={styles.why}>
      {shared.length > 0 && <p>{words.row.words(shared.join(', '))}</p>}
      {knowledge.length > 0 && (
        <div>
          <span>{words.row.knowledge}</span>
          <EvidenceChips workshopId={workshopId} evidence={knowledge} />
        </div>
      )}
      {row.pointIds.some((id) => !explained.has(id)) && <p>{words.row.byHand}</p>}
    </div>
  );
}

/** What is left of the row becomes a point, or goes where the others of it went. Never one that a filter hides. */
function JoinRow({ row, shown }: { row: PointRow; shown: readonly Entry<'point'>[] }) {
  const { canWrite } = useWorkshop();
  const { words, groupPoints, uses, proposal, points, nameOf } = usePlenary();
  const { joinUnused, addTo } = useJoining();
  const inRow = groupPoints.filter(({ id }) => row.pointIds.includes(id));
  const left = shown.filter(
    ({ id, value }) => !isUsedIn(proposal?.id ?? null, id, uses) && value.setAside === '',
  );
  if (!canWrite || left.length === 0) return null;
  const names = listed(left.map(nameOf), words.row.and);
  const number = points.findIndex((point) => inRow.some(({ id }) => uses.get(id)?.includes(point)));
  const target = points[number];
  return (
    <div className={styles.buttons}>
      {target ? (
        <Button aria-label={words.row.addToOf(names, number + 1)} onClick={() => void addTo(target.id, left)}>
          {words.row.addTo(number + 1)}
        </Button>
      ) : (
        <Button aria-label={words.row.joinOf(names)} onClick={() => void joinUnused(left)}>
          {words.row.join}
        </Button>
      )}
    </div>
  );
}
