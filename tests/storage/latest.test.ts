import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, edit } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { moveNote } from '#/domain/notes.ts';
import { deletes, noteId, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// A question with notes 1 to 10 in their order, of which the last 4 are shown.

let app: AppWindow;
let read: () => Promise<readonly Entry<'note'>[]>;

beforeEach(begin);

async function begin(): Promise<void> {
  newDevice();
  app = await openWindow();
  await save(...Array.from({ length: 10 }, (_, index) => noted(index + 1)));
  const [one] = await app.readEntries(workshopId, 'note');
  read = app.latestNotes(workshopId, one?.place ?? '', 4);
}

describe('the last notes of a question', () => {
  it('are as many as asked for, oldest first', async () => {
    expect(await shown()).toEqual(['7', '8', '9', '10']);
  });

  it('stay when one is added: it pushes none out', async () => {
    await shown();
    await save(noted(11));
    await save(noted(12));
    expect(await shown()).toEqual(['7', '8', '9', '10', '11', '12']);
  });

  it('do not lose the one that is moved up past the oldest of them', async () => {
    await shown();
    await save(...moveNote(await read(), noteId('8'), -1));
    expect(await shown()).toEqual(['8', '7', '9', '10']);
    await save(edit('note', noteId('9'), { order: 2.5 }));
    expect(await shown()).toEqual(['9', '8', '7', '10']);
  });

  it('get the oldest back that was deleted and taken back, also when one was written meanwhile', async () => {
    await shown();
    await save(deletes('7'));
    await save(noted(11));
    expect(await shown()).toEqual(['8', '9', '10', '11']);
    await save({ type: 'undelete', id: noteId('7') });
    expect(await shown()).toEqual(['7', '8', '9', '10', '11']);
  });

  it('are none when all of them are deleted; those before are asked for', async () => {
    await shown();
    await save(...['7', '8', '9', '10'].map(deletes));
    expect(await shown()).toEqual([]);
  });

  it('never lose one that is there (law)', async () => {
    const act = fc.record({
      what: fc.constantFrom('add', 'delete', 'takeBack', 'move'),
      which: fc.integer({ min: 1, max: 10 }),
      order: fc.integer({ min: 0, max: 22 }).map((half) => half / 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        await begin();
        const seen = new Set(await shown());
        expect(seen.size).toBe(4);
        for (const [index, { what, which, order }] of acts.entries()) {
          if (what === 'add') await save(noted(20 + index));
          if (what === 'delete') await save(deletes(String(which)));
          if (what === 'takeBack') await save({ type: 'undelete', id: noteId(String(which)) });
          if (what === 'move') await save(edit('note', noteId(String(which)), { order }));
          const now = await shown();
          const there = new Set((await app.readEntries(workshopId, 'note')).map(({ value }) => value.text));
          expect([...seen].filter((text) => there.has(text) && !now.includes(text))).toEqual([]);
          for (const text of now) seen.add(text);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function noted(order: number): Change {
  return writes(String(order), String(order), { order });
}

async function save(...changes: readonly Change[]): Promise<void> {
  const saved = await app.saveChanges(workshopId, changes);
  expect(saved.ok).toBe(true);
}

async function shown(): Promise<readonly string[]> {
  return (await read()).map(({ value }) => value.text);
}
