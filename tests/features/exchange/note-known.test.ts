import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenedFile } from '#/exchange/decode.ts';
import type { Exchange } from '#/storage/rows.ts';
import { received, workshopId, writes } from '../../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../../kit/windows.ts';

// A file whose content is here already is noted too; but what can be undone stays what can be undone.

let hub: AppWindow;
let file: ReturnType<typeof received>;

beforeEach(async () => {
  newDevice();
  const group = await openWindow();
  await group.saveChanges(workshopId, [writes('a', 'Lys')]);
  file = received('file', await group.revisionsOf(workshopId));
  newDevice();
  hub = await openWindow();
});

const row = async (): Promise<Exchange | undefined> =>
  (await hub.readExchanges(workshopId)).find(({ id }) => id === 'file');

async function noteKnown() {
  const { noteKnown: note } = await import('#/features/exchange/note-known.ts');
  return note(file.exchange, { revisions: file.revisions, attachments: [] } as unknown as OpenedFile);
}

describe('a file that brings nothing new', () => {
  it('is noted', async () => {
    expect(await noteKnown()).toMatchObject({ step: 'received', known: true, undo: 'nothing' });
    expect(await row()).toEqual(file.exchange);
  });

  it('leaves an earlier note of it alone, which can undo what came', async () => {
    await hub.importFile(file);
    const before = await row();
    expect(before?.snapshotId).not.toBeNull();
    expect(await noteKnown()).toMatchObject({ exchange: before });
    expect(await row()).toEqual(before);
  });

  it('is noted anew where what came was undone', async () => {
    await hub.importFile(file);
    await hub.undoImport('file');
    await noteKnown();
    expect(await row()).toEqual(file.exchange);
  });
});
