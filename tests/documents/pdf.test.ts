import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '#/documents/chosen.ts';
import { drawable, openFonts } from '#/documents/document-fonts.ts';
import { pdfOf } from '#/documents/document-pdf.ts';
import type { Outline } from '#/documents/outline.ts';
import { exampleEntries, words } from '../kit/documents.ts';
import { outlines } from '../kit/outlines.ts';
import { joined, openPdf, widthsIn } from '../kit/pdf-file.ts';
import { type Said, saidIn } from '../kit/said.ts';
import { formWords, peopleTable, sampleFonts, sampleOutline } from './sample-outline.ts';

const fonts = sampleFonts();
const { regular } = openFonts(fonts);
const sample = await openPdf(await pdfOf(sampleOutline, fonts, formWords));

describe('a document as a PDF', { timeout: 120_000 }, () => {
  test('says what the outline says, as what it is, in its order', () => {
    expect(sample.said).toEqual(drawn(saidIn(sampleOutline)));
  });

  test('law: so it does for every outline, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(outlines, async (outline) => {
        const file = await openPdf(await pdfOf(outline, fonts, formWords));
        expect(joined(bodies(drawn(file.said)))).toEqual(joined(bodies(drawn(saidIn(outline)))));
      }),
      { numRuns: 12 },
    );
  });

  test('law: the same outline gives the same bytes', async () => {
    const other = { ...sampleOutline, created: '2027-03-12T08:00:00.000Z' };
    const first = await pdfOf(sampleOutline, fonts, formWords);
    const between = await pdfOf(other, fonts, formWords);
    expect(await pdfOf(sampleOutline, fonts, formWords)).toEqual(first);
    expect(between).not.toEqual(first);
  });

  test('has bookmarks to its headings, one within the other', () => {
    expect(sample.bookmarks).toEqual([
      {
        title: 'Om verkstedet',
        items: [
          { title: 'Slik gikk vi fram', items: [] },
          { title: 'Nøkkeltall & kilder <utvalg>', items: [{ title: 'Merknad', items: [] }] },
        ],
      },
      { title: 'Vedlegg', items: [] },
    ]);
  });

  test('a level that was passed over hangs under the one above it', async () => {
    const blocks = [
      { type: 'heading', level: 3, text: 'Dypt' },
      { type: 'heading', level: 1, text: 'Kapittel' },
      { type: 'heading', level: 3, text: 'Under' },
    ] as const;
    const { bookmarks } = await openPdf(await pdfOf({ ...sampleOutline, blocks }, fonts, formWords));
    expect(bookmarks).toEqual([
      { title: 'Dypt', items: [] },
      { title: 'Kapittel', items: [{ title: 'Under', items: [] }] },
    ]);
  });

  test('the margins tell the page and the title, and screen readers pass them by', () => {
    expect(sample.outsideTheTree).toEqual([
      'Nordvågkommune,eksempelSide1av3',
      'Nordvågkommune,eksempelSide2av3Rapportfrapolitiskverksted',
      'Nordvågkommune,eksempelSide3av3Rapportfrapolitiskverksted',
    ]);
  });

  test.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('a document in %s is read aloud as %s', async (language, tag) => {
    expect((await openPdf(await pdfOf(shortly({ language }), fonts, formWords))).language).toBe(tag);
  });

  test('a long table has its header on every page, and once in the tree', async () => {
    const blocks = [peopleTable(60)];
    const file = await openPdf(await pdfOf({ ...sampleOutline, blocks }, fonts, formWords));
    expect(file.pages).toBe(3);
    expect(file.outsideTheTree.map((text) => text.includes('Aldersgruppe'))).toEqual([false, true, true]);
    expect(file.said).toEqual(drawn(saidIn({ ...sampleOutline, blocks })));
  });

  test('a row that is higher than a page goes on, and nothing of it is lost', async () => {
    const many = Array.from({ length: 900 }, (_, number) => `ord${number}`);
    const table = { ...peopleTable(0), rowHeadings: false, rows: [['a', '', '', many.join(' ')]] };
    const file = await openPdf(await pdfOf({ ...sampleOutline, blocks: [table] }, fonts, formWords));
    expect(file.said.at(-1)).toEqual({ what: 'cell', text: `a${many.join('')}` });
  });

  test('a heading is never the last thing on a page', async () => {
    for (let count = 39; count < 45; count += 1) {
      const blocks: Outline['blocks'] = [
        { type: 'paragraph', runs: [{ text: lines(count) }] },
        { type: 'heading', level: 1, text: 'Kapittel' },
        { type: 'heading', level: 2, text: 'Avsnitt' },
        { type: 'paragraph', runs: [{ text: lines(4) }] },
      ];
      const file = await openPdf(await pdfOf(shortly({ blocks }), fonts, formWords));
      for (const { what } of file.lastOnPages) expect(what).not.toMatch(/^heading/);
    }
  });

  test('a question stands on the page of its first answer, with the heading above it', async () => {
    const question =
      'Hvilke temaer får høyest og lavest vurdering, og hvor er forskjellene mellom områdene størst?';
    for (let count = 34; count < 46; count += 1) {
      const blocks: Outline['blocks'] = [
        { type: 'paragraph', runs: [{ text: lines(count) }] },
        { type: 'heading', level: 3, text: 'Trinn 2' },
        { type: 'paragraph', runs: [{ text: question, style: 'strong' }] },
        { type: 'list', ordered: false, items: [{ runs: [{ text: lines(3) }] }] },
      ];
      const file = await openPdf(await pdfOf(shortly({ blocks }), fonts, formWords));
      for (const { text } of file.lastOnPages) expect(text).not.toMatch(/Trinn2$|størst\?$/);
    }
  });

  test('the line under the name of a group stands on the page of what the group said', async () => {
    for (let count = 34; count < 46; count += 1) {
      const blocks: Outline['blocks'] = [
        { type: 'paragraph', runs: [{ text: lines(count) }] },
        { type: 'heading', level: 2, text: 'Gruppe 3' },
        { type: 'paragraph', runs: [{ text: '4 politikere og 2 fra administrasjonen.' }] },
        { type: 'heading', level: 3, text: 'Hovedpoeng' },
        { type: 'list', ordered: false, items: [{ runs: [{ text: lines(3) }] }] },
      ];
      const file = await openPdf(await pdfOf(shortly({ blocks }), fonts, formWords));
      for (const { text } of file.lastOnPages) expect(text).not.toMatch(/administrasjonen\.$|Hovedpoeng$/);
    }
  });

  test('what belongs to an item stays with it: no page begins with the source of what the last one told', async () => {
    const cited = {
      runs: [{ text: 'Sak 1: Levende sentrum · F3', style: 'strong' as const }],
      items: [{ runs: [{ text: 'Sentrum\nhar' }] }, { runs: [{ text: 'Kilde: Utvalg for kultur' }] }],
    };
    for (let count = 34; count < 46; count += 1) {
      const blocks: Outline['blocks'] = [
        { type: 'paragraph', runs: [{ text: lines(count) }] },
        { type: 'list', ordered: false, items: [cited, cited] },
      ];
      const file = await openPdf(await pdfOf(shortly({ blocks }), fonts, formWords));
      for (const { text } of file.lastOnPages) expect(text).toMatch(/linje\d+$|kultur$/);
    }
  });

  test('the last of what belongs to a long item is not alone on a page', async () => {
    const details = Array.from({ length: 12 }, (_, at) => ({ runs: [{ text: `opplysning ${at}` }] }));
    for (let count = 26; count < 46; count += 1) {
      const blocks: Outline['blocks'] = [
        { type: 'paragraph', runs: [{ text: lines(count) }] },
        { type: 'list', ordered: true, items: [{ runs: [{ text: 'Punkt' }], items: details }] },
      ];
      const file = await openPdf(await pdfOf(shortly({ blocks }), fonts, formWords));
      for (const { text } of file.lastOnPages) expect(text).not.toMatch(/opplysning10$/);
    }
  });

  test.each(['nb', 'nn', 'en'] as const)(
    'the proposal of the example takes one page in %s',
    async (language) => {
      const outline = outlineOf(exampleEntries(), { type: 'proposal' }, words[language]);
      if (outline === null) throw new Error('no proposal');
      expect((await openPdf(await pdfOf(outline, fonts, formWords))).pages).toBe(1);
    },
  );

  test('a proposal that is a little longer is written a little smaller, one that is much longer goes on as ever', async () => {
    const point = lines(4);
    const free = (count: number) =>
      shortly({
        blocks: [{ type: 'list', ordered: true, items: Array(count).fill({ runs: [{ text: point }] }) }],
      });
    const proposal = (count: number): Outline => ({ ...free(count), onOnePage: true });
    const pages = async (count: number) =>
      (await openPdf(await pdfOf(proposal(count), fonts, formWords))).pages;
    expect(await Promise.all([9, 11, 15].map(pages))).toEqual([1, 1, 2]);
    expect((await openPdf(await pdfOf(free(11), fonts, formWords))).pages).toBe(2);
    expect(await pdfOf(proposal(15), fonts, formWords)).toEqual(await pdfOf(free(15), fonts, formWords));
  });

  test('no figure is drawn into the comma before it', async () => {
    const blocks = ['7,0', '7', ',', '0'].map((text) => ({ type: 'paragraph' as const, runs: [{ text }] }));
    const widths = await widthsIn(await pdfOf(shortly({ blocks }), fonts, formWords));
    const wide = (text: string) => widths.get(text) ?? Number.NaN;
    expect(wide('7,0')).toBeCloseTo(wide('7') + wide(',') + wide('0'), 3);
  });
});

const lines = (count: number) => Array.from({ length: count }, (_, at) => `linje ${at}`).join('\n');

/** What goes on over a page has lost its label there: the body of a fact and of a list's item are told as the same. */
function bodies(said: readonly Said[]): readonly Said[] {
  return said.map(({ what, text }) => ({ what: what === 'value' ? 'item' : what, text }));
}

function shortly(changes: Partial<Outline>): Outline {
  return { ...sampleOutline, blocks: [], ...changes };
}

/** As it is drawn: signs that the font does not have are boxes, one for each row of them. */
function drawn(said: readonly Said[]): readonly Said[] {
  return joined(said).map(({ what, text }) => ({
    what,
    text:
      what === 'figure'
        ? text
        : drawable(text, regular)
            .reduce((all, part) => all + part.shown, '')
            .replace(/□+/g, '□'),
  }));
}
