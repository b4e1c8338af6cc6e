import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { attach } from '#/domain/attachments.ts';
import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { ArrivingFile } from '#/storage/sessions.ts';
import { notesOn, received, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// What another device's file erases is gone from the screen at once. It can be taken back until the next import; then it is gone for good.

const data = new TextEncoder().encode('%PDF-1.7 Et navn som ikke skulle stått her');
const sha256 = createHash('sha256').update(data).digest('hex');
const bytes = { sha256, mime: 'application/pdf', name: 'Brev.pdf', data } as const;
const letter = 'brev' as Id<'attachment'>;

let hub: AppWindow;
let brings: ArrivingFile & { readonly workshopId: Id<'workshop'> };
let erasing: typeof brings;
let next: typeof brings;

beforeEach(async () => {
  const files = await filesOfOthers();
  brings = { ...received('bringer', files.before), attachments: [bytes] };
  erasing = received('visker', files.after);
  next = received('neste', files.other);
  newDevice();
  hub = await openWindow();
  await hub.importFile(brings);
  await hub.importFile(erasing);
});

/** The plan with a letter, the same after the letter was erased, and what a group wrote. */
async function filesOfOthers(): Promise<Record<'before' | 'after' | 'other', readonly AnyRevision[]>> {
  newDevice();
  const office = await openWindow();
  const moment = { now: 1, newId: () => letter as never };
  const file = { fileName: bytes.name, mime: bytes.mime, bytes: data.length, sha256 };
  const changes = attach('sak' as Id<'casePaper'>, [], [file], moment);
  await office.saveChanges(workshopId, [writes('a', 'Anne Nordmann ringte'), ...changes], { files: [bytes] });
  const before = await office.revisionsOf(workshopId);
  await office.saveChanges(workshopId, [
    { type: 'erase', id: letter },
    { type: 'erase', id: 'note-a' as Id<'note'> },
  ]);
  const after = await office.revisionsOf(workshopId);
  newDevice();
  const group = await openWindow();
  await group.saveChanges(workshopId, [writes('b', 'Flere benker')]);
  return { before, after, other: await group.revisionsOf(workshopId) };
}

const bytesHere = async () => (await hub.readAttachment(sha256)) !== undefined;
const letterIsErased = async () => (await hub.readEntry(letter))?.erased;
const copies = async () => (await hub.database.snapshots.toArray()).length;

test('until the next import it can be taken back, with its bytes', async () => {
  expect(await letterIsErased()).toBe(true);
  expect(await bytesHere()).toBe(true);
  expect((await hub.undoImport('visker')).ok).toBe(true);
  expect(await letterIsErased()).toBe(false);
  expect(await bytesHere()).toBe(true);
  await hub.importFile(next);
  expect(await bytesHere()).toBe(true);
  expect(await notesOn(hub)).toEqual(['Anne Nordmann ringte', 'Flere benker']);
});

describe('with the next import', () => {
  test('its bytes go, and every copy that holds what was erased', async () => {
    await hub.importFile(next);
    expect(await bytesHere()).toBe(false);
    expect(await copies()).toBe(1);
    expect(await hub.undoImport('visker')).toEqual({ ok: false, problem: { type: 'cannotUndo' } });
    expect(await hub.undoImport('bringer')).toEqual({ ok: false, problem: { type: 'cannotUndo' } });
    expect((await hub.undoImport('neste')).ok).toBe(true);
    expect(await letterIsErased()).toBe(true);
  });

  test('a file with nothing new is no import: it can still be taken back', async () => {
    await hub.importFile({ ...received('kjent', brings.revisions), attachments: [bytes] });
    expect(await bytesHere()).toBe(true);
    expect((await hub.undoImport('visker')).ok).toBe(true);
    expect(await letterIsErased()).toBe(false);
  });
});

describe('an old file', () => {
  test('opened again brings neither the text nor the bytes', async () => {
    await hub.importFile(next);
    await hub.importFile(brings);
    expect(await letterIsErased()).toBe(true);
    expect(await bytesHere()).toBe(false);
    await hub.keepAttachments(workshopId, [bytes], brings.revisions);
    expect(await bytesHere()).toBe(false);
  });
});
