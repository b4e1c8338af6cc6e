import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { isReworded, numberOf } from '#/domain/decisions.ts';
import type { Origin } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { pathToNote } from '#/features/shared/evidence/spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEarlier, useEntry } from '#/storage/react.ts';
import styles from './OriginList.module.css';

/** What a point was made from: notes of the group, or points of the groups. */
export function OriginList({ origins }: { origins: readonly Origin[] }) {
  const t = useTexts();
  if (origins.length === 0) return null;
  return (
    <div className={styles.origins}>
      <b>{t.decide.point.origin}</b>
      <ul>
        {[...new Map(origins.map((origin) => [origin.id as string, origin])).values()].map((origin) => (
          <li key={origin.id}>
            <OriginLine origin={origin} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OriginLine({ origin }: { origin: Origin }) {
  const t = useTexts();
  const entry = useEntry(origin.id as Id) as AnyEntry | null | undefined;
  const earlier = useEarlier(origin.id as Id<'point'>, origin.revisionId);
  const told = useTold();
  if (entry === undefined || earlier === undefined) return null;
  const what = entry && told(entry);
  if (entry === null || !what) return <span className={styles.soft}>{t.decide.point.originGone}</span>;
  const changed = isReworded(origin, entry, earlier?.text);
  return (
    <>
      {what.path === null || entry.deleted ? (
        what.name
      ) : (
        <Link asChild>
          <RouterLink to={what.path}>{what.name}</RouterLink>
        </Link>
      )}
      <span className={styles.soft}>
        {' '}
        «{what.text}»{entry.deleted ? ` ${t.decide.point.originDeleted}` : ''}
        {changed && !entry.deleted ? ` ${t.decide.point.originChanged}` : ''}
      </span>
    </>
  );
}

function useTold() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const groupName = (id: Id<'group'> | null) =>
    id === null
      ? t.decide.all.plenary
      : (session.groups.find((group) => group.id === id)?.value.name ?? t.decide.all.unknownGroup);
  return (entry: AnyEntry) => {
    switch (entry.kind) {
      case 'note':
        return {
          name: t.decide.point.originNote(groupName(entry.value.groupId)),
          text: entry.value.text,
          path: pathToNote(workshopId, entry),
        };
      case 'point': {
        const decision = session.decisions.find(({ id }) => id === entry.value.decisionId);
        return {
          name: t.decide.point.originPoint(
            numberOf(session, entry),
            groupName(decision?.value.groupId ?? null),
          ),
          text: entry.value.text,
          path: `${paths.proposals(workshopId)}#point-${entry.id}`,
        };
      }
      default:
        return null;
    }
  };
}
