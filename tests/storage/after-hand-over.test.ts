import { beforeEach, describe, expect, test, vi } from 'vitest';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import type { Exchange } from '#/storage/rows.ts';
import { deletes, noteId, received, rewrites, writes } from '../kit/notes.ts';
import { plan, workshopId } from '../kit/tablet.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// A workshop has been delivered. What is written afterwards is told, and when it is deleted nothing of it is left anywhere.

let app: AppWindow;
const delivered = { date: '2027-03-12', receiver: 'Arkiv', caseNumber: '' };

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.saveChanges(workshopId, [...plan(), writes('a', 'Lys'), writes('b', 'Benker')]);
});

/** Everything is saved as one file, of the kind that is asked for. */
async function savedAs(purpose: 'packageAll' | 'result', times: Partial<Exchange> = {}): Promise<void> {
  const revisions = await app.revisionsOf(workshopId);
  const upTo = purpose === 'result' ? 0 : Math.max(...revisions.map(({ header }) => header.hlc));
  const { exchange } = received(purpose, []);
  await app.recordExchange({ ...exchange, workshopId, direction: 'sent', purpose, upTo, ...times });
}

const deliver = () => app.saveChanges(workshopId, [edit('workshop', workshopId, { delivered })]);
const since = async () => (await app.countSinceDelivery(workshopId))?.note;

describe('what has been changed since', () => {
  test('counts new notes, changed notes and deleted ones', async () => {
    await savedAs('packageAll');
    await deliver();
    expect(await app.countSinceDelivery(workshopId)).toEqual({
      files: 0,
      note: 0,
      decision: 0,
      point: 0,
      action: 0,
    });
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), writes('c', 'Trær'), deletes('b')]);
    expect(await since()).toBe(3);
  });

  test('a file that is brought in later is told of as a file, not note by note, also when what is in it is older', async () => {
    newDevice();
    const group = await openWindow();
    await group.saveChanges(workshopId, [writes('d', 'Fra gruppa')]);
    const revisions = await group.revisionsOf(workshopId);
    await savedAs('packageAll');
    await deliver();
    const { exchange } = received('gruppefil', revisions);
    await app.importFile({ workshopId, revisions, exchange: { ...exchange, workshopId, at: 2 } });
    expect(await app.countSinceDelivery(workshopId)).toMatchObject({ files: 1, note: 0 });
  });

  test('so it is when the file lay ready while that one was brought in, and was saved afterwards', async () => {
    newDevice();
    const group = await openWindow();
    await group.saveChanges(workshopId, [writes('d', 'Fra gruppa')]);
    const revisions = await group.revisionsOf(workshopId);
    const { exchange } = received('gruppefil', revisions);
    await app.importFile({ workshopId, revisions, exchange: { ...exchange, workshopId, at: 2 } });
    await savedAs('packageAll', { readAt: 1, at: 3 });
    await deliver();
    expect(await app.countSinceDelivery(workshopId)).toMatchObject({ files: 1 });
  });

  test('nothing is said before delivery, nor when only a result file has been saved', async () => {
    await savedAs('packageAll');
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    expect(await app.countSinceDelivery(workshopId)).toBeNull();
    newDevice();
    app = await openWindow();
    await app.saveChanges(workshopId, plan());
    await savedAs('result');
    await deliver();
    expect(await app.countSinceDelivery(workshopId)).toBeNull();
  });

  test('a new package makes it nothing again', async () => {
    await savedAs('packageAll');
    await deliver();
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    expect(await since()).toBe(1);
    await savedAs('packageAll');
    expect(await since()).toBe(0);
  });
});

describe('deleting the workshop', () => {
  const half = (id: Id<'workshop'>) => ({
    key: `half-${id}`,
    workshopId: id,
    recordId: noteId('a'),
    values: { text: 'En halv setning' },
    base: [],
    updatedAt: 1,
  });

  test('takes half sentences along that a window left in localStorage, and leaves those of another workshop', async () => {
    const other = 'verksted-2' as Id<'workshop'>;
    localStorage.setItem(
      'politisk-verksted/unsaved/vindu-2',
      JSON.stringify([half(workshopId), half(other)]),
    );
    app.holdDraft(half(workshopId));
    app.spillUnsaved();
    expect((await app.deleteWorkshop(workshopId)).ok).toBe(true);
    const left = Array.from({ length: localStorage.length }, (_, i) =>
      localStorage.getItem(localStorage.key(i) ?? ''),
    );
    expect(left).toEqual([JSON.stringify([half(other)])]);
  });

  test('is not said to be done while something of it is left outside the database', async () => {
    localStorage.setItem('noe-annet', `se ${workshopId}`);
    expect(await app.deleteWorkshop(workshopId)).toMatchObject({ ok: false, problem: { type: 'notEmpty' } });
  });

  test('looks into what the browser has cached as well', async () => {
    const keys = async () => [{ url: `https://verksted.example/w/${workshopId}` }];
    vi.stubGlobal('caches', { keys: async () => ['data'], open: async () => ({ keys }) });
    expect(await app.deleteWorkshop(workshopId)).toMatchObject({ ok: false, problem: { type: 'notEmpty' } });
    vi.unstubAllGlobals();
  });
});
