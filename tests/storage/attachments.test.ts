import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { attach, type NewAttachment } from '#/domain/attachments.ts';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { received, workshopId } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// The bytes of attachments lie beside the records, once for each content.

const paperId = 'paper-1' as Id<'casePaper'>;
const data = new TextEncoder().encode('%PDF-1.7 Kart over bydelene');
const sha256 = createHash('sha256').update(data).digest('hex');
const map: NewAttachment = {
  fileName: 'Kart_over-bydelene.pdf',
  mime: 'application/pdf',
  bytes: data.length,
  sha256,
};
const bytes = { sha256, mime: map.mime, name: map.fileName, data };

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

async function attaches(to: Id<'workshop'> = workshopId, id = 'kart'): Promise<Id<'attachment'>> {
  const moment = { now: 1, newId: () => id as never };
  const saved = await app.saveChanges(to, attach(paperId, [], [map], moment), { files: [bytes] });
  expect(saved.ok).toBe(true);
  return id as Id<'attachment'>;
}

const stored = async () => app.database.attachments.toArray();

test('an attachment is saved with its bytes, in one transaction, and named as people name things', async () => {
  const id = await attaches();
  expect(await app.readAttachment(sha256)).toMatchObject({
    mime: 'application/pdf',
    workshopIds: [workshopId],
  });
  expect((await app.readEntry(id))?.value).toMatchObject({
    title: 'Kart over bydelene',
    sha256,
    belongsTo: paperId,
  });
});

test('the same bytes are kept once, and each workshop lets go of them by itself', async () => {
  const other = 'workshop-2' as Id<'workshop'>;
  await attaches();
  await attaches(other, 'kart-2');
  expect(await stored()).toMatchObject([{ workshopIds: [workshopId, other] }]);
  await app.deleteWorkshop(workshopId);
  expect(await stored()).toMatchObject([{ workshopIds: [other] }]);
  await app.deleteWorkshop(other);
  expect(await stored()).toEqual([]);
});

describe('what is deleted', () => {
  test('can be taken back with its bytes', async () => {
    const id = await attaches();
    await app.saveChanges(workshopId, [{ type: 'delete', id }]);
    expect(await stored()).toHaveLength(1);
    await app.saveChanges(workshopId, [{ type: 'undelete', id }]);
    expect(await app.readAttachment(sha256)).toBeDefined();
  });

  test('for good, takes its bytes along', async () => {
    const id = await attaches();
    await app.saveChanges(workshopId, [{ type: 'erase', id }]);
    expect(await stored()).toEqual([]);
  });

  test('for good, leaves the bytes that another attachment of the workshop has too', async () => {
    const id = await attaches();
    await attaches(workshopId, 'kart-2');
    await app.saveChanges(workshopId, [{ type: 'erase', id }]);
    expect(await stored()).toHaveLength(1);
  });
});

describe('a file brings', () => {
  test('the bytes that its records speak of, and no others', async () => {
    await attaches();
    const file = received('file', await app.revisionsOf(workshopId));
    newDevice();
    app = await openWindow();
    const stray = { ...bytes, sha256: 'f'.repeat(64) };
    await app.importFile({ ...file, attachments: [bytes, stray] });
    expect((await stored()).map((row) => row.sha256)).toEqual([sha256]);
    expect(new Uint8Array((await app.readAttachment(sha256))?.data ?? new ArrayBuffer())).toEqual(data);
  });

  test('bytes that were missing here, also when every record is known', async () => {
    await attaches();
    const revisions = await app.revisionsOf(workshopId);
    newDevice();
    app = await openWindow();
    await app.importFile(received('only-named', revisions));
    expect(await app.readAttachment(sha256)).toBeUndefined();
    await app.keepAttachments(workshopId, [bytes], revisions);
    expect(await app.readAttachment(sha256)).toBeDefined();
  });
});

describe('an import that is undone', () => {
  const bringIn = async () => {
    await attaches();
    const file = received('file', await app.revisionsOf(workshopId));
    newDevice();
    app = await openWindow();
    await app.importFile({ ...file, attachments: [bytes] });
    return file;
  };

  test('takes its bytes along, and brings them again when the file is opened once more', async () => {
    const file = await bringIn();
    expect((await app.undoImport(file.exchange.id)).ok).toBe(true);
    expect(await stored()).toEqual([]);
    await app.importFile({ ...file, attachments: [bytes] });
    expect(await stored()).toHaveLength(1);
  });

  test('leaves the bytes of what has been written on since', async () => {
    const file = await bringIn();
    const id = 'kart' as Id<'attachment'>;
    await app.saveChanges(workshopId, [edit('attachment', id, { title: 'Kartet' })]);
    await app.undoImport(file.exchange.id);
    expect((await app.readEntry(id))?.value.title).toBe('Kartet');
    expect(await stored()).toHaveLength(1);
  });
});

test('a backup gives the bytes back', async () => {
  await attaches();
  const copy = await app.backup();
  newDevice();
  app = await openWindow();
  expect(copy.ok && (await app.restore(copy.value))).toMatchObject({ ok: true });
  expect(new Uint8Array((await app.readAttachment(sha256))?.data ?? new ArrayBuffer())).toEqual(data);
});
