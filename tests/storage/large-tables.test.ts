import { beforeEach, describe, expect, test } from 'vitest';
import { create, edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import type { Cell, Dataset } from '#/domain/knowledge.ts';
import { dumpDatabase } from '../kit/database-seed.ts';
import { received, workshopId } from '../kit/notes.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// A table of a hundred thousand figures is written and read without the page standing still: it lies in columns.

const id = 'table' as Id<'dataset'>;
const figures = (count: number, first = 0): readonly Cell[] =>
  Array.from({ length: count }, (_, index) => ({
    at: [`place-${index}`],
    value: first + index,
    missing: null,
  }));
const table = (cells: readonly Cell[]): Dataset => ({ ...sampleValues.dataset, cells });

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

const saved = (cells: readonly Cell[]) => app.saveChanges(workshopId, [create('dataset', id, table(cells))]);
const cellsHere = async () => (await app.readEntry(id))?.value.cells;

/** What the browser itself holds, without our code between. */
async function asStored() {
  const { stores } = await dumpDatabase();
  const rows = (name: string) => stores.find((store) => store.name === name)?.rows ?? [];
  return JSON.stringify([rows('records'), rows('revisions')]);
}

describe('a large table', () => {
  test('is read as it was saved, and lies in columns', async () => {
    await saved(figures(2000));
    expect(await cellsHere()).toEqual(figures(2000));
    expect((await app.readEntries(workshopId, 'dataset'))[0]?.value.cells).toEqual(figures(2000));
    const oneByOne = await app.database.records.filter(() => true).toArray();
    expect(oneByOne).toMatchObject([{ value: { cells: figures(2000) } }]);
    expect(await asStored()).not.toContain('"missing"');
    expect(await asStored()).toContain('"columns":1');
  });

  test('a small one lies as it always has', async () => {
    await saved(figures(20));
    expect(await asStored()).not.toContain('"columns"');
  });

  test('keeps every earlier version, and what it is now can be made again from them', async () => {
    await saved(figures(2000));
    await app.saveChanges(workshopId, [edit('dataset', id, { cells: figures(2000, 5) })]);
    const [first, second] = await app.readHistory(id);
    expect(first).toMatchObject({ value: { cells: figures(2000) } });
    expect(second).toMatchObject({ value: { cells: figures(2000, 5) } });
    await app.rebuildRecords();
    expect(await cellsHere()).toEqual(figures(2000, 5));
  });

  test('the same figures once more are not written', async () => {
    await saved(figures(2000));
    const again = await app.saveChanges(workshopId, [edit('dataset', id, { cells: figures(2000) })]);
    expect(again).toMatchObject({ ok: true, value: { written: new Map() } });
  });

  test('goes to another device, and into a copy, as the figures it is made of', async () => {
    await saved(figures(2000));
    const file = received('file', await app.revisionsOf(workshopId));
    expect(JSON.stringify(file.revisions)).not.toContain('"columns"');
    newDevice();
    app = await openWindow();
    expect((await app.importFile(file)).ok).toBe(true);
    expect(await cellsHere()).toEqual(figures(2000));
  });

  test('can be erased and deleted like any other', async () => {
    await saved(figures(2000));
    await app.saveChanges(workshopId, [{ type: 'delete', id }]);
    expect((await app.readTrash(workshopId)).map((entry) => entry.id)).toEqual([id]);
    await app.saveChanges(workshopId, [{ type: 'erase', id }]);
    expect(await asStored()).not.toContain('place-7');
  });
});
