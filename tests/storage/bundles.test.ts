import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dumpDatabase } from '../kit/database-seed.ts';
import { erases, noteId, notesOn, received, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

// Revisions lie in bundles, several in a row (docs/decisions/0018-revisions-in-bundles.md).

let hub: AppWindow;

beforeEach(async () => {
  newDevice();
  hub = await openWindow();
});

afterEach(async () => {
  await expectWholeBundles(hub);
  vi.restoreAllMocks();
});

/** What must be so after anything: a revision lies in one bundle, which is found by the first one and by its records. */
async function expectWholeBundles(app: AppWindow): Promise<void> {
  const bundles = await app.database.revisions.toArray();
  const ids = bundles.flatMap(({ revisions }) => revisions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, recordIds, revisions } of bundles) {
    expect(id).toBe(revisions[0]?.id);
    expect(recordIds).toEqual([...new Set(revisions.map(({ header }) => header.recordId))]);
  }
}

/** A new hub that has joined a file from another tablet. */
async function joinsFile(id: string, changes: Parameters<AppWindow['saveChanges']>[1]) {
  newDevice();
  const tablet = await openWindow();
  await tablet.saveChanges(workshopId, changes);
  const file = received(id, await tablet.revisionsOf(workshopId));
  newDevice();
  hub = await openWindow();
  await hub.importFile(file);
}

async function fileThatErases(name: string, revisions: ReturnType<typeof received>['revisions']) {
  newDevice();
  const tablet = await openWindow();
  await tablet.importFile(received('before', revisions));
  await tablet.saveChanges(workshopId, [erases(name)]);
  return received('erasing', await tablet.revisionsOf(workshopId));
}

const notes = (count: number) => Array.from({ length: count }, (_, i) => writes(`n${i}`, `Notat ${i}`));
const rows = () => hub.database.revisions.count();
const everyByte = async () => JSON.stringify(await dumpDatabase());

describe('how many rows there are', () => {
  test('a note that is written is one', async () => {
    await hub.saveChanges(workshopId, [writes('a', 'Lys')]);
    await hub.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    expect(await rows()).toBe(2);
  });

  test('a file of two hundred notes is four', async () => {
    await joinsFile('file', notes(200));
    expect(await rows()).toBe(4);
    expect(await notesOn(hub)).toHaveLength(200);
  });

  test('a large text lies alone, so that a note from the same file is read quickly', async () => {
    const large = (name: string) => writes(name, 'x'.repeat(120_000));
    await joinsFile('file', [...notes(2), large('a'), large('b'), writes('c', 'Lys')]);
    const bundles = await hub.database.revisions.toArray();
    const ofLarge = bundles.filter((bundle) => JSON.stringify(bundle).includes('xxx'));
    expect(ofLarge.map(({ revisions }) => revisions.length)).toEqual([1, 1]);
  });
});

describe('a revision among others in a bundle', () => {
  beforeEach(async () => {
    await joinsFile('file', [
      writes('a', 'Kari Nordmann'),
      rewrites('a', 'Kari Nordmann sier'),
      writes('b', 'Benker'),
      writes('c', 'Trær'),
    ]);
    expect(await rows()).toBe(1);
  });

  test('is found by its record', async () => {
    const history = await hub.readHistory(noteId('a'));
    expect(history.map((revision) => 'value' in revision && revision.value)).toMatchObject([
      { text: 'Kari Nordmann' },
      { text: 'Kari Nordmann sier' },
    ]);
    expect(await hub.readHistory(noteId('unknown'))).toEqual([]);
  });

  test('is not touched when its record is edited', async () => {
    const [before] = await hub.database.revisions.toArray();
    await hub.saveChanges(workshopId, [rewrites('a', 'Noen sier'), rewrites('b', 'Flere benker')]);
    expect(await hub.database.revisions.get(before?.id ?? '')).toEqual(before);
    expect(await notesOn(hub)).toEqual(['Flere benker', 'Noen sier', 'Trær']);
  });

  test('that is erased leaves no text in any byte, and the others stay', async () => {
    expect(await everyByte()).toContain('Nordmann');
    await hub.saveChanges(workshopId, [erases('a')]);
    expect(await everyByte()).not.toContain('Nordmann');
    expect(await notesOn(hub)).toEqual(['Benker', 'Trær']);
    expect(await hub.readHistory(noteId('a'))).toHaveLength(3);
  });

  test('that a file erases is gone from its row, and comes back when that file is undone', async () => {
    const revisions = await hub.revisionsOf(workshopId);
    const before = await contents(hub, ['revisions', 'records']);
    await hub.importFile(await fileThatErases('a', revisions));
    expect(await contents(hub, ['revisions', 'records'])).not.toContain('Nordmann');
    expect(await notesOn(hub)).toEqual(['Benker', 'Trær']);
    await hub.undoImport('erasing');
    expect(await contents(hub, ['revisions', 'records'])).toBe(before);
  });

  test('is erased once, also where the work is done twice', async () => {
    const transaction = hub.database.transaction.bind(hub.database);
    vi.spyOn(hub.database, 'transaction').mockImplementationOnce((async (
      ...args: Parameters<typeof transaction>
    ) => {
      await transaction(...args);
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    }) as never);
    expect((await hub.saveChanges(workshopId, [erases('a'), writes('d', 'Skole')])).ok).toBe(true);
    expect(await hub.readHistory(noteId('a'))).toHaveLength(3);
    expect(await hub.readHistory(noteId('d'))).toHaveLength(1);
    expect(await rows()).toBe(2);
  });

  test('goes with the bundle when its file is undone', async () => {
    await hub.undoImport('file');
    expect(await rows()).toBe(0);
  });

  test('stays when something builds on it, though its file is undone and the others go', async () => {
    await hub.saveChanges(workshopId, [rewrites('c', 'Flere trær')]);
    expect(await hub.undoImport('file')).toMatchObject({ ok: true, value: { removed: 3 } });
    expect(await notesOn(hub)).toEqual(['Flere trær']);
    expect(await hub.readHistory(noteId('c'))).toHaveLength(2);
    expect(await everyByte()).not.toContain('"Benker"');
  });

  test('comes back with its file, beside those that stayed', async () => {
    const file = received('once more', await hub.revisionsOf(workshopId));
    await hub.saveChanges(workshopId, [rewrites('c', 'Flere trær')]);
    await hub.undoImport('file');
    const again = await hub.importFile(file);
    expect(again.ok && again.value.added).toBe(3);
    expect(await notesOn(hub)).toEqual(['Benker', 'Flere trær', 'Kari Nordmann sier']);
  });

  test('and its history on the screen follows what is done in another window', async () => {
    const shown = vi.fn();
    hub.watch(
      () => hub.readHistory(noteId('a')),
      shown,
      () => {},
    );
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith([expect.anything(), expect.anything()]));
    const other = await openWindow();
    await other.undoImport('file');
    await vi.advanceTimersByTimeAsync(10);
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith([]));
  });
});
