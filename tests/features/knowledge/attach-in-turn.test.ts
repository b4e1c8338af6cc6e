import { beforeEach, expect, test } from 'vitest';
import { attach, attachmentLimits } from '#/domain/attachments.ts';
import { create } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { attachInTurn, type Place } from '#/features/knowledge/attachments/attach-in-turn.ts';
import { workshopId } from '../../kit/notes.ts';
import { sampleValues } from '../../kit/sample-values.ts';
import { type AppWindow, newDevice, openWindow } from '../../kit/windows.ts';

// Files may be chosen again while those chosen first are read: each choosing sees what the one before it attached.

const paper = 'sak-1' as Id<'casePaper'>;
const picture = (name: string, last: number) => new File([new Uint8Array([0xff, 0xd8, 0xff, last])], name);
let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

const attached = async () =>
  (await app.readEntries(workshopId, 'attachment')).map(({ value }) => [value.fileName, value.order]);

/** The list of attachments of a case paper. */
function list(): Place {
  return {
    only: 'all',
    stored: () => app.readEntries(workshopId, 'attachment'),
    known: (stored) => stored.map(({ value }) => value.sha256),
    save: (files, stored) => {
      const moment = { now: 1, newId: app.newId };
      const about = files.map((each) => each.about);
      return app.saveChanges(workshopId, attach(paper, stored, about, moment), {
        files: files.map(({ bytes }) => bytes),
      });
    },
  };
}

test('the same file chosen twice at once is attached once, and the second choosing is told', async () => {
  const add = attachInTurn();
  const [first, second] = await Promise.all([
    add([picture('kart.jpg', 1), picture('plan.jpg', 2)], list()),
    add([picture('kart igjen.jpg', 1), picture('skisse.jpg', 3)], list()),
  ]);
  expect(first).toEqual([]);
  expect(second).toEqual([{ type: 'known', name: 'kart igjen.jpg' }]);
  expect(await attached()).toEqual([
    ['kart.jpg', 1],
    ['plan.jpg', 2],
    ['skisse.jpg', 3],
  ]);
});

test('two choosings at once do not take more room than there is', async () => {
  const taken = { ...sampleValues.attachment, belongsTo: paper, bytes: attachmentLimits.all - 6 };
  await app.saveChanges(workshopId, [create('attachment', 'stor' as Id<'attachment'>, taken)]);
  const add = attachInTurn();
  const [, second] = await Promise.all([
    add([picture('kart.jpg', 1)], list()),
    add([picture('plan.jpg', 2)], list()),
  ]);
  expect(second).toEqual([{ type: 'tooMuch', name: 'plan.jpg', limit: attachmentLimits.all }]);
  expect(await attached()).toHaveLength(2);
});

test('what goes wrong with one choosing does not stop the next', async () => {
  const add = attachInTurn();
  const broken = add([picture('kart.jpg', 1)], { ...list(), save: () => Promise.reject(new Error('no')) });
  const next = add([picture('plan.jpg', 2)], list());
  await expect(broken).rejects.toThrow('no');
  expect(await next).toEqual([]);
});
