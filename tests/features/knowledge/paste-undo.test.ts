import { beforeEach, describe, expect, test } from 'vitest';
import { pasteBlocks, takePasteBack } from '#/domain/case-paper-draft.ts';
import { blocksOf } from '#/domain/case-papers.ts';
import { type Change, create, edit, remove } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import { workshopId } from '../../kit/notes.ts';
import { sampleValues } from '../../kit/sample-values.ts';
import { type AppWindow, newDevice, openWindow } from '../../kit/windows.ts';

// «Angre» after a paste takes away what was pasted, and nothing that anybody has written since.

const casePaperId = 'sak-1' as Id<'casePaper'>;
const id = (name: string) => name as Id<'paragraph'>;
let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  const facts = { ...sampleValues.paragraph, casePaperId, section: 'facts', block: 'paragraph' } as const;
  await save([
    create('paragraph', id('tom'), { ...facts, order: 1, marker: 'F1', text: '' }),
    create('paragraph', id('neste'), { ...facts, order: 2, marker: 'F2', text: 'Neste' }),
  ]);
});

const blocks = () => app.readEntries(workshopId, 'paragraph', casePaperId);
const block = async (name: string) => (await blocks()).find((each) => each.id === name) as Entry<'paragraph'>;
const texts = async () => blocksOf(await blocks(), 'facts').map(({ value }) => value.text);

async function save(changes: readonly Change[]) {
  const saved = await app.saveChanges(workshopId, changes);
  if (!saved.ok) throw new Error(saved.problem.type);
  return saved.value.written;
}

/** Answers with «Angre», which says whether something was left. */
async function paste(...pasted: readonly string[]) {
  const at = await block('tom');
  const draft = {
    header: {},
    blocks: pasted.map((text) => ({ section: 'facts', block: 'paragraph', text, marker: '' }) as const),
  };
  const written = { casePaperId, paragraphs: await blocks(), deleted: [], erasedMarks: [] };
  const changes = pasteBlocks(written, at, draft, { now: 1, newId: app.newId });
  const saved = await save(changes);
  return async () => {
    const back = takePasteBack(changes, at, saved, await blocks());
    await save(back.changes);
    return back.left;
  };
}

describe('a paste that is taken back', () => {
  test('leaves the paper as it was', async () => {
    const before = await block('tom');
    const takeBack = await paste('En', 'To');
    expect(await texts()).toEqual(['En', 'To', 'Neste']);
    expect(await takeBack()).toBe(false);
    expect(await texts()).toEqual(['', 'Neste']);
    expect((await block('tom')).value).toEqual(before.value);
  });

  test('leaves what has been written since in the block that was pasted in', async () => {
    const takeBack = await paste('En', 'To');
    await save([edit('paragraph', id('tom'), { text: 'En, og mitt eget' })]);
    expect(await takeBack()).toBe(true);
    expect(await texts()).toEqual(['En, og mitt eget', 'Neste']);
    expect((await block('tom')).conflicts).toEqual([]);
  });

  test('leaves a pasted block that has been written in since', async () => {
    const takeBack = await paste('En', 'To');
    const two = blocksOf(await blocks(), 'facts')[1] as Entry<'paragraph'>;
    await save([edit('paragraph', two.id, { text: 'To, rettet' })]);
    expect(await takeBack()).toBe(true);
    expect(await texts()).toEqual(['', 'To, rettet', 'Neste']);
  });

  test('leaves what has been deleted since where it is', async () => {
    const takeBack = await paste('En', 'To');
    await save([remove(id('tom'))]);
    expect(await takeBack()).toBe(false);
    expect(await texts()).toEqual(['Neste']);
  });
});

test('what was written in an empty block while a paste was read is not buried by it', async () => {
  const stale = await block('tom');
  await save([edit('paragraph', id('tom'), { text: 'Skrevet imens' })]);
  const written = { casePaperId, paragraphs: [stale], deleted: [], erasedMarks: [] };
  const draft = {
    header: {},
    blocks: [{ section: 'facts', block: 'paragraph', text: 'Limt inn', marker: '' } as const],
  };
  await save(pasteBlocks(written, stale, draft, { now: 1, newId: app.newId }));
  const { conflicts, heads } = await block('tom');
  expect(conflicts[0]?.versions.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Skrevet imens', 'Limt inn']),
  );
  expect(heads satisfies readonly RevisionId[]).toHaveLength(2);
});
