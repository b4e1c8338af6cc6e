import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTime } from '../kit/faults.ts';
import { erases, notesOn, received, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

// Many files at once: the same as one after the other, but in one transaction.

let hub: AppWindow;
let files: readonly ReturnType<typeof received>[];

beforeEach(async () => {
  files = [
    await fileOf('one', [writes('a', 'Lys'), writes('b', 'Benker')]),
    await fileOf('two', [writes('c', 'Trær')]),
    await fileOf('three', [writes('d', 'Skole')]),
  ];
  newDevice();
  hub = await openWindow();
  await hub.saveChanges(workshopId, [writes('own', 'Fra fasilitator')]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function fileOf(id: string, changes: Parameters<AppWindow['saveChanges']>[1]) {
  newDevice();
  const tablet = await openWindow();
  await tablet.saveChanges(workshopId, changes);
  return received(id, await tablet.revisionsOf(workshopId));
}

describe('a row of files', () => {
  test('gives the same revisions and records as the files one after the other', async () => {
    await hub.importFiles(workshopId, files);
    const atOnce = await sharedContents(hub);
    newDevice();
    const other = await openWindow();
    for (const file of files) await other.importFile(file);
    const inTurn = await sharedContents(other);
    expect(atOnce).toEqual(inTurn);
  });

  test('has one snapshot, and a line in the log for each file with what it brought', async () => {
    const imported = await hub.importFiles(workshopId, files);
    expect(imported.exchanges.map((row) => row.added.length)).toEqual([2, 1, 1]);
    expect(new Set(imported.exchanges.map((row) => row.snapshotId)).size).toBe(1);
    expect(await hub.readSnapshots(workshopId)).toHaveLength(1);
  });

  test('any one of them can be undone, and the others stay', async () => {
    await hub.importFiles(workshopId, files);
    expect((await hub.undoImport('two')).ok).toBe(true);
    expect(await notesOn(hub)).toEqual(['Benker', 'Fra fasilitator', 'Lys', 'Skole']);
    expect((await hub.undoImport('one')).ok).toBe(true);
    expect(await notesOn(hub)).toEqual(['Fra fasilitator', 'Skole']);
  });

  test('is everything or nothing', async () => {
    const before = await contents(hub);
    nextTime.commitFails('QuotaExceededError');
    expect(await hub.importFiles(workshopId, files)).toMatchObject({
      exchanges: [],
      problem: { type: 'storageFull' },
    });
    expect(await contents(hub)).toBe(before);
  });

  test('where one takes away a text that another has just brought, undoing gives the text back', async () => {
    await hub.importFiles(workshopId, await oneThatBringsAndOneThatTakes());
    expect(await contents(hub, ['revisions', 'records'])).not.toContain('angre på');
    expect((await hub.undoImport('takes')).ok).toBe(true);
    expect(await notesOn(hub)).toEqual(['Fra fasilitator', 'Til å angre på nytt']);
  });

  test('where the second part of such a row fails, the first has come in and is told so', async () => {
    const row = await oneThatBringsAndOneThatTakes();
    let snapshots = 0;
    hub.database.snapshots.hook('creating', () => {
      snapshots += 1;
      if (snapshots === 2) throw new DOMException('', 'QuotaExceededError');
    });
    const imported = await hub.importFiles(workshopId, row);
    expect(imported.exchanges.map((exchange) => exchange.id)).toEqual(['brings']);
    expect(imported.problem).toMatchObject({ type: 'storageFull' });
    expect(await notesOn(hub)).toEqual(['Fra fasilitator', 'Til å angre på nytt']);
  });
});

async function oneThatBringsAndOneThatTakes() {
  newDevice();
  const tablet = await openWindow();
  await tablet.saveChanges(workshopId, [writes('e', 'Til å angre på'), rewrites('e', 'Til å angre på nytt')]);
  const brings = received('brings', await tablet.revisionsOf(workshopId));
  await tablet.saveChanges(workshopId, [erases('e')]);
  return [brings, received('takes', await tablet.revisionsOf(workshopId))];
}

/** What came with the files, in one order. */
async function sharedContents(app: AppWindow): Promise<readonly string[]> {
  const revisions = await app.revisionsOf(workshopId);
  const own = await notesOn(app);
  const arrived = new Set(files.flatMap((file) => file.revisions.map((revision) => revision.id)));
  return [
    ...revisions.filter((revision) => arrived.has(revision.id)).map((revision) => JSON.stringify(revision)),
    ...own.filter((text) => text !== 'Fra fasilitator'),
  ].sort();
}
