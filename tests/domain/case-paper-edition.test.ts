import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf } from '#/domain/act.ts';
import type { NewAttachment } from '#/domain/attachments.ts';
import { type DraftBlock, type PaperDraft, paperFromDraft } from '#/domain/case-paper-draft.ts';
import { editionOf, likelyPaper, type Standing, saveEdition } from '#/domain/case-paper-edition.ts';
import { eraseEntries } from '#/domain/case-papers.ts';
import { remove } from '#/domain/change.ts';
import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Section } from '#/domain/knowledge.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

// A case paper comes in a newer edition after people have cited the one that is here.

const children = 'I Teglhagen levde 24,6 prosent av barna i vedvarende lavinntekt i 2025.';
const crowded = 'Hver fjerde husholdning i Teglhagen bor trangt.';
const library = 'Biblioteket hadde 48 200 besøk i fjor.';

describe('a newer edition of a case paper', () => {
  it('keeps the id of what stands as before, also when something new comes before it', () => {
    const desk = paperWith(facts('F1', children), facts('F2', crowded));
    const [, second] = desk.ids();
    desk.layOver(facts('', library), facts('F1', children), facts('F2', crowded));
    expect(desk.read()).toEqual([`F3 ${library}`, `F1 ${children}`, `F2 ${crowded}`]);
    expect(desk.ids()[2]).toBe(second);
  });

  it('knows a reworded paragraph again: the citation follows the newer words', () => {
    const desk = paperWith(facts('F1', children), facts('F2', crowded));
    const reworded = children.replace('24,6', '22,9').replace('2025', '2026');
    const edition = desk.layOver(facts('', reworded), facts('', crowded));
    expect(edition.rows.map(({ fate }) => fate)).toEqual(['changed', 'same']);
    expect(desk.read()).toEqual([`F1 ${reworded}`, `F2 ${crowded}`]);
  });

  it('never puts another text under a mark that was cited, though the file does', () => {
    const desk = paperWith(facts('F1', children));
    const edition = desk.layOver(facts('F1', library));
    expect(edition.rows.map(({ fate }) => fate)).toEqual(['new']);
    expect(edition.gone.map(({ value }) => value.text)).toEqual([children]);
    expect(desk.read()).toEqual([`F2 ${library}`]);
    expect(desk.trash()).toEqual([children]);
  });

  it('follows the words when the file has numbered its paragraphs anew', () => {
    const desk = paperWith(facts('F1', children), facts('F2', crowded));
    desk.layOver(facts('F1', library), facts('F2', children), facts('F3', crowded));
    expect(desk.read()).toEqual([`F3 ${library}`, `F1 ${children}`, `F2 ${crowded}`]);
  });

  it('with the same mark, a paragraph may be reworded a great deal', () => {
    const desk = paperWith(facts('F1', children));
    const reworded = 'Andelen barn i vedvarende lavinntekt er høyest i Teglhagen, og den øker.';
    desk.layOver(facts('F1', reworded));
    expect(desk.read()).toEqual([`F1 ${reworded}`]);
    expect(desk.trash()).toEqual([]);
  });

  it('takes back from the trash what an edition in between had left out', () => {
    const desk = paperWith(facts('F1', children), facts('F2', crowded));
    const [first] = desk.ids();
    desk.layOver(facts('F2', crowded));
    expect(desk.trash()).toEqual([children]);
    desk.layOver(facts('F1', children), facts('F2', crowded));
    expect(desk.ids()[0]).toBe(first);
    expect(desk.read()).toEqual([`F1 ${children}`, `F2 ${crowded}`]);
  });

  it('gives no mark anew that an erased paragraph had', () => {
    const desk = paperWith(facts('F1', children), facts('F2', crowded));
    const [first] = desk.workshop.ordered('paragraph');
    desk.workshop.write([remove(first?.id as never)]);
    const erased = desk.workshop.everything().filter(({ id }) => id === first?.id);
    desk.workshop.write(eraseEntries(erased, [desk.standing().paper]));
    desk.layOver(facts('F1', library), facts('F2', crowded));
    expect(desk.read()).toEqual([`F3 ${library}`, `F2 ${crowded}`]);
  });

  it('moves a paragraph to its new section under the mark it was cited by', () => {
    const desk = paperWith(facts('F1', children), block('assessment', 'V1', library));
    desk.layOver(block('assessment', '', library), block('assessment', '', children));
    expect(desk.read()).toEqual([`V1 ${library}`, `F1 ${children}`]);
  });

  it('tells the head of the paper anew, but not the number by which it is called here', () => {
    const desk = paperWith(facts('F1', children));
    const edition = editionOf(desk.standing(), { header: {}, blocks: [] }, []);
    const header = { title: 'Sosial bærekraft, revidert', number: 9, caseOfficer: 'Rådgiver' };
    desk.workshop.write(saveEdition(desk.standing(), edition, header, [], desk.workshop.moment));
    expect(desk.standing().paper.value).toMatchObject({
      title: 'Sosial bærekraft, revidert',
      number: 1,
      caseOfficer: 'Rådgiver',
    });
  });
});

