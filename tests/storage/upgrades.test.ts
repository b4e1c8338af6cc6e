import { readFileSync } from 'node:fs';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DatabaseSeed, dumpDatabase, seedDatabase } from '../kit/database-seed.ts';
import { nextTime } from '../kit/faults.ts';
import { notesOn, workshopId, writes } from '../kit/notes.ts';
import { contents, newDevice, openWindow } from '../kit/windows.ts';

const seeds = ['v1', 'v2', 'v3', 'v4'];
const newest = 'v4';

const seedOf = (version: string): DatabaseSeed =>
  JSON.parse(readFileSync(`tests/fixtures/databases/${version}.json`, 'utf8'));

const tables = ({ version, stores }: DatabaseSeed) => ({
  version,
  stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
});

beforeEach(newDevice);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a database that an earlier version of the app left behind', () => {
  test.each(seeds)('%s is opened with everything in it, and can be written', async (version) => {
    await seedDatabase(seedOf(version));
    const app = await openWindow();
    expect(await notesOn(app)).toEqual(['Benker', 'Lys i parken']);
    expect((await app.readTrash(workshopId)).map((entry) => entry.value)).toMatchObject([
      { text: 'Slettet' },
    ]);
    expect((await app.readDraft('composer'))?.values).toEqual({ text: 'Halvferdig' });
    expect(await app.readDevice()).toMatchObject({ label: 'Gruppe 3', firstStartDone: true });
    expect(await app.countUnsentNotes(workshopId)).toBe(2);
    const shown = await contents(app, ['records']);
    await app.rebuildRecords();
    expect(await contents(app, ['records'])).toBe(shown);
    expect((await app.undoImport('file')).ok).toBe(true);
    expect(await notesOn(app)).toEqual(['Lys i parken']);
    expect((await app.saveChanges(workshopId, [writes('new', 'Nytt')])).ok).toBe(true);
  });

  test.each(seeds)('%s gets the tables of today', async (version) => {
    await seedDatabase(seedOf(version));
    const app = await openWindow();
    await app.ensureDevice();
    app.die();
    expect(tables(await dumpDatabase())).toEqual(tables(seedOf(newest)));
  });

  test('an upgrade of the rows that takes long is not given up, and nothing is lost', async () => {
    await seedDatabase(seedOf('v1'));
    const app = await openWindow();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      vi.advanceTimersByTime(60_000);
      return put.apply(this, args);
    });
    expect((await app.saveChanges(workshopId, [writes('new', 'Nytt')])).ok).toBe(true);
    expect(app.connectionNumber()).toBe(1);
    expect(await notesOn(app)).toEqual(['Benker', 'Lys i parken', 'Nytt']);
  });

  test('an upgrade that fails leaves everything as it was, for the next try', async () => {
    await seedDatabase(seedOf('v1'));
    const full = await openWindow();
    nextTime.putFails('QuotaExceededError');
    expect(await full.saveChanges(workshopId, [writes('new', 'Nytt')])).toMatchObject({
      ok: false,
      problem: { type: 'storageFull' },
    });
    full.die();
    expect(await dumpDatabase()).toEqual(seedOf('v1'));
    expect(await notesOn(await openWindow())).toEqual(['Benker', 'Lys i parken']);
  });

  test('the newest one has exactly the tables of today: a released version is never changed', async () => {
    const app = await openWindow();
    await app.ensureDevice();
    app.die();
    expect(tables(await dumpDatabase())).toEqual(tables(seedOf(newest)));
  });
});
