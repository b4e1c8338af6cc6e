import { beforeEach, describe, expect, test } from 'vitest';
import { create } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import { noteId, notesOn, workshopId, writes } from '../kit/notes.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

// A practice is a workshop of its own on the device: it leaves no trace in what is kept, copied or handed on.

const practice = practiceId(workshopId);
let app: AppWindow;
let before: string;

const allButTheClock = ['revisions', 'records', 'drafts', 'attachments', 'exchanges', 'snapshots'];

/** A device with a workshop and a note, and then a practice with a note, a draft, a role and a file. */
beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.saveChanges(workshopId, [
    create('workshop', workshopId, sampleValues.workshop),
    writes('a', 'Lys'),
  ]);
  await app.saveRole(workshopId, { type: 'group', groupId: 'group-3' as Id<'group'> });
  before = await contents(app, allButTheClock);
  await app.saveChanges(practice, [
    create('workshop', practice, sampleValues.workshop),
    writes('b', 'Prøver'),
  ]);
  await app.saveRole(practice, { type: 'group', groupId: practiceId('group-3' as Id<'group'>) });
  await app.keepDraft(draft('k', 'Halvt'));
  await app.keepAttachments(practice, [file], await attachmentRevisions());
});

const file = { sha256: 'x', mime: 'image/png', name: 'kart', data: new Uint8Array([1, 2, 3]) } as const;

function draft(key: string, text: string) {
  return { key, workshopId: practice, recordId: null, values: { text }, base: [], updatedAt: 1 };
}

async function attachmentRevisions() {
  const other = 'workshop-9' as typeof workshopId;
  const value = { ...sampleValues.attachment, sha256: 'x' };
  await app.saveChanges(other, [create('attachment', 'vedlegg' as Id<'attachment'>, value)]);
  const revisions = await app.revisionsOf(other);
  await app.deleteWorkshop(other);
  return revisions;
}

describe('while it lasts', () => {
  test('it is not among the workshops', async () => {
    expect((await app.readWorkshops()).map(({ id }) => id)).toEqual([workshopId]);
  });

  test('it goes into no file', async () => {
    await expect(app.revisionsOf(practice)).rejects.toThrow('no file');
  });

  test('it is not in the copy of everything, nor in what is rescued', async () => {
    app.holdDraft(draft('held', 'Holdt'));
    const copy = await app.backup();
    for (const text of [copy.ok ? copy.value : '', await app.rescueCopy()]) {
      expect(text).toContain('Lys');
      expect(text).not.toMatch(/Prøver|Halvt|Holdt|"~/);
    }
  });

  test('the real notes count as before', async () => {
    expect(await notesOn(app)).toEqual(['Lys']);
    expect(await app.countUnsentNotes(workshopId)).toBe(1);
  });
});

describe('when it ends', () => {
  test('nothing of it is left, and the workshop is as it was', async () => {
    expect((await app.deleteWorkshop(practice)).ok).toBe(true);
    expect(await contents(app, allButTheClock)).toBe(before);
    expect(Object.keys((await app.readDevice())?.roles ?? {})).toEqual([workshopId]);
  });

  test('what a screen saves on its way out comes too late', async () => {
    app.closeToWriting(practice);
    app.holdDraft(draft('k', 'Sist'));
    app.releaseDraftsOf(practice);
    await app.deleteWorkshop(practice);
    expect((await app.saveChanges(practice, [writes('c', 'For sent')])).ok).toBe(true);
    expect((await app.keepDraft(draft('k', 'For sent'))).ok).toBe(true);
    expect(await contents(app, allButTheClock)).toBe(before);
    expect(app.heldDrafts()).toEqual([]);
  });

  test('the next one is written as usual', async () => {
    app.closeToWriting(practice);
    await app.deleteWorkshop(practice);
    app.openToWriting(practice);
    await app.saveChanges(practice, [writes('b', 'Igjen')]);
    expect(await app.readEntry(noteId('b'))).toMatchObject({
      workshopId: practice,
      value: { text: 'Igjen' },
    });
  });

  test('it goes with its workshop', async () => {
    await app.deleteWorkshop(workshopId);
    expect(
      JSON.parse(await contents(app, allButTheClock)).flatMap(([, rows]: [string, unknown[]]) => rows),
    ).toEqual([]);
  });
});
