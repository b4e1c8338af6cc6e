import type { Conflict } from '#/domain/entry.ts';
import { hasText, type Revision } from '#/domain/revision.ts';
import { equalKeys, keyOf } from './equal.ts';
import { type History, headsOf } from './heads.ts';
import type { Sealing } from './seal.ts';
import { fieldsOf, joined, type Shown, versionsOf } from './show.ts';
import { standingIn } from './standing.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An edit of a record that leaves something to settle (decision 33). Oldest first, so that the wording that is shown stays
 * the shown one. Where all versions say the same in what is changed, each goes on by itself: whoever settles meanwhile what
 * they differ in has settled it. Otherwise the author has seen them all, and goes on from all.
 *
 * @param left what has several wordings, and is not named by the edit
 */
export function apart(
  history: History,
  shown: Shown,
  patch: Fields,
  left: readonly Conflict[],
): readonly Sealing[] {
  const versions = versionsOf(history);
  const sayTheSame = (field: string) =>
    new Set(versions.map((version) => fieldsOf(version)[field]).map(equalKeys())).size === 1;
  // Where a text is missing here, what stands may be another when it comes: then nothing is said for anybody else.
  const isWhole = [...history.values()].every(hasText);
  const eachByItself = !shown.deleted && (!isWhole || Object.keys(patch).every(sayTheSame));
  return (eachByItself ? fromEach(history, patch, left) : fromAll(history, shown, patch, left)).reverse();
}

/** Every version keeps all it says beside what is changed, as nobody has compared it with the others. */
function fromEach(history: History, patch: Fields, left: readonly Conflict[]): Sealing[] {
  return groupsOf(history, left).map((group) => ({
    value: { ...joined(history, group)?.value, ...patch },
    parents: group.map((version) => version.id),
  }));
}

/** As many as there are wordings of a field, and alike in the rest. Taking back what is deleted is the same. */
function fromAll(history: History, shown: Shown, patch: Fields, left: readonly Conflict[]): Sealing[] {
  const from = shown.deleted ? headsOf(history) : versionsOf(history);
  const parents = from.map((version) => version.id);
  const most = Math.max(...left.map(({ versions }) => versions.length));
  return Array.from({ length: most }, (_, index) => {
    const wordings = left.map(({ field, versions }) => [field, (versions[index] ?? versions[0])?.value]);
    return { value: { ...shown.value, ...Object.fromEntries(wordings), ...patch }, parents };
  });
}

/**
 * Versions of the same wordings are joined, so that stars set on two tablets do not double what there is to carry.
 * Only where both have them from one and the same revision: the same words written twice may be answered apart.
 */
function groupsOf(history: History, left: readonly Conflict[]): readonly (readonly Revision[])[] {
  const { isOneReading } = standingIn(history);
  const groups: Revision[][] = [];
  for (const version of versionsOf(history)) {
    const same = groups.find((group) =>
      group.every((other) =>
        left.every(({ field }) => isOneReading(version, other, (each) => keyOf(fieldsOf(each)[field]))),
      ),
    );
    if (same) same.push(version);
    else groups.push([version]);
  }
  return groups;
}
