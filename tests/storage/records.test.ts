import { beforeEach, describe, expect, test } from 'vitest';
import type { RevisionId } from '#/domain/ids.ts';
import { deletes, erases, noteId, notesOn, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

describe('the one write path', () => {
  test('what is saved is there after the app has been closed', async () => {
    const saved = await app.saveChanges(workshopId, [writes('a', 'Lys i parken')]);
    expect(saved.ok).toBe(true);
    app.die();
    expect(await notesOn(await openWindow())).toEqual(['Lys i parken']);
  });

  test('every wording stays in the history', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    const history = await app.readHistory(noteId('a'));
    expect(history.map((revision) => 'value' in revision && revision.value)).toMatchObject([
      { text: 'Lys' },
      { text: 'Lys i parken' },
    ]);
    expect(await notesOn(app)).toEqual(['Lys i parken']);
  });

  test('an earlier wording can be read, by the revision that names it', async () => {
    const first = await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    const [revision] = (first.ok && first.value.written.get(noteId('a'))) || [];
    expect(await app.readEarlier(noteId('a'), revision as RevisionId)).toMatchObject({ text: 'Lys' });
    expect(await app.readEarlier(noteId('a'), 'ukjent' as RevisionId)).toBeNull();
  });

  test('several changes are one transaction, and each sees the one before', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys'), rewrites('a', 'Benker'), writes('b', 'Trær')]);
    expect(await notesOn(app)).toEqual(['Benker', 'Trær']);
    expect(await app.readHistory(noteId('a'))).toHaveLength(2);
  });

  test('the answer names the revision written, and none when there was nothing to write', async () => {
    const first = await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    const again = await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    expect(first.ok && first.value.written.get(noteId('a'))).toEqual(
      first.ok && first.value.heads.get(noteId('a')),
    );
    expect(again.ok && again.value.written.size).toBe(0);
    expect(again.ok && again.value.heads).toEqual(first.ok && first.value.heads);
  });

  test('what is deleted lies in the trash and can be taken back', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    await app.saveChanges(workshopId, [deletes('a')]);
    expect(await notesOn(app)).toEqual([]);
    expect((await app.readTrash(workshopId)).map((entry) => entry.id)).toEqual([noteId('a')]);
    await app.saveChanges(workshopId, [{ type: 'undelete', id: noteId('a') }]);
    expect(await notesOn(app)).toEqual(['Lys']);
    expect(await app.readTrash(workshopId)).toEqual([]);
  });

  test('what is erased leaves no text anywhere on the device', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Kari Nordmann')]);
    await app.saveChanges(workshopId, [rewrites('a', 'Kari Nordmann sier')]);
    await app.saveChanges(workshopId, [erases('a')]);
    expect(await app.readTrash(workshopId)).toEqual([]);
    expect(await contents(app)).not.toContain('Nordmann');
  });

  test('nor what was being written in it, or lies in a copy taken before an import', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Kari Nordmann'), writes('b', 'Lys')]);
    await app.takeSnapshot(workshopId, 'import');
    const draft = { workshopId, base: [], updatedAt: 1 };
    await app.keepDraft({ ...draft, key: 'a/text', recordId: noteId('a'), values: { text: 'Nordmann!' } });
    app.holdDraft({ ...draft, key: 'a/more', recordId: noteId('a'), values: { text: 'Nordmann?' } });
    app.spillUnsaved();
    await app.keepDraft({ ...draft, key: 'b/text', recordId: noteId('b'), values: { text: 'Lys i parken' } });
    await app.saveChanges(workshopId, [erases('a')]);
    expect(await contents(app)).not.toContain('Nordmann');
    expect(await contents(app)).toContain('Lys i parken');
    expect(JSON.stringify(app.readSpills().drafts)).not.toContain('Nordmann');
    expect(app.heldDrafts()).toEqual([]);
  });

  test('a clock that goes backwards does not turn the order of what is written', async () => {
    await app.saveChanges(workshopId, [writes('a', 'først')]);
    const [first] = await app.readHistory(noteId('a'));
    await app.putClock(Number(first?.header.hlc) + 86_400_000);
    await app.saveChanges(workshopId, [rewrites('a', 'så')]);
    const [, second] = await app.readHistory(noteId('a'));
    expect(second?.header.hlc).toBe(Number(first?.header.hlc) + 86_400_001);
  });

  test('the shown records can be made again from the revisions at any time', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys'), writes('b', 'Trær'), writes('c', 'Kari')]);
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), deletes('b'), erases('c')]);
    const before = await contents(app, ['records']);
    await app.database.records.clear();
    expect((await app.rebuildRecords()).ok).toBe(true);
    expect(await contents(app, ['records'])).toBe(before);
  });

  test('writing one record reads and writes no other, however many there are', async () => {
    const many = Array.from({ length: 300 }, (_, i) => writes(`n${i}`, `Notat ${i}`));
    await app.saveChanges(workshopId, many);
    const seen: string[] = [];
    app.database.records.hook('updating', (_changes, key) => void seen.push(key));
    app.database.records.hook('reading', (row) => {
      seen.push(row.id);
      return row;
    });
    await app.saveChanges(workshopId, [rewrites('n7', 'Nytt')]);
    expect(new Set(seen)).toEqual(new Set([noteId('n7')]));
  });
});

describe('two windows over one database', () => {
  test('both write, and both see everything', async () => {
    const other = await openWindow();
    await Promise.all([
      app.saveChanges(workshopId, [writes('a', 'fra det ene')]),
      other.saveChanges(workshopId, [writes('b', 'fra det andre')]),
    ]);
    await app.saveChanges(workshopId, [rewrites('b', 'fra det ene også')]);
    expect(await notesOn(other)).toEqual(['fra det ene', 'fra det ene også']);
    expect(await notesOn(app)).toEqual(await notesOn(other));
  });

  test('they are one device, also when both start at the same moment', async () => {
    const other = await openWindow();
    const [mine, theirs] = await Promise.all([app.ensureDevice(), other.ensureDevice()]);
    expect(mine.id).toBe(theirs.id);
  });

  test('no two revisions get the same clock reading', async () => {
    const other = await openWindow();
    const windows = [app, other, app, other, app];
    await Promise.all(windows.map((each, i) => each.saveChanges(workshopId, [writes(`n${i}`, `${i}`)])));
    const readings = (await app.revisionsOf(workshopId)).map((revision) => revision.header.hlc);
    expect(new Set(readings).size).toBe(5);
  });
});
