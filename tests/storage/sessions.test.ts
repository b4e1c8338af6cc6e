import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import { stub } from '#/revisions/seal.ts';
import { nextTime } from '../kit/faults.ts';
import { deletes, erases, noteId, notesOn, received, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

/** The hub, and a group's tablet whose files it opens. */
let hub: AppWindow;
let group: AppWindow;

beforeEach(async () => {
  newDevice();
  group = await openWindow();
  await group.saveChanges(workshopId, [writes('a', 'Lys')]);
  const plan = await group.revisionsOf(workshopId);
  newDevice();
  hub = await openWindow();
  await hub.importFile(received('plan', plan));
  await hub.saveChanges(workshopId, [writes('own', 'Fra fasilitator')]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const state = ['revisions', 'records'];
const fileFrom = async (app: AppWindow, id = 'file') => received(id, await app.revisionsOf(workshopId));

describe('opening a file', () => {
  test('joins what it holds with what is here', async () => {
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), writes('b', 'Benker')]);
    const imported = await hub.importFile(await fileFrom(group));
    expect(imported.ok && imported.value.added).toBe(2);
    expect(await notesOn(hub)).toEqual(['Benker', 'Fra fasilitator', 'Lys i parken']);
  });

  test('twice, or in the other order, gives the same', async () => {
    const first = await fileFrom(group, 'first');
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), deletes('a'), writes('b', 'Benker')]);
    const second = await fileFrom(group, 'second');
    for (const file of [first, second]) await hub.importFile(file);
    const inOrder = await contents(hub, state);
    const again = await hub.importFile(first);
    expect(again.ok && again.value.added).toBe(0);
    expect(again.ok && again.value.exchange.snapshotId).toBeNull();
    expect(await contents(hub, state)).toBe(inOrder);
  });

  test('a change made here meanwhile becomes a conflict, and both wordings stay', async () => {
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    await hub.saveChanges(workshopId, [rewrites('a', 'Lys på torget')]);
    await hub.importFile(await fileFrom(group));
    const [conflicted] = await hub.readConflicts(workshopId);
    expect(conflicted?.conflicts[0]?.versions.map((version) => version.value).sort()).toEqual([
      'Lys i parken',
      'Lys på torget',
    ]);
    expect(await hub.countConflicts(workshopId)).toBe(1);
  });

  test('the clock of this device goes on after the latest reading in the file', async () => {
    await group.putClock(Date.now() + 1_000_000_000);
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    const late = await group.readClock();
    await hub.importFile(await fileFrom(group));
    await hub.saveChanges(workshopId, [writes('c', 'Trær')]);
    expect(await hub.readClock()).toBeGreaterThan(late);
  });

  test('an erasure in the file reaches the text here', async () => {
    await group.saveChanges(workshopId, [rewrites('a', 'Kari Nordmann')]);
    await hub.importFile(await fileFrom(group, 'before'));
    await group.saveChanges(workshopId, [erases('a')]);
    await hub.importFile(await fileFrom(group, 'after'));
    expect(await contents(hub, ['revisions', 'records'])).not.toContain('Nordmann');
  });

  test('a made-up file cannot take a record out of another workshop', async () => {
    const file = await fileFrom(group);
    const elsewhere = { ...file, workshopId: 'workshop-2' as typeof workshopId };
    const before = await contents(hub, state);
    const imported = await hub.importFile(elsewhere);
    expect(imported.ok && imported.value.added).toBe(0);
    expect(await contents(hub, state)).toBe(before);
  });

  test.each([
    ['the first row fails', () => nextTime.putFails('QuotaExceededError')],
    ['the commit fails', () => nextTime.commitFails('QuotaExceededError')],
  ])('everything or nothing: %s', async (_, fault) => {
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), writes('b', 'Benker')]);
    const before = await contents(hub);
    fault();
    expect(await hub.importFile(await fileFrom(group))).toMatchObject({ ok: false });
    expect(await contents(hub)).toBe(before);
  });

  test('a lost connection in the middle is healed, and the file is imported once', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    nextTime.putFails('UnknownError', 'Connection to Indexed Database server lost.');
    const imported = await hub.importFile(await fileFrom(group));
    expect(imported.ok && imported.value.added).toBe(1);
    expect(await hub.readSnapshots(workshopId)).toHaveLength(2);
  });

  test('a note written between the reading and the writing is not lost', async () => {
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    const file = await fileFrom(group);
    const [imported] = await Promise.all([
      hub.importFile(file),
      hub.saveChanges(workshopId, [rewrites('a', 'Lys på torget')]),
    ]);
    expect(imported.ok).toBe(true);
    expect(await hub.countConflicts(workshopId)).toBe(1);
    const before = await contents(hub, ['records']);
    await hub.rebuildRecords();
    expect(await contents(hub, ['records'])).toBe(before);
  });
});

describe('copies before an import', () => {
  test('hold everything there was, packed where the browser can', async () => {
    const before = await hub.revisionsOf(workshopId);
    await hub.importFile(await fileFrom(group));
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    const imported = await hub.importFile(await fileFrom(group, 'next'));
    const id = (imported.ok && imported.value.exchange.snapshotId) || '';
    expect(await hub.readSnapshot(id)).toEqual(before);
    await hub.packSnapshots();
    expect((await hub.readSnapshots(workshopId)).every((snapshot) => snapshot.gzipped)).toBe(true);
    expect(await hub.readSnapshot(id)).toEqual(before);
  });

  test('the latest ten are kept', async () => {
    for (let i = 0; i < 12; i += 1) {
      await group.saveChanges(workshopId, [writes(`n${i}`, `Notat ${i}`)]);
      await hub.importFile(await fileFrom(group, `file-${i}`));
    }
    expect(await hub.readSnapshots(workshopId)).toHaveLength(10);
    expect(await hub.undoImport('file-1')).toEqual({ ok: false, problem: { type: 'cannotUndo' } });
    expect((await hub.undoImport('file-11')).ok).toBe(true);
  });

  test('go when something here is erased, since they hold its text', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    await hub.importFile(await fileFrom(group));
    expect(await hub.readSnapshots(workshopId)).not.toEqual([]);
    await hub.saveChanges(workshopId, [erases('a')]);
    expect(await hub.readSnapshots(workshopId)).toEqual([]);
    expect(await hub.undoImport('file')).toEqual({ ok: false, problem: { type: 'cannotUndo' } });
  });
});

