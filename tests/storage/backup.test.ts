import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTime } from '../kit/faults.ts';
import { erases, noteId, notesOn, received, rewrites, workshopId, writes } from '../kit/notes.ts';
import { knowledgeIn } from '../kit/session-file.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

let app: AppWindow;

/** A device with something in every table. */
beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.saveDevice({ label: 'Fasilitator', firstStartDone: true });
  await app.saveRole(workshopId, { type: 'facilitator' });
  await app.saveChanges(workshopId, [writes('a', 'Lys')]);
  await app.keepDraft({
    key: 'k',
    workshopId,
    recordId: null,
    values: { text: 'Ben' },
    base: [],
    updatedAt: 1,
  });
  await app.importFile(received('file', await otherRevisions()));
  await app.packSnapshots();
  const data = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256).buffer;
  await app.database.attachments.put({
    sha256: 'x',
    workshopIds: [workshopId],
    mime: 'image/png',
    name: 'kart',
    data,
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function otherRevisions() {
  const other = await openWindow();
  await other.saveChanges('workshop-9' as typeof workshopId, [writes('z', 'Fra en fil')]);
  const revisions = await other.revisionsOf('workshop-9' as typeof workshopId);
  await other.deleteWorkshop('workshop-9' as typeof workshopId);
  return revisions;
}

async function textOfBackup(): Promise<string> {
  const made = await app.backup();
  return made.ok ? made.value : '';
}

const besideRevisions = ['records', 'drafts', 'exchanges', 'snapshots', 'attachments'];
const content = ['revisions', ...besideRevisions];

describe('a copy of everything', () => {
  test('brings a new device to where the old one was', async () => {
    const before = await contents(app);
    const bytes = (await app.database.attachments.get('x'))?.data;
    const text = await textOfBackup();
    newDevice();
    const next = await openWindow();
    await next.ensureDevice();
    expect(await next.restore(text)).toMatchObject({ ok: true, value: { added: 2 } });
    expect(knowledgeIn(await next.revisionsOf(workshopId))).toEqual(
      knowledgeIn(await app.revisionsOf(workshopId)),
    );
    expect(await contents(next, besideRevisions)).toBe(await contents(app, besideRevisions));
    expect((await next.readDevice())?.label).toBe('Fasilitator');
    expect((await next.database.attachments.get('x'))?.data).toEqual(bytes);
    expect((await next.undoImport('file')).ok).toBe(true);
    expect(await contents(app)).toBe(before);
  });

  test('one made before revisions lay in bundles is opened', async () => {
    const { stores } = JSON.parse(readFileSync('tests/fixtures/databases/v1.json', 'utf8'));
    const tables = Object.fromEntries(
      stores.map(({ name, rows }: { name: string; rows: readonly { data?: { base64: string } }[] }) => [
        name,
        rows.map((row) => (row.data ? { ...row, data: row.data.base64 } : row)),
      ]),
    );
    newDevice();
    const next = await openWindow();
    const text = JSON.stringify({ format: 'politisk-verksted/backup', formatVersion: 1, tables });
    expect(await next.restore(text)).toMatchObject({ ok: true, value: { added: 5 } });
    expect(await notesOn(next)).toEqual(['Benker', 'Lys i parken']);
    expect((await next.undoImport('file')).ok).toBe(true);
    expect(await notesOn(next)).toEqual(['Lys i parken']);
  });

  test('holds the revisions one by one, each with its workshop and its record', async () => {
    const { tables } = JSON.parse(await textOfBackup());
    expect(tables.revisions).toHaveLength(2);
    for (const row of tables.revisions) {
      expect(Object.keys(row)).toEqual(['id', 'header', 'salt', 'value', 'workshopId', 'recordId']);
    }
  });

  test('joins what is on the device, and takes nothing away', async () => {
    const text = await textOfBackup();
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken'), writes('b', 'Benker')]);
    await app.saveDevice({ label: 'Nytt navn' });
    const before = await contents(app, content);
    expect(await app.restore(text)).toMatchObject({ ok: true, value: { added: 0 } });
    expect(await contents(app, content)).toBe(before);
    expect((await app.readDevice())?.label).toBe('Nytt navn');
  });

  test('does not bring back what has been erased since, nor what was being written in it', async () => {
    await app.keepDraft({
      key: 'a',
      workshopId,
      recordId: noteId('a'),
      values: { text: 'Lys i mørket' },
      base: [],
      updatedAt: 1,
    });
    const text = await textOfBackup();
    expect(text).toContain('Lys i mørket');
    await app.saveChanges(workshopId, [erases('a')]);
    expect(await app.restore(text)).toMatchObject({ ok: true });
    expect(await contents(app, content)).not.toMatch(/Lys/);
    expect(await app.database.snapshots.count()).toBe(0);
    const later = await textOfBackup();
    expect(later).not.toMatch(/Lys/);
  });

  test('twice is the same as once', async () => {
    const text = await textOfBackup();
    newDevice();
    const next = await openWindow();
    await next.restore(text);
    const once = await contents(next, content);
    await next.restore(text);
    expect(await contents(next, content)).toBe(once);
  });

  test('everything or nothing', async () => {
    const text = await textOfBackup();
    await app.deleteEverything();
    const before = await contents(app);
    nextTime.commitFails('QuotaExceededError');
    expect((await app.restore(text)).ok).toBe(false);
    expect(await contents(app)).toBe(before);
  });

  test.each<[string, (text: string) => string, string]>([
    ['another file', () => 'Kjære alle', 'notABackup'],
    ['a session file', () => '{"format":"politisk-verksted/session"}', 'notABackup'],
    ['a list', () => '[1]', 'notABackup'],
    ['one of a newer app', (text) => text.replace('"formatVersion":1', '"formatVersion":2'), 'backupTooNew'],
    ['one that was cut off', (text) => text.slice(0, -100), 'backupDamaged'],
    ['one in which a note was changed', (text) => text.replace('"Lys"', '"Mørke"'), 'backupDamaged'],
    ['one without a table', (text) => text.replace('"drafts":', '"dreams":'), 'backupDamaged'],
    ['one with a row that is none', (text) => text.replace('"drafts":[', '"drafts":[null,'), 'backupDamaged'],
  ])('%s is told apart, and nothing is changed', async (_, spoil, type) => {
    const spoiled = spoil(await textOfBackup());
    const before = await contents(app);
    expect(await app.restore(spoiled)).toEqual({ ok: false, problem: { type } });
    expect(await contents(app)).toBe(before);
  });
});

describe('deleting', () => {
  test('a workshop: nothing of it is left, and another one is untouched', async () => {
    const other = 'workshop-2' as typeof workshopId;
    await app.saveChanges(other, [writes('other', 'Et annet verksted')]);
    await app.saveRole(other, { type: 'administration' });
    expect((await app.deleteWorkshop(workshopId)).ok).toBe(true);
    expect(await contents(app)).not.toContain(workshopId);
    expect((await app.readEntries(other, 'note')).map((note) => note.value.text)).toEqual([
      'Et annet verksted',
    ]);
    expect((await app.readDevice())?.roles).toEqual({ [other]: { type: 'administration' } });
  });

  test('an attachment stays while another workshop has it', async () => {
    await app.database.attachments.update('x', { workshopIds: [workshopId, 'workshop-2'] });
    await app.deleteWorkshop(workshopId);
    expect(await app.database.attachments.toArray()).toMatchObject([{ workshopIds: ['workshop-2'] }]);
  });

  test('everything: also who the device was, and what lay in localStorage', async () => {
    const before = await app.readDevice();
    app.holdDraft({
      key: 'h',
      workshopId,
      recordId: null,
      values: { text: 'Siste' },
      base: [],
      updatedAt: 1,
    });
    app.spillUnsaved();
    expect((await app.deleteEverything()).ok).toBe(true);
    const after = await app.readDevice();
    expect(after?.id).not.toBe(before?.id);
    expect(after?.roles).toEqual({});
    expect(localStorage.length).toBe(0);
    expect(await notesOn(app)).toEqual([]);
    const counts = await Promise.all(app.database.tables.map((table) => table.count()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  });

  test('is not said to be done when it failed', async () => {
    const before = await contents(app);
    nextTime.commitFails('QuotaExceededError');
    expect((await app.deleteWorkshop(workshopId)).ok).toBe(false);
    expect(await contents(app)).toBe(before);
  });
});
