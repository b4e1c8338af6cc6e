import { describe, expect, it } from 'vitest';
import { paperFromDraft, pasteBlocks } from '#/domain/case-paper-draft.ts';
import {
  addBlocks,
  blocksOf,
  changeBlock,
  deletedWithPaper,
  deletePaper,
  eraseEntries,
  linesOf,
  moveBlock,
  newPaper,
  toSection,
  type Written,
} from '#/domain/case-papers.ts';
import { remove } from '#/domain/change.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Section } from '#/domain/knowledge.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

describe('a new case paper', () => {
  it('gets the next number, and is fictional until somebody says otherwise', () => {
    const desk = writer();
    expect(
      desk.workshop.all('casePaper').map(({ value }) => [value.number, value.title, value.fictional]),
    ).toEqual([[1, 'Åpent hus', true]]);
    const papers = desk.workshop.all('casePaper');
    const next = newPaper(papers, { title: ' Skolevei ', language: 'nn' }, desk.workshop.moment);
    desk.workshop.write(next.changes);
    expect(desk.workshop.all('casePaper')[1]?.value).toMatchObject({
      number: 2,
      title: 'Skolevei',
      language: 'nn',
    });
  });
});

describe('marks for citing', () => {
  it('count up in each section by its own letter; headings and the proposal have none', () => {
    const desk = writer();
    for (const section of ['facts', 'facts', 'statements', 'assessment', 'economy', 'communication'] as const)
      desk.add(section, 'tekst');
    desk.add('proposal', 'Utvalget vedtar', 'numbered');
    desk.add('facts', 'Barn og unge', 'heading');
    expect(desk.marks()).toEqual(['F1', 'F2', 'U1', 'V1', 'Ø1', 'K1', '', '']);
  });

  it('are never given twice, also when the paragraph that had it is deleted', () => {
    const desk = writer();
    const first = desk.add('facts', 'ett');
    desk.workshop.write([remove(first)]);
    desk.add('facts', 'to');
    expect(desk.marks()).toEqual(['F2']);
  });

  it('are never given twice, also when the text of the paragraph that had it is erased for good', () => {
    const desk = writer();
    const only = desk.add('facts', 'om en person');
    desk.workshop.write([remove(only)]);
    desk.erase(only);
    expect(desk.written().deleted).toEqual([]);
    expect(desk.paper().value.erasedMarks).toEqual(['F1']);
    desk.add('facts', 'noe annet');
    expect(desk.marks()).toEqual(['F2']);
  });

  it('of what is erased are remembered by a paper in the trash too, which stays there', () => {
    const desk = writer();
    const first = desk.add('facts', 'om en person');
    desk.workshop.write([remove(first), remove(desk.paperId)]);
    desk.erase(first);
    expect(desk.paper()).toMatchObject({ deleted: true, value: { erasedMarks: ['F1'] } });
  });

  it('go along to another section and through every change of kind', () => {
    const desk = writer();
    const id = desk.add('facts', 'ett');
    desk.workshop.write(toSection(desk.written(), desk.block(id), 'assessment'));
    desk.workshop.write(changeBlock(desk.written(), desk.block(id), 'heading'));
    desk.workshop.write(changeBlock(desk.written(), desk.block(id), 'bullet'));
    expect(desk.block(id)).toMatchObject({
      id,
      value: { section: 'assessment', marker: 'F1', block: 'bullet' },
    });
  });

  it('are given when a heading becomes something that can be cited', () => {
    const desk = writer();
    const id = desk.add('facts', 'Ungdom', 'heading');
    desk.workshop.write(changeBlock(desk.written(), desk.block(id), 'paragraph'));
    expect(desk.marks()).toEqual(['F1']);
  });
});

describe('the order of blocks', () => {
  it('a new block stands after the one it was begun from, however often, and ids stay', () => {
    const desk = writer();
    const first = desk.add('facts', 'først');
    const last = desk.add('facts', 'sist');
    for (let index = 0; index < 120; index += 1) desk.add('facts', `${index}`, 'paragraph', first);
    const texts = desk.texts('facts');
    expect(texts.slice(0, 3)).toEqual(['først', '119', '118']);
    expect(texts.at(-1)).toBe('sist');
    expect(new Set(blocksOf(desk.written().paragraphs, 'facts').map(({ value }) => value.order)).size).toBe(
      122,
    );
    expect(desk.block(last).value.text).toBe('sist');
  });

  it('a block is moved within its section', () => {
    const desk = writer();
    for (const text of ['a', 'b', 'c']) desk.add('facts', text);
    desk.workshop.write(moveBlock(blocksOf(desk.written().paragraphs, 'facts'), 2, 0));
    expect(desk.texts('facts')).toEqual(['c', 'a', 'b']);
  });
});