describe('pictures of a newer edition', () => {
  const picture = (sha: string): NewAttachment => ({
    ...{ fileName: `${sha}.png`, mime: 'image/png', bytes: 3, sha256: sha.repeat(64) },
  });
  const shown = (text: string): DraftBlock => ({ ...facts('', text), block: 'image', picture: 0 });

  it('the same picture is kept as it is, and another one takes its place', () => {
    const desk = paperWith([picture('a')], shown('Kart over sentrum'));
    const [kept] = desk.workshop.all('attachment');
    desk.layOver([picture('a')], shown('Kart over sentrum i dag'));
    expect(desk.workshop.all('attachment').map(({ id }) => id)).toEqual([kept?.id]);
    desk.layOver([picture('b')], shown('Kart over sentrum i dag'));
    expect(desk.workshop.all('attachment').map(({ value }) => value.fileName)).toEqual(['b.png']);
    expect(desk.ids()).toHaveLength(1);
  });
});

describe('laws of newer editions', () => {
  const text = fc.constantFrom(
    children,
    crowded,
    library,
    `${library} ${crowded}`,
    'Kort.',
    'Noe annet.',
    '',
  );
  const blocks = fc.array(
    fc.record({
      section: fc.constantFrom<Section[]>('proposal', 'facts', 'assessment'),
      marker: fc.constantFrom('', 'F1', 'F2', 'V1'),
      text,
      block: fc.constantFrom<DraftBlock['block'][]>('paragraph', 'heading', 'bullet'),
    }),
    { maxLength: 8 },
  );

  it('the same edition once more changes nothing', () => {
    fc.assert(
      fc.property(blocks, (own) => {
        const desk = paperWith(...own.filter((each) => each.text !== ''));
        const again = desk.draft();
        expect(desk.changesFor(again)).toEqual([]);
      }),
    );
  });

  it('everything of the newer edition stands, nothing older is lost, and no mark names two paragraphs', () => {
    fc.assert(
      fc.property(blocks, blocks, (own, newer) => {
        const desk = paperWith(...own);
        const before = desk.ids();
        desk.layOver(...newer);
        expect(
          desk
            .read()
            .map((line) => line.replace(/^\S* /, ''))
            .sort(),
        ).toEqual(newer.map((each) => each.text).sort());
        const known = new Set(desk.workshop.everything().map(({ id }) => id as string));
        expect(before.every((id) => known.has(id))).toBe(true);
        const marks = desk.marks();
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });

  it('taken back, the paper is as it was', () => {
    fc.assert(
      fc.property(blocks, blocks, (own, newer) => {
        const desk = paperWith(...own);
        const before = desk.workshop.everything();
        const changes = desk.changesFor({ header: { title: 'Ny' }, blocks: newer });
        desk.workshop.write(changes);
        desk.workshop.write(actOf(changes, before).undo);
        const living = (entries: readonly AnyEntry[]) =>
          entries.filter(({ deleted }) => !deleted).map(({ id, value }) => ({ id, value }));
        expect(living(desk.workshop.everything())).toEqual(living(before));
      }),
    );
  });
});

describe('which paper a file is a newer edition of', () => {
  const desk = paperWith(facts('F1', children), facts('F2', crowded));
  const { paper, written } = desk.standing();
  const guess = (draft: PaperDraft) => likelyPaper([paper], written.paragraphs, draft)?.id ?? null;

  it('is told by its title, or by half of its paragraphs', () => {
    expect(guess({ header: { title: ' sosial bærekraft' }, blocks: [] })).toBe(paper.id);
    expect(guess({ header: {}, blocks: [facts('', children), facts('', library)] })).toBe(paper.id);
    expect(guess({ header: { title: 'Skolevei' }, blocks: [facts('', library)] })).toBeNull();
    expect(guess({ header: {}, blocks: [] })).toBeNull();
  });
});

function block(section: Section, marker: string, text: string): DraftBlock {
  return { section, marker, text, block: 'paragraph' };
}

function facts(marker: string, text: string): DraftBlock {
  return block('facts', marker, text);
}

type Given = readonly (DraftBlock | readonly NewAttachment[])[];

/** A paper of these blocks, and of these pictures where there are any. */
function paperWith(...given: Given) {
  const workshop = paperWorkshop();
  const of = (all: Given) => ({
    blocks: all.filter((each): each is DraftBlock => 'text' in each),
    pictures: all.filter((each): each is readonly NewAttachment[] => Array.isArray(each)).flat(),
  });
  const first = of(given);
  const usual = { title: 'Sosial bærekraft', language: 'nb' } as const;
  const draft = { header: {}, blocks: first.blocks };
  workshop.write(paperFromDraft([], draft, usual, workshop.moment, first.pictures).changes);
  const everything = <K extends 'casePaper' | 'paragraph'>(kind: K) =>
    workshop.everything().filter((entry) => isEntryOf(kind, entry)) as unknown as Entry<K>[];
  const standing = (): Standing => {
    const [paper] = everything('casePaper');
    if (paper === undefined) throw new Error('no paper');
    const paragraphs = everything('paragraph').filter(({ erased }) => !erased);
    return {
      paper,
      written: {
        casePaperId: paper.id,
        paragraphs: paragraphs.filter(({ deleted }) => !deleted),
        deleted: paragraphs.filter(({ deleted }) => deleted),
        erasedMarks: paper.value.erasedMarks ?? [],
      },
      attachments: workshop.all('attachment'),
    };
  };
  const changesFor = (newer: PaperDraft, pictures: readonly NewAttachment[] = []) =>
    saveEdition(standing(), editionOf(standing(), newer, pictures), newer.header, pictures, workshop.moment);
  /** In the order of the method, as a reader meets them. */
  const reading = () =>
    (['proposal', 'facts', 'assessment'] as const).flatMap((section) =>
      workshop.ordered('paragraph').filter(({ value }) => value.section === section),
    );
  return {
    workshop,
    standing,
    changesFor,
    draft: (): PaperDraft => ({ header: {}, blocks: reading().map(({ value }) => value) }),
    layOver: (...newer: Given) => {
      const { blocks, pictures } = of(newer);
      const edition = editionOf(standing(), { header: {}, blocks }, pictures);
      workshop.write(changesFor({ header: {}, blocks }, pictures));
      return edition;
    },
    ids: () => reading().map(({ id }) => id as string),
    read: () => reading().map(({ value }) => `${value.marker} ${value.text}`),
    marks: () => reading().flatMap(({ value }) => value.marker || []),
    trash: () => standing().written.deleted.map(({ value }) => value.text),
  };
}
