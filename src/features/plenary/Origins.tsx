import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { noAct } from '#/domain/act.ts';
import { isReworded } from '#/domain/decisions.ts';
import type { Origin } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { asSeen } from '#/domain/plenary.ts';
import { rewritePoint, takeOut } from '#/domain/plenary-join.ts';
import { bad, good } from '#/domain/result.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useEarlier, useEntry } from '#/storage/react.ts';
import styles from './JoinedPoint.module.css';
import { usePlenary } from './plenary.tsx';

const WordDiff = lazy(async () => ({ default: (await import('#/features/shared/WordDiff.tsx')).WordDiff }));

/** Where the plenary's point comes from: in one line, and opened with every wording beside the one it has now. */
export function Origins({ point, number }: { point: Entry<'point'>; number: number }) {
  const { workshopId, session } = useWorkshop();
  const { words } = usePlenary();
  const [opened, setOpened] = useState(false);
  const isNewTap = useSingleTap();
  const { evidence } = point.value;
  const origins = [...new Map(point.value.origins.map((origin) => [origin.id as string, origin])).values()];
  const groups = session.groups.filter(({ id }) =>
    origins.some((origin) => {
      const from = session.points.find((each) => each.id === origin.id);
      return session.decisions.some(
        (each) => each.id === from?.value.decisionId && each.value.groupId === id,
      );
    }),
  );
  const told = [
    origins.length === 0 ? words.joined.own : words.joined.builtOn(origins.length),
    groups.length > 0 &&
      words.joined.from(
        listed(
          groups.map(({ value }) => value.name),
          words.row.and,
        ),
      ),
  ].filter(Boolean);
  const knowledge = evidence.length > 0 ? words.joined.knowledge(evidence.length) : words.joined.noKnowledge;
  if (origins.length + evidence.length === 0) return <p className={styles.soft}>{told.join(' ')}</p>;
  return (
    <details onToggle={() => setOpened(true)} className={styles.origins}>
      <summary>{`${told.join(' ')}, ${knowledge}`}</summary>
      {opened && (
        <div className={styles.opened}>
          <EvidenceChips workshopId={workshopId} evidence={evidence} />
          <ul className={styles.list}>
            {origins.map((origin) => (
              <OriginItem key={origin.id} origin={origin} point={point} number={number} isNewTap={isNewTap} />
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}

interface ItemProps {
  readonly origin: Origin;
  readonly point: Entry<'point'>;
  readonly number: number;
  /** Of the whole list: a second tap may land on the next one. */
  readonly isNewTap: ReturnType<typeof useSingleTap>;
}

function OriginItem({ origin, point, number, isNewTap }: ItemProps) {
  const { canWrite } = useWorkshop();
  const { words, act } = usePlenary();
  const entry = useEntry(origin.id as Id) as AnyEntry | null | undefined;
  const earlier = useEarlier(origin.id as Id<'point'>, origin.revisionId);
  const nameOf = useOriginName();
  if (entry === undefined || earlier === undefined) return null;
  const name = entry && nameOf(entry);
  const wording = earlier?.text ?? (entry && 'text' in entry.value ? entry.value.text : '');
  const rewrite = () =>
    void act(
      (session) => {
        const stored = asSeen(session, point);
        return stored ? rewritePoint(stored, wording) : bad({ type: 'pointGone' });
      },
      () => words.said.rewritten(number),
    );
  const takeItOut = () =>
    void act(
      (session) => {
        const stored = session.points.find(({ id }) => id === point.id);
        return good(stored ? takeOut(session, stored, origin.id) : { ...noAct, tookKnowledge: false });
      },
      ({ tookKnowledge }) => words.said.takenOut(name ?? words.joined.gone, number, tookKnowledge),
    );
  return (
    <li className={styles.origin}>
      <p className={styles.whose}>{name ?? words.joined.gone}</p>
      {entry?.deleted && <p className={styles.soft}>{words.joined.deleted}</p>}
      {entry && !entry.deleted && isReworded(origin, entry, earlier?.text) && (
        <p className={styles.soft}>{words.joined.changedSince}</p>
      )}
      {wording !== '' && <Wording wording={wording} point={point} />}
      {canWrite && (
        <div className={styles.buttons}>
          {wording.trim() !== '' && wording !== point.value.text && (
            <Button
              variant="secondary"
              aria-label={words.joined.wordingOf(name ?? words.joined.goneOne)}
              onClick={rewrite}
            >
              {words.joined.use}
            </Button>
          )}
          <Button
            variant="tertiary"
            aria-label={words.joined.takeOutOf(name ?? words.joined.goneOne, number)}
            onClick={(event) => isNewTap(event) && takeItOut()}
          >
            {words.joined.takeOut}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What the group wrote, and how the plenary's wording differs from it. */
function Wording({ wording, point }: { wording: string; point: Entry<'point'> }) {
  const { words } = usePlenary();
  if (wording === point.value.text) return <p className={styles.soft}>{words.joined.same}</p>;
  return (
    <>
      <p className={styles.wording}>{wording}</p>
      <p className={styles.soft}>{words.joined.difference}</p>
      <Suspense fallback={null}>
        <WordDiff from={wording} to={point.value.text} />
      </Suspense>
    </>
  );
}

/** «Gruppe 2, punkt 1», or whose note it was. */
function useOriginName(): (entry: AnyEntry) => string | null {
  const t = useTexts();
  const { session } = useWorkshop();
  const { nameOf } = usePlenary();
  return (entry) => {
    if (entry.kind === 'point') return nameOf(entry);
    if (entry.kind !== 'note') return null;
    const { groupId } = entry.value;
    const group = session.groups.find(({ id }) => id === groupId);
    return t.decide.point.originNote(
      group?.value.name ?? (groupId === null ? t.decide.all.plenary : t.decide.all.unknownGroup),
    );
  };
}
