import { beforeEach, describe, expect, test } from 'vitest';
import { notesOn, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// A browser may freeze a page as it stands, to show it again later. What it was writing must keep nobody waiting.

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.saveChanges(workshopId, [writes('a', 'Lys')]);
});

describe('a page that is frozen while it saves', () => {
  test('leaves no transaction open: another page writes at once', async () => {
    const saving = app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    app.fallAsleep();
    const other = await openWindow();
    expect(await other.saveChanges(workshopId, [writes('b', 'Benker')])).toMatchObject({ ok: true });
    expect(await notesOn(other)).toEqual(['Benker', 'Lys']);
    app.wakeUp();
    expect(await saving).toMatchObject({ ok: true });
    expect(await notesOn(other)).toEqual(['Benker', 'Lys i parken']);
  });

  test('begins nothing before it is awake, and says «Lagrer …» till then', async () => {
    app.fallAsleep();
    const saving = app.saveChanges(workshopId, [writes('b', 'Benker')]);
    const other = await openWindow();
    expect(await notesOn(other)).toEqual(['Lys']);
    expect(app.readSaveState().state).toBe('saving');
    app.wakeUp();
    expect(await saving).toMatchObject({ ok: true });
    expect(app.readSaveState().state).toBe('saved');
    expect(await notesOn(other)).toEqual(['Benker', 'Lys']);
  });
});
