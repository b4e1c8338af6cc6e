import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import { hasText } from '#/domain/revision.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import { purposes } from '#/exchange/file-spec.ts';
import { byRecord } from '#/exchange/receipt.ts';
import { stateOf } from '#/revisions/merge.ts';
import { knowledgeIn, opened } from '../kit/session-file.ts';
import { app, type Tablet, workshopId } from '../kit/tablet.ts';
import { someSession } from './some-session.ts';

// What must hold for every session file, whatever happened at the tables.

const runs = Number(process.env.FILE_LAWS_RUNS ?? 300);

function law(name: string, holds: (tablets: readonly [Tablet, Tablet]) => void) {
  test(name, { timeout: 120_000 }, () => {
    fc.assert(fc.property(someSession, holds), { numRuns: runs });
    expect.hasAssertions();
  });
}

law('every file the app makes opens again, whole, with the same receipt on both screens', ([hub]) => {
  for (const purpose of purposes) {
    const made = hub.file(purpose, 'gruppe-1' as Id<'group'>);
    const file = opened(made.text);
    expect(file).toMatchObject({
      quarantined: [],
      changed: false,
      digest: made.digest,
      receipt: made.receipt,
    });
    expect(file.file.counts).toEqual(made.counts);
  }
});

law('opening one’s own file adds nothing', ([hub]) => {
  const before = knowledgeIn(hub.revisions());
  for (const purpose of purposes) hub.takeIn(opened(hub.file(purpose, 'gruppe-2' as Id<'group'>).text));
  expect(knowledgeIn(hub.revisions())).toEqual(before);
});

law('a file taken in is in the next full file, text for text', ([hub, group]) => {
  const file = opened(group.file('full').text);
  hub.takeIn(file);
  const again = new Map(opened(hub.file('full').text).revisions.map((revision) => [revision.id, revision]));
  const erased = new Set([...again.values()].flatMap(({ header }) => header.erased ?? []));
  for (const revision of file.revisions) {
    const kept = again.get(revision.id);
    expect(kept && knowledgeIn([kept])).toEqual(
      erased.has(revision.id) ? [expect.stringContaining(revision.id)] : knowledgeIn([revision]),
    );
  }
});

law('the same session gives the same bytes, in whatever order and with whatever keys it is held', ([hub]) => {
  const input = { workshopId, purpose: 'full', scope: { groups: [] }, app } as const;
  const device = { id: 'hub', label: 'hub' } as never;
  const encode = (revisions: ReturnType<Tablet['revisions']>) =>
    encodeSessionFile({ ...input, device, revisions }).text;
  const revisions = hub.revisions();
  const text = encode(revisions);
  expect(encode(revisions.toReversed())).toBe(text);
  expect(encode([...revisions, ...revisions].map(keysTurned))).toBe(text);
  expect(encode([...stateOf(opened(text).revisions).values()])).toBe(text);
});

law('a reader finds the versions of a record together, the oldest first', ([hub]) => {
  const headers = opened(hub.file('full').text).revisions.map((revision) => revision.header);
  const records = headers.map(({ recordId }) => recordId);
  expect(records).toEqual(records.toSorted());
  for (const [index, header] of headers.entries()) {
    const before = headers[index - 1];
    if (before?.recordId === header.recordId) expect(before.hlc).toBeLessThanOrEqual(header.hlc);
  }
});

law('two files taken in in either order, and twice, give the same session', ([hub, group]) => {
  const files = [opened(hub.file('full').text), opened(group.file('full').text)];
  const join = (order: typeof files) =>
    knowledgeIn(stateOf(order.flatMap((file) => file.revisions)).values());
  expect(join(files.toReversed())).toEqual(join(files));
  expect(join([...files, ...files])).toEqual(join(files));
});

law('no file tears a history apart: all that its revisions refer to is in it', ([hub]) => {
  for (const purpose of purposes) {
    for (const own of byRecord(
      opened(hub.file(purpose, 'gruppe-1' as Id<'group'>).text).revisions,
    ).values()) {
      const here = new Set(own.map((revision) => revision.id));
      expect(own.flatMap(({ header }) => header.parents).filter((parent) => !here.has(parent))).toEqual([]);
    }
  }
});

law(
  'no file holds a person, and the archive nothing that is superseded or only for the working file',
  ([hub]) => {
    for (const purpose of purposes) expect(hub.file(purpose).text).not.toContain('Kari Nordmann');
    const archive = opened(hub.file('archive').text).revisions;
    const superseded = new Set(archive.flatMap(({ header }) => header.parents));
    const withText = archive.filter(hasText);
    expect(withText.filter((revision) => superseded.has(revision.id))).toEqual([]);
    expect(
      withText.filter(({ value }) => (value as { workingFileOnly?: boolean } | null)?.workingFileOnly),
    ).toEqual([]);
  },
);

law('the plan holds nothing that a group has written', ([hub]) => {
  const kinds = opened(hub.file('plan').text).revisions.map(({ header }) => header.kind);
  expect(
    kinds.filter((kind) => ['note', 'decision', 'point', 'action', 'participant'].includes(kind)),
  ).toEqual([]);
  expect(kinds).toContain('workshop');
});

/** The same value with every object's keys the other way round. */
function keysTurned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysTurned) as T;
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).map(([key, inner]) => [key, keysTurned(inner)] as const);
  return Object.fromEntries(turned.reverse()) as T;
}
