import type { RevisionId } from '#/domain/ids.ts';
import { type AnyRevision, hasText, type Revision } from '#/domain/revision.ts';
import { ancestry, type History, latestOf } from './heads.ts';

/** One thing to compare versions by: a field, or whether a set holds an item. Equal texts mean equal. */
type Reading = (revision: Revision) => string;

/**
 * Which of several versions stand, by one reading of them: a version falls when it still reads as what it and another
 * one both come from, and the other one does not. Two by two and not against one ancestor of all, so that a third
 * version that changed nothing cannot bring back what somebody had seen and changed. Where two have several last common
 * ancestors, these are joined by the same rule; where their text is gone, or they disagree, both versions stand.
 */
export function standingIn(history: History) {
  const ancestries = new Map<RevisionId, ReadonlySet<RevisionId>>();
  const ancestors = new Map<string, readonly AnyRevision[]>();

  return {
    standing: (versions: readonly Revision[], read: Reading) => standing(versions, read, new Map()),
    /** Whether both still read as what they come from: nobody has answered the reading of either. */
    isOneReading: (a: Revision, b: Revision, read: Reading) =>
      read(a) === read(b) && before(a, b, read, new Map()) === read(a),
  };

  function standing(
    versions: readonly Revision[],
    read: Reading,
    known: Map<string, string | undefined>,
  ): readonly Revision[] {
    const readings = new Map(versions.map((version) => [version, read(version)]));
    if (new Set(readings.values()).size <= 1) return versions;
    const left = versions.filter((mine) => {
      const reading = readings.get(mine);
      return !versions.some(
        (other) => readings.get(other) !== reading && before(mine, other, read, known) === reading,
      );
    });
    return left.length > 0 ? left : versions;
  }

  /** What both come from; undefined when that cannot be told. */
  function before(
    a: Revision,
    b: Revision,
    read: Reading,
    known: Map<string, string | undefined>,
  ): string | undefined {
    const pair = pairOf(a, b);
    if (known.has(pair)) return known.get(pair);
    const common = commonAncestors(a, b, pair);
    const readable = common.filter(hasText);
    const readings =
      readable.length === common.length ? new Set(standing(readable, read, known).map(read)) : new Set('');
    const agreed = readings.size === 1 ? [...readings][0] : undefined;
    known.set(pair, agreed);
    return agreed;
  }

  /** The last versions that both descend from. A deletion is no version: what stood before it is. */
  function commonAncestors(a: Revision, b: Revision, pair: string): readonly AnyRevision[] {
    const met = ancestors.get(pair);
    if (met) return met;
    const ofB = ancestryOf(b.id);
    const common = [...ancestryOf(a.id)]
      .filter((id) => ofB.has(id))
      .map((id) => history.get(id))
      .filter((revision) => revision !== undefined && !revision.header.deleted);
    const last = latestOf(
      history,
      common.filter((revision) => revision !== undefined),
    );
    ancestors.set(pair, last);
    return last;
  }

  function ancestryOf(id: RevisionId): ReadonlySet<RevisionId> {
    const known = ancestries.get(id) ?? ancestry(history, [id]);
    ancestries.set(id, known);
    return known;
  }
}

function pairOf(a: AnyRevision, b: AnyRevision): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}
