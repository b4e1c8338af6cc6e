import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '#/storage/drafts.ts';
import { nextTime } from '../kit/faults.ts';
import { workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const draft = (text: string, updatedAt = Date.now(), key = 'composer'): Draft => ({
  key,
  workshopId,
  recordId: null,
  values: { text },
  base: [],
  updatedAt,
});

const textOf = async (window: AppWindow, key = 'composer') => (await window.readDraft(key))?.values.text;

describe('text that is being written', () => {
  test('is found again after the app was killed', async () => {
    await app.keepDraft(draft('Vi trenger'));
    app.die();
    expect(await textOf(await openWindow())).toBe('Vi trenger');
  });

  test('is let go of in the same transaction that saves it', async () => {
    await app.keepDraft(draft('Vi trenger lys'));
    await app.saveChanges(workshopId, [writes('a', 'Vi trenger lys')], { clearDraft: 'composer' });
    app.die();
    expect(await textOf(await openWindow())).toBeUndefined();
  });

  test('stays when saving fails', async () => {
    await app.keepDraft(draft('Vi trenger lys'));
    nextTime.putFails('QuotaExceededError');
    const saved = await app.saveChanges(workshopId, [writes('a', 'Vi trenger lys')], {
      clearDraft: 'composer',
    });
    expect(saved).toMatchObject({ ok: false, problem: { type: 'storageFull' } });
    expect(await textOf(app)).toBe('Vi trenger lys');
  });

  test('is not let go of when it was typed after the saving began', async () => {
    const saving = app.saveChanges(workshopId, [writes('a', 'Det første')], { clearDraft: 'composer' });
    const next = draft('Det neste', Date.now() + 1);
    app.holdDraft(next);
    await saving;
    expect(app.heldDrafts()).toEqual([next]);
    await app.keepDraft(next);
    expect(await textOf(app)).toBe('Det neste');
  });

  test('the status line says «Lagrer» until it is stored', async () => {
    expect(app.readSaveState().state).toBe('saved');
    const typed = draft('V');
    app.holdDraft(typed);
    expect(app.readSaveState().state).toBe('saving');
    await app.keepDraft(typed);
    expect(app.readSaveState().state).toBe('saved');
  });

  test('is gone when the writer throws it away', async () => {
    await app.keepDraft(draft('Tull'));
    await app.dropDraft('composer');
    expect(await textOf(app)).toBeUndefined();
    expect(app.heldDrafts()).toEqual([]);
  });
});

describe('a page that is hidden may never come back', () => {
  test('what was typed since the last draft is in localStorage at once, and in the database at the next start', async () => {
    await app.keepDraft(draft('Vi', 1));
    app.holdDraft(draft('Vi trenger', 2));
    expect(app.spillUnsaved()).toBe(true);
    app.die();
    const next = await openWindow();
    expect(await textOf(next)).toBe('Vi trenger');
    expect(localStorage.length).toBe(0);
    next.die();
    expect(await textOf(await openWindow())).toBe('Vi trenger');
  });

  test('also what is typed after it was hidden', async () => {
    app.spillUnsaved();
    app.holdDraft(draft('Siste ord'));
    app.die();
    expect(await textOf(await openWindow())).toBe('Siste ord');
  });

  test('what got into the database in time does not come back from localStorage', async () => {
    const typed = draft('Vi trenger lys');
    app.holdDraft(typed);
    app.spillUnsaved();
    await app.keepDraft(typed);
    expect(localStorage.length).toBe(0);
    app.holdDraft(draft('Vi trenger lys'));
    expect(localStorage.length).toBe(1);
    await app.saveChanges(workshopId, [writes('a', 'Vi trenger lys')], { clearDraft: 'composer' });
    expect(localStorage.length).toBe(0);
    app.die();
    expect(await textOf(await openWindow())).toBeUndefined();
  });

  test('an older text does not replace a newer one', async () => {
    app.holdDraft(draft('gammel', 5));
    app.spillUnsaved();
    app.die();
    const other = await openWindow();
    await other.database.drafts.put(draft('ny', 9));
    expect(await textOf(other)).toBe('ny');
  });

  test('two windows do not overwrite what the other one left', async () => {
    const other = await openWindow();
    app.holdDraft(draft('i det ene', 1, 'a'));
    other.holdDraft(draft('i det andre', 1, 'b'));
    app.spillUnsaved();
    other.spillUnsaved();
    const next = await openWindow();
    expect([await textOf(next, 'a'), await textOf(next, 'b')]).toEqual(['i det ene', 'i det andre']);
  });

  test('at most 100 kB, the newest first', async () => {
    app.holdDraft(draft('x'.repeat(99_000), 1, 'long'));
    app.holdDraft(draft('kort', 2, 'short'));
    app.holdDraft(draft('y'.repeat(5_000), 3, 'newest'));
    expect(app.spillUnsaved()).toBe(false);
    const spilled = localStorage.getItem(localStorage.key(0) ?? '') ?? '';
    expect(spilled.length).toBeLessThanOrEqual(100_000);
    expect(JSON.parse(spilled).map((each: Draft) => each.key)).toEqual(['newest', 'short']);
  });

  test('a localStorage that is full or forbidden stops nothing', async () => {
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    app.holdDraft(draft('Vi trenger'));
    expect(app.spillUnsaved()).toBe(false);
    expect(app.heldDrafts()).toHaveLength(1);
  });

  test('what somebody else has put in localStorage is passed over', async () => {
    localStorage.setItem('politisk-verksted/unsaved/x', '{"not":"ours"');
    localStorage.setItem('politisk-verksted/unsaved/y', '[{"key":1}]');
    expect(await textOf(app)).toBeUndefined();
  });

  describe('when the database does not take it, as on a full disk', () => {
    let next: AppWindow;

    beforeEach(async () => {
      app.holdDraft(draft('Vi trenger', 2));
      app.spillUnsaved();
      app.die();
      next = await openWindow();
      nextTime.putFails('QuotaExceededError');
    });

    test('the text is in its field all the same, and the status line says that it is not stored', async () => {
      expect(await textOf(next)).toBe('Vi trenger');
      expect(next.readSaveState()).toMatchObject({ state: 'failed', problem: { type: 'storageFull' } });
    });

    test('it is kept for the next start', async () => {
      await next.recoverDrafts();
      expect(localStorage.length).toBe(1);
      next.die();
      expect(await textOf(await openWindow())).toBe('Vi trenger');
    });

    test('it does not come back once it has been saved or thrown away', async () => {
      await next.recoverDrafts();
      await next.saveChanges(workshopId, [writes('a', 'Vi trenger')], { clearDraft: 'composer' });
      expect(localStorage.length).toBe(0);
      next.die();
      expect(await textOf(await openWindow())).toBeUndefined();
    });
  });

  test('a full disk in the next start does not bring an older text in front of a newer one', async () => {
    app.holdDraft(draft('gammel', 5));
    app.holdDraft(draft('i et annet felt', 5, 'other'));
    app.spillUnsaved();
    app.die();
    const next = await openWindow();
    await next.database.drafts.put(draft('ny', 9));
    nextTime.putFails('QuotaExceededError');
    expect([await textOf(next), await textOf(next, 'other')]).toEqual(['ny', 'i et annet felt']);
  });
});

describe('sealing everything', () => {
  test('asks every field that is being written in, and no field that has been left', async () => {
    const asked: string[] = [];
    app.registerUnsealed(async () => void asked.push('a'));
    const leave = app.registerUnsealed(async () => void asked.push('b'));
    leave();
    await app.sealEverything();
    expect(asked).toEqual(['a']);
  });
});
