import { describe, expect, test } from 'vitest';
import { docxOf } from '#/documents/document-docx.ts';
import { pdfOf } from '#/documents/document-pdf.ts';
import { libreOffice, poppler, preflight, readersHere, textsOf } from '../kit/readers.ts';
import { barFigure, formWords, peopleTable, sampleFonts, sampleOutline } from './sample-outline.ts';

const fonts = sampleFonts();

test("the programs that read documents are here, or this is somebody's own machine", () => {
  const all = { LibreOffice: true, Poppler: true, Preflight: true };
  expect(process.env.CI ? readersHere : all).toEqual(all);
});

describe.runIf(readersHere.LibreOffice)('LibreOffice opens the Word file', { timeout: 180_000 }, () => {
  test('and finds its headings, lists, tables, language and author', async () => {
    const page = libreOffice(await docxOf(sampleOutline, fonts, formWords), 'html').toString();
    expect(page).toContain('<title>Rapport fra politisk verksted</title>');
    expect(page).toContain('<meta name="author" content="Nordvåg kommune"/>');
    expect(page).toMatch(/<body[^>]* lang="nb-NO"/);
    expect(textsOf(page, 'h1')).toEqual(['Om verkstedet', 'Vedlegg']);
    expect(textsOf(page, 'h2')).toEqual(['Slik gikk vi fram', 'Nøkkeltall &amp; kilder &lt;utvalg&gt;']);
    expect(textsOf(page, 'h3')).toEqual(['Merknad']);
    expect(page).toMatch(/<ol[\s\S]*Presentasjon/);
    expect(page).toMatch(/<ul[\s\S]*Flere\s+boliger/);
    expect(textsOf(page, 'thead')).toEqual(['Aldersgruppe Antall 2027 Endring Kommentar']);
    expect(textsOf(page, 'tbody')[0]).toMatch(
      /^0–9 år 1200 − ?1,5 % Gjelder .* 10–19 år 1193 1,0 % 20–29 år 1186 − ?3,5 %$/,
    );
  });

  test('and lays it out: the header on every page, the drawing large and sharp, the pages counted', async () => {
    const blocks = [...sampleOutline.blocks, peopleTable(60)];
    const footer =
      'Et politisk verksted om alt som kan gjøres for et bedre nærmiljø i alle de fire områdene rundt sentrum, 11.03.2027';
    const pdf = libreOffice(await docxOf({ ...sampleOutline, footer, blocks }, fonts, formWords), 'pdf');
    const pages = poppler('pdftotext', ['-layout'], pdf)
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThanOrEqual(4);
    pages.forEach((page, at) => {
      expect(page).toContain(`Side ${at + 1} av ${pages.length}`);
      if (at > 0) expect(page.trimStart()).toMatch(/^Rapport fra politisk verksted/);
    });
    expect(pages[0]).toMatch(/1\. +Presentasjon[\s\S]*2\. +Arbeid[\s\S]*– +Hva er de[\s\S]*3\. +Plenum/);
    for (const page of pages.slice(-2)) expect(page).toContain('Aldersgruppe');
    const [, , picture = ''] = poppler('pdfimages', ['-list'], pdf).split('\n');
    expect(Number(picture.trim().split(/\s+/)[12])).toBeGreaterThan(200);
  });
});

describe.runIf(readersHere.Poppler)('Poppler opens the PDF', { timeout: 120_000 }, () => {
  test('and finds the structure, whole over the pages, and the words apart', async () => {
    const [notice, heading] = sampleOutline.blocks;
    const blocks = [...(notice && heading ? [notice, heading] : []), barFigure(), peopleTable(22)];
    const pdf = await pdfOf({ ...sampleOutline, blocks }, fonts, formWords);
    const tree = poppler('pdfinfo', ['-struct-text'], pdf);
    expect(poppler('pdfinfo', [], pdf)).toMatch(/Tagged: +yes\n[\s\S]*Pages: +2\n/);
    expect(tree).toContain(
      '"Dette er ikke et formelt vedtak. Det er et forslag fra et verksted, og det skal behandles på vanlig måte etter kommuneloven."',
    );
    expect(tree).toContain('H2 (block)\n    "Om verkstedet"');
    expect(tree.match(/^ {2}Table/gm)).toHaveLength(1);
    expect(tree.match(/^ {4}THead/gm)).toHaveLength(1);
    expect(tree.match(/^ {6}TR/gm)).toHaveLength(1 + 22);
    expect(tree.match(/^ {4}Figure/gm)).toHaveLength(1);
  });

  test('and knows which row and which column a heading is for', async () => {
    const blocks = [peopleTable(1)];
    const tree = poppler('pdfinfo', ['-struct'], await pdfOf({ ...sampleOutline, blocks }, fonts, formWords));
    const scopes = [...tree.matchAll(/TH:\n\s+\/Scope \/(\w+)/g)].map(([, scope]) => scope);
    expect(scopes).toEqual(['Column', 'Column', 'Column', 'Column', 'Row']);
  });

  test('and finds every font inside, with its letters as text', async () => {
    const [, , ...fontLines] = poppler('pdffonts', [], await pdfOf(sampleOutline, fonts, formWords))
      .trim()
      .split('\n');
    expect(fontLines).toHaveLength(2);
    for (const line of fontLines)
      expect(line).toMatch(/Inter-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/);
  });
});

describe.runIf(readersHere.Preflight)(
  'PDFBox Preflight looks for what an archive would refuse',
  { timeout: 120_000 },
  () => {
    /** It knows PDF/A-1 only. Part 2 is another part, and no longer wants a list of each font's glyphs (6.2.11.4.2). */
    const ofPartOneAlone =
      /^(7\.11\.2 : Error on MetaData, part must be 1|3\.1\.11 : .* CIDSet entry is missing)/;
    const against = (pdf: Uint8Array) => preflight(pdf).filter((line) => !ofPartOneAlone.test(line));

    test('and finds nothing, whatever blocks the document has', async () => {
      const blocks = [...sampleOutline.blocks, barFigure(), peopleTable(22)];
      expect(against(await pdfOf({ ...sampleOutline, blocks }, fonts, formWords))).toEqual([]);
    });

    test('and does find what is wrong: colours that belong to no known space', async () => {
      const pdf = Buffer.from(await pdfOf(sampleOutline, fonts, formWords)).toString('latin1');
      const broken = pdf.replace('/S /GTS_PDFA1', '/S /GTS_PDFX1');
      expect(against(Buffer.from(broken, 'latin1'))).not.toEqual([]);
    });
  },
);