describe('a deleted paper', () => {
  it('takes its paragraphs along, and they follow it out of the trash; what was deleted before stays there', () => {
    const desk = writer();
    const early = desk.add('facts', 'slettet først');
    const late = desk.add('facts', 'slettet med saken');
    expect(deletePaper(desk.paperId, desk.written().paragraphs).map(({ id }) => id)).toEqual([
      desk.paperId,
      early,
      late,
    ]);
    const trash = [
      { ...desk.block(early), changedAt: 10 },
      { ...desk.workshop.all('casePaper')[0], changedAt: 20 },
      { ...desk.block(late), changedAt: 21 },
    ] as AnyEntry[];
    expect(deletedWithPaper(trash[1] as AnyEntry, trash).map(({ id }) => id)).toEqual([late]);
    expect(deletedWithPaper(trash[0] as AnyEntry, trash)).toEqual([]);
  });
});

describe('the length of the summary', () => {
  it.each([
    [[''], 0],
    [['Kort.'], 1],
    [['Kort.', 'Også kort.'], 2],
    [['x'.repeat(91)], 2],
    [['en\nto\n\ntre'], 3],
  ])('%j is %i lines', (texts, lines) => {
    expect(linesOf(texts)).toBe(lines);
  });
});

describe('a paper out of a file', () => {
  const block = (section: Section, marker: string, text: string) =>
    ({ section, marker, text, block: 'paragraph' }) as const;

  it('keeps the marks of the file; a mark that comes twice, and what has none, get new ones', () => {
    const workshop = paperWorkshop();
    const blocks = [block('facts', 'F2', 'to'), block('facts', 'F2', 'to igjen'), block('facts', '', 'uten')];
    const draft = { header: { title: 'Sak', number: 7 }, blocks };
    workshop.write(paperFromDraft([], draft, { title: 'x', language: 'nb' }, workshop.moment).changes);
    expect(workshop.ordered('paragraph').map(({ value }) => value.marker)).toEqual(['F2', 'F3', 'F4']);
    expect(workshop.all('casePaper')[0]?.value).toMatchObject({
      number: 7,
      title: 'Sak',
      language: 'nb',
      fictional: false,
    });
  });

  it('takes the next number when its own is taken', () => {
    const desk = writer();
    const draft = { header: { number: 1 }, blocks: [] };
    const papers = desk.workshop.all('casePaper');
    desk.workshop.write(
      paperFromDraft(papers, draft, { title: 'Fra fil', language: 'nb' }, desk.workshop.moment).changes,
    );
    expect(desk.workshop.all('casePaper')[1]?.value).toMatchObject({ number: 2, title: 'Fra fil' });
  });

  it('pasted into an empty block, begins there and keeps its mark; the rest follows, and other sections get theirs', () => {
    const desk = writer();
    const id = desk.add('facts', '');
    desk.add('facts', 'etter');
    const draft = {
      header: {},
      blocks: [block('facts', '', 'en'), block('facts', '', 'to'), block('assessment', '', 'vurdert')],
    };
    desk.workshop.write(pasteBlocks(desk.written(), desk.block(id), draft, desk.workshop.moment));
    expect(desk.texts('facts')).toEqual(['en', 'to', 'etter']);
    expect(desk.block(id).value).toMatchObject({ text: 'en', marker: 'F1' });
    expect(desk.texts('assessment')).toEqual(['vurdert']);
  });

  it('pasted into a block with text, leaves that text alone', () => {
    const desk = writer();
    const id = desk.add('facts', 'står');
    const draft = { header: {}, blocks: [block('facts', '', 'ny')] };
    desk.workshop.write(pasteBlocks(desk.written(), desk.block(id), draft, desk.workshop.moment));
    expect(desk.texts('facts')).toEqual(['står', 'ny']);
    expect(desk.marks()).toEqual(['F1', 'F2']);
  });
});

function writer() {
  const workshop = paperWorkshop();
  const { casePaperId, changes } = newPaper([], { title: 'Åpent hus', language: 'nb' }, workshop.moment);
  workshop.write(changes);
  const paper = () =>
    workshop.everything().find(({ id }) => id === casePaperId) as unknown as Entry<'casePaper'>;
  const written = (): Written => {
    const everything = workshop
      .everything()
      .filter(({ kind }) => kind === 'paragraph') as unknown as Entry<'paragraph'>[];
    return {
      casePaperId,
      paragraphs: everything.filter(({ deleted }) => !deleted),
      deleted: everything.filter(({ deleted, erased }) => deleted && !erased),
      erasedMarks: paper().value.erasedMarks ?? [],
    };
  };
  return {
    workshop,
    written,
    paperId: casePaperId,
    paper,
    erase: (id: Id<'paragraph'>) => {
      const erased = workshop.everything().filter((entry) => entry.id === id);
      workshop.write(eraseEntries(erased, [paper()]));
    },
    add: (
      section: Section,
      text: string,
      block: 'paragraph' | 'numbered' | 'heading' = 'paragraph',
      after: Id<'paragraph'> | null = null,
    ) => {
      const added = addBlocks(written(), section, after, [{ block, text }], workshop.moment);
      workshop.write(added.changes);
      return added.ids[0] as Id<'paragraph'>;
    },
    block: (id: Id<'paragraph'>) => written().paragraphs.find((each) => each.id === id) as Entry<'paragraph'>,
    marks: () => written().paragraphs.map(({ value }) => value.marker),
    texts: (section: Section) => blocksOf(written().paragraphs, section).map(({ value }) => value.text),
  };
}
