import { describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { workshopProblem } from '#/exchange/decode.ts';
import { type Preview, previewOf } from '#/exchange/preview.ts';
import { opened } from '../kit/session-file.ts';
import { note, plan, type Tablet, tablet, workshopId } from '../kit/tablet.ts';

const note1 = 'notat-1' as Id<'note'>;

/** Two tablets that both know the first note. */
function tables(): { readonly hub: Tablet; readonly group: Tablet } {
  const hub = tablet('hub');
  hub.write(...plan(), note('notat-1', 'Flere benker'));
  const group = tablet('gruppe-1', -172_800_000);
  group.add(...hub.revisions());
  return { hub, group };
}

function preview(from: Tablet, to: Tablet): Preview {
  return previewOf(workshopId, opened(from.file('full').text).revisions, to.revisions());
}

const ids = (entries: Preview['added']) => entries.map((entry) => entry.id);

describe('before a file is brought in, it is told', () => {
  test('what is new', () => {
    const { hub, group } = tables();
    group.write(note('notat-2', 'Lys'));
    const told = preview(group, hub);
    expect(ids(told.added)).toEqual(['notat-2']);
    expect(told).toMatchObject({
      changed: [],
      inConflict: [],
      removed: [],
      erasing: [],
      gaps: 0,
      newRevisions: 1,
    });
  });

  test('what is changed, and that the rest is known', () => {
    const { hub, group } = tables();
    group.write(edit('note', note1, { text: 'Flere benker og lys' }));
    const told = preview(group, hub);
    expect(ids(told.changed)).toEqual(['notat-1']);
    expect(told.known).toBe(new Set(hub.entries().map(({ id }) => id)).size - 2);
  });

  test('what will wait for somebody to choose', () => {
    const { hub, group } = tables();
    group.write(edit('note', note1, { text: 'Flere benker og lys' }));
    hub.write(edit('note', note1, { text: 'Færre biler' }));
    expect(ids(preview(group, hub).inConflict)).toEqual(['notat-1']);
  });

  test('what disappears from the screen', () => {
    const { hub, group } = tables();
    group.write({ type: 'delete', id: note1 });
    expect(ids(preview(group, hub).removed)).toEqual(['notat-1']);
  });

  test('whose text would be erased here', () => {
    const { hub, group } = tables();
    group.write({ type: 'erase', id: note1 });
    expect(ids(preview(group, hub).erasing)).toEqual(['notat-1']);
  });

  test('that some history is missing', () => {
    const { hub, group } = tables();
    group.write(note('notat-2', 'Lys'), edit('note', 'notat-2' as Id<'note'>, { text: 'Mer lys' }));
    const arriving = opened(group.file('full').text).revisions.filter(
      ({ header }) => header.recordId !== 'notat-2' || header.parents.length > 0,
    );
    expect(previewOf(workshopId, arriving, hub.revisions()).gaps).toBe(1);
  });

  test('that there is nothing to do when all of it is here', () => {
    const { hub, group } = tables();
    expect(preview(group, hub)).toMatchObject({ added: [], changed: [], newRevisions: 0 });
  });
});

test('a file of another workshop is told from one of this', () => {
  const file = opened(tables().hub.file('full').text);
  expect(workshopProblem(file, workshopId)).toBeUndefined();
  expect(workshopProblem(file, 'verksted-2' as Id<'workshop'>)).toEqual({
    type: 'fileOtherWorkshop',
    title: 'Politisk verksted: Levende sentrum',
  });
});
