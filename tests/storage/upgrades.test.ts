import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DatabaseSeed, dumpDatabase, seedDatabase } from '../kit/database-seed.ts';
import { notesOn, workshopId, writes } from '../kit/notes.ts';
import { contents, newDevice, openWindow } from '../kit/windows.ts';

const seeds = ['v1'];

const seedOf = (version: string): DatabaseSeed =>
  JSON.parse(readFileSync(`tests/fixtures/databases/${version}.json`, 'utf8'));

beforeEach(newDevice);

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
    const shown = await contents(app, ['records']);
    await app.rebuildRecords();
    expect(await contents(app, ['records'])).toBe(shown);
    expect((await app.undoImport('file')).ok).toBe(true);
    expect(await notesOn(app)).toEqual(['Lys i parken']);
    expect((await app.saveChanges(workshopId, [writes('new', 'Nytt')])).ok).toBe(true);
  });

  test('the newest one has exactly the tables of today: a released version is never changed', async () => {
    const app = await openWindow();
    await app.ensureDevice();
    app.die();
    const tables = ({ version, stores }: DatabaseSeed) => ({
      version,
      stores: stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
    });
    expect(tables(await dumpDatabase())).toEqual(tables(seedOf(seeds.at(-1) ?? '')));
  });
});
