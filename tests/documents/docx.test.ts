import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxOf } from '#/documents/document-docx.ts';
import type { Outline } from '#/documents/outline.ts';
import { openDocx, saidInDocx } from '../kit/docx-file.ts';
import { outlines } from '../kit/outlines.ts';
import { saidIn } from '../kit/said.ts';
import { childrenOf, elementsIn, textIn } from '../kit/xml.ts';
import { barFigure, formWords, peopleTable, sampleFonts, sampleOutline } from './sample-outline.ts';

const fonts = sampleFonts();
const sample = openDocx(await docxOf(sampleOutline, fonts, formWords));

/** Whether it stands on the page of what follows. */
function isKept(element: Parameters<typeof elementsIn>[0]): boolean {
  return elementsIn(element, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== 'false');
}

describe('a document as a Word file', { timeout: 120_000 }, () => {
  test('says what the outline says, as what it is, in its order', () => {
    expect(saidInDocx(sample)).toEqual(saidIn(sampleOutline));
  });

  test('law: so it does for every outline, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(outlines, async (outline) => {
        const file = openDocx(await docxOf(outline, fonts, formWords));
        expect(saidInDocx(file)).toEqual(saidIn(outline));
      }),
      { numRuns: 25 },
    );
  });

  test('what looks like a name or a mark of the file’s own stays a text wherever it is written', async () => {
    const text = '{bullets-0} <written list="0"/> {numbers-0} } {';
    const runs = [{ text }];
    const author = `${text} kommune`;
    const blocks: Outline['blocks'] = [
      { type: 'heading', level: 1, text },
      { type: 'paragraph', runs },
      { type: 'notice', runs },
      { type: 'list', ordered: false, items: [{ runs }] },
      { type: 'list', ordered: true, items: [{ runs }] },
      { type: 'facts', rows: [{ name: text, runs }] },
      { ...peopleTable(1), caption: text, rows: [[text, text, text, text]] },
      { ...barFigure(), caption: text, alternative: text },
    ];
    const outline = { ...sampleOutline, title: text, subtitle: text, footer: text, author, blocks };
    const file = openDocx(await docxOf(outline, fonts, formWords));
    expect(saidInDocx(file)).toEqual(saidIn(outline));
    expect(elementsIn(file.part('docProps/core.xml'), 'dc:creator').map(textIn)).toEqual([author]);
    expect(textIn(file.part('word/header1.xml'))).toBe(text);
    expect(textIn(file.part('word/footer1.xml'))).toContain(text);
  });

  test('law: the same outline gives the same bytes', async () => {
    const other = { ...sampleOutline, created: '2027-03-12T08:00:00.000Z' };
    const first = await docxOf(sampleOutline, fonts, formWords);
    const between = await docxOf(other, fonts, formWords);
    expect(await docxOf(sampleOutline, fonts, formWords)).toEqual(first);
    expect(between).not.toEqual(first);
  });

  test("tells who it is from, what it is called, its language, and the workshop's newest change as its date", () => {
    const core = sample.part('docProps/core.xml');
    const told = (name: string) => elementsIn(core, name).map(textIn);
    expect(told('dc:title')).toEqual(['Rapport fra politisk verksted']);
    expect(told('dc:creator')).toEqual(['Nordvåg kommune']);
    expect(told('dc:language')).toEqual(['nb-NO']);
    expect(told('dcterms:created')).toEqual(['2027-03-11T19:42:10Z']);
    expect(told('dcterms:modified')).toEqual(['2027-03-11T19:42:10Z']);
    expect(sample.text('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>');
  });

  test.each([
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('a document in %s is proofread as %s', async (language, tag) => {
    const file = openDocx(await docxOf({ ...sampleOutline, language }, fonts, formWords));
    expect(file.text('word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
  });

  test('the header of a table comes again on every page, and no row is parted', () => {
    const [table] = elementsIn(sample.part('word/document.xml'), 'w:tbl');
    const rows = table ? elementsIn(table, 'w:tr') : [];
    expect(rows.map((row) => elementsIn(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(rows.map((row) => elementsIn(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
  });

  test('a short table stays on one page; a long one goes on', async () => {
    const keptRows = async (count: number) => {
      const blocks = [peopleTable(count)];
      const file = openDocx(await docxOf({ ...sampleOutline, blocks }, fonts, formWords));
      const [table] = elementsIn(file.part('word/document.xml'), 'w:tbl');
      const rows = table ? elementsIn(table, 'w:tr') : [];
      return rows.filter(isKept).length;
    };
    expect(await keptRows(6)).toBe(6);
    expect(await keptRows(60)).toBe(1);
  });

  test('a citation stays with its source, and a long item ends with more than one line of its own', async () => {
    const below = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ runs: [{ text: `${at}` }] }));
    const kept = async (count: number) => {
      const items = [{ runs: [{ text: 'Punkt' }], items: below(count) }, { runs: [{ text: 'Neste' }] }];
      const blocks = [{ type: 'list' as const, ordered: false, items }];
      const file = openDocx(await docxOf({ ...sampleOutline, blocks }, fonts, formWords));
      const rows = elementsIn(file.part('word/document.xml'), 'w:p').filter(
        (row) => elementsIn(row, 'w:numPr').length > 0,
      );
      return rows.map((row) => (isKept(row) ? '+' : '.')).join('');
    };
    expect(await kept(2)).toBe('++..');
    expect(await kept(9)).toBe('+.......+..');
  });

  test('lists are numbered by Word itself, and each begins at one', async () => {
    const list = { type: 'list', ordered: true, items: [{ runs: [{ text: 'En' }] }] } as const;
    const file = openDocx(await docxOf({ ...sampleOutline, blocks: [list, list] }, fonts, formWords));
    const numbers = elementsIn(file.part('word/document.xml'), 'w:numId').map((id) => id.attributes['w:val']);
    expect(new Set(numbers).size).toBe(2);
    const numbering = file.part('word/numbering.xml');
    for (const number of numbers) {
      const instance = elementsIn(numbering, 'w:num').find((num) => num.attributes['w:numId'] === number);
      expect(
        instance && elementsIn(instance, 'w:startOverride').map((start) => start.attributes['w:val']),
      ).toContain('1');
    }
  });

  test('a drawing is an SVG with a picture of dots beside it, told in words and by numbers of its own', async () => {
    const blocks = [barFigure(), barFigure()];
    const file = openDocx(await docxOf({ ...sampleOutline, blocks }, fonts, formWords));
    expect(file.names.filter((name) => name.startsWith('word/media/')).map((name) => name.slice(-3))).toEqual(
      expect.arrayContaining(['png', 'svg']),
    );
    const drawings = elementsIn(file.part('word/document.xml'), 'wp:docPr').map(
      ({ attributes }) => attributes,
    );
    expect(drawings.map(({ descr }) => descr)).toEqual(blocks.map((block) => block.alternative));
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(2);
  });

  test('every page but the first has the title above, and every page its number below', () => {
    const [section] = elementsIn(sample.part('word/document.xml'), 'w:sectPr');
    expect(section && childrenOf(section).map(({ name }) => name)).toContain('w:titlePg');
    expect(textIn(sample.part('word/header1.xml'))).toBe('Rapport fra politisk verksted');
    for (const foot of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(textIn(sample.part(foot))).toBe('Nordvåg kommune, eksempelSide PAGE av NUMPAGES');
    }
  });

  test('Word asks nobody whether to update the fields', () => {
    for (const name of sample.names) expect(sample.text(name)).not.toContain('w:dirty');
    expect(sample.text('word/settings.xml')).not.toContain('updateFields');
  });
});