describe('«Angre import»', () => {
  test('with nothing written since: exactly what was there before', async () => {
    const before = await contents(hub, state);
    await group.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), writes('b', 'Benker')]);
    await hub.importFile(await fileFrom(group));
    expect(await hub.undoImport('file')).toMatchObject({ ok: true, value: { removed: 2 } });
    expect(await contents(hub, state)).toBe(before);
    expect((await hub.readExchanges(workshopId)).find((row) => row.id === 'file')?.undone).toBe(true);
  });

  test('gives back a text that the file erased', async () => {
    const before = await contents(hub, state);
    await group.saveChanges(workshopId, [erases('a')]);
    await hub.importFile(await fileFrom(group));
    expect(await notesOn(hub)).toEqual(['Fra fasilitator']);
    await hub.undoImport('file');
    expect(await contents(hub, state)).toBe(before);
  });

  test('takes away a text that only the file had', async () => {
    await hub.saveChanges(workshopId, [deletes('own')]);
    await group.saveChanges(workshopId, [writes('b', 'Benker'), rewrites('b', 'Flere benker')]);
    const full = await group.revisionsOf(workshopId);
    const b = full.filter((revision) => revision.header.recordId === noteId('b'));
    const pruned = b.map((revision) => (revision.header.parents.length === 0 ? stub(revision) : revision));
    await hub.importFile(received('pruned', pruned));
    const before = await contents(hub, state);
    await hub.importFile(received('full', full));
    expect(await contents(hub, state)).not.toBe(before);
    await hub.undoImport('full');
    expect(await contents(hub, state)).toBe(before);
  });

  test('what was written here since stays, with what it builds on', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker'), writes('c', 'Trær')]);
    await hub.importFile(await fileFrom(group));
    await hub.saveChanges(workshopId, [rewrites('b', 'Flere benker'), writes('d', 'Nytt')]);
    expect(await hub.undoImport('file')).toMatchObject({ ok: true, value: { removed: 1 } });
    expect(await notesOn(hub)).toEqual(['Flere benker', 'Fra fasilitator', 'Lys', 'Nytt']);
    expect(await hub.readHistory(noteId('b'))).toHaveLength(2);
    const shown = await contents(hub, ['records']);
    await hub.rebuildRecords();
    expect(await contents(hub, ['records'])).toBe(shown);
  });

  test('what another file brought as well stays', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    await hub.importFile(await fileFrom(group, 'first'));
    await group.saveChanges(workshopId, [writes('c', 'Trær')]);
    await hub.importFile(await fileFrom(group, 'second'));
    await hub.undoImport('first');
    expect(await notesOn(hub)).toEqual(['Benker', 'Fra fasilitator', 'Lys', 'Trær']);
    await hub.undoImport('second');
    expect(await notesOn(hub)).toEqual(['Benker', 'Fra fasilitator', 'Lys']);
  });

  test('the file can be opened again', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    await hub.importFile(await fileFrom(group));
    const after = await contents(hub, state);
    await hub.undoImport('file');
    await hub.importFile(await fileFrom(group, 'again'));
    expect(await contents(hub, state)).toBe(after);
  });

  test('only once, and not when there was nothing new', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    const file = await fileFrom(group);
    await hub.importFile(file);
    await hub.importFile(received('same', file.revisions));
    await hub.undoImport('file');
    const cannot = { ok: false, problem: { type: 'cannotUndo' } };
    expect(await hub.undoImport('file')).toEqual(cannot);
    expect(await hub.undoImport('same')).toEqual(cannot);
    expect(await hub.undoImport('unknown')).toEqual(cannot);
  });

  test('an undoing that fails changes nothing', async () => {
    await group.saveChanges(workshopId, [writes('b', 'Benker')]);
    await hub.importFile(await fileFrom(group));
    const before = await contents(hub);
    nextTime.commitFails('QuotaExceededError');
    expect((await hub.undoImport('file')).ok).toBe(false);
    expect(await contents(hub)).toBe(before);
  });
});

describe('the log of files', () => {
  test('a receipt that was compared is marked', async () => {
    await hub.recordExchange({ ...received('sent', []).exchange, direction: 'sent' });
    await hub.confirmReceipt('sent');
    const [sent] = (await hub.readExchanges(workshopId)).filter((row) => row.id === 'sent');
    expect(sent?.confirmed).toBe(true);
  });

  test('two quick taps on the same row both count', async () => {
    const row = { ...received('sent', []).exchange, direction: 'sent' } as const;
    const [first, second] = ['g1' as Id<'group'>, 'g2' as Id<'group'>];
    const gets = (id: Id<'group'>) =>
      hub.changeExchange('sent', (stored = row) => ({ ...stored, groups: [...stored.groups, id] }));
    await Promise.all([gets(first), gets(second)]);
    const sent = (await hub.readExchanges(workshopId)).find(({ id }) => id === 'sent');
    expect(sent?.groups).toEqual([...row.groups, first, second]);
  });
});
