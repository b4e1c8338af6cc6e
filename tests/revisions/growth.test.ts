import { expect, test } from 'vitest';
import type { DeviceId, RecordId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import { type History, headsOf, historyOf } from '#/revisions/heads.ts';
import { merge, type State } from '#/revisions/merge.ts';
import { show } from '#/revisions/show.ts';

/**
 * Eight times as much takes ten to twenty-five times as long (it no longer fits the processor's caches); a square would
 * take at least sixty-four. Doubling alone tells the two apart too poorly on a busy machine.
 */
const times = 8;
const limit = 45;
const many = 100_000;

test('joining grows with the number of revisions', () => {
  const work = (size: number) => {
    const [mine, theirs] = [notes(0, size / 2), notes(size / 4, size / 2)];
    return () => merge(mine, theirs);
  };
  expect(growthOf(work)).toBeLessThan(limit);
});

test('finding the heads of one long history grows with its length', () => {
  const work = (size: number) => {
    const history = chain(size);
    return () => headsOf(history);
  };
  expect(growthOf(work)).toBeLessThan(limit);
});

test('showing a record with two heads upon a long history grows with its length', () => {
  const work = (size: number) => {
    const long = chain(size - 2);
    const [tip] = headsOf(long);
    const forks = ['x', 'y'].map((name) => revision(`fork-${name}`, 'note-1', size, [tip?.id], name));
    const history = new Map([...long, ...historyOf(forks)]);
    return () => expect(show(history)?.conflicts).toHaveLength(1);
  };
  expect(growthOf(work)).toBeLessThan(limit);
});

test('showing a deleted record grows with the length of its history', () => {
  const work = (size: number) => {
    const long = chain(size - 1);
    const gone = revision('gone', 'note-1', size, [headsOf(long)[0]?.id], null, true);
    const history = new Map([...long, [gone.id, gone] as const]);
    return () => expect(show(history)?.deleted).toBe(true);
  };
  expect(growthOf(work)).toBeLessThan(limit);
});

/**
 * The best of each, taken in turns, so that what else the machine does hardly counts. A busy machine gets more rounds to
 * show that the work is small; what grows like a square shows it in none.
 */
function growthOf(work: (size: number) => () => unknown): number {
  const [few, all] = [work(many / times), work(many)];
  few();
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 1; round <= 12; round += 1) {
    short = Math.min(short, timeOf(few));
    long = Math.min(long, timeOf(all));
    if (round >= 3 && long / Math.max(0.5, short) < limit) break;
  }
  return long / Math.max(0.5, short);
}

function timeOf(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function notes(from: number, count: number): State {
  return historyOf(
    Array.from({ length: count }, (_, index) =>
      revision(`r-${from + index}`, `note-${from + index}`, index, [], 'Lys'),
    ),
  );
}

function chain(length: number): History {
  return historyOf(
    Array.from({ length }, (_, index) =>
      revision(`r-${index}`, 'note-1', index, index === 0 ? [] : [`r-${index - 1}` as RevisionId], 'Lys'),
    ),
  );
}

/** Not sealed: what is measured here is not the hashing. */
function revision(
  id: string,
  record: string,
  hlc: number,
  parents: readonly (RevisionId | undefined)[],
  text: string | null,
  deleted = false,
): AnyRevision {
  const made: Revision = {
    id: id as RevisionId,
    header: {
      recordId: record as RecordId,
      kind: 'note',
      schemaVersion: 1,
      parents: parents.filter((parent) => parent !== undefined),
      valueHash: '',
      ...(deleted && { deleted: true }),
      hlc,
      deviceId: 'A' as DeviceId,
    },
    salt: '',
    value: text === null ? null : { text },
  };
  return made;
}
