import { describe, expect, test } from 'vitest';
import { pdfOf } from '#/documents/document-pdf.ts';
import { pdfObjects, textUnder, unmarkedOperators } from '../kit/pdf-objects.ts';
import { elementsIn, parseXml, textIn } from '../kit/xml.ts';
import { barFigure, formWords, sampleFonts, sampleOutline } from './sample-outline.ts';

const fonts = sampleFonts();
const pdf = pdfObjects(await pdfOf(sampleOutline, fonts, formWords));
const all = pdf.dictionaries.join('\n');
const catalog = pdf.dictionaries.find((dictionary) => dictionary.includes('/Type /Catalog')) ?? '';
const pages = pdf.streams.filter(({ text }) => / (BDC|BMC)\n/.test(text));

/** No validator of PDF/A-2 can be installed where the tests run: these are its rules that can be told by the bytes. One of PDF/A-1 reads along in `readers.test.ts`. */
describe('a PDF for the archive (ISO 19005-2, level a)', { timeout: 60_000 }, () => {
  test('says that it is one, in XML that can be read without unpacking', () => {
    const metadata = pdf.streams.find(({ dictionary }) => dictionary.includes('/Type /Metadata'));
    expect(metadata?.isPacked).toBe(false);
    const xml = parseXml(Buffer.from(metadata?.text ?? '', 'latin1').toString());
    const told = (name: string) => elementsIn(xml, name).map((element) => textIn(element).trim());
    expect(told('pdfaid:part')).toEqual(['2']);
    expect(told('pdfaid:conformance')).toEqual(['A']);
    expect(told('dc:title')).toEqual(['Rapport fra politisk verksted']);
    expect(told('dc:creator')).toEqual(['Nordvåg kommune']);
    expect(told('xmp:CreateDate')).toEqual(['2027-03-11T19:42:10Z']);
  });

  test('and says the same in its older list of properties', () => {
    const info = pdf.byNumber.get(/\/Info (\d+) 0 R/.exec(pdf.trailer)?.[1] ?? '') ?? '';
    expect(textUnder('Title', info, pdf)).toBe('Rapport fra politisk verksted');
    expect(textUnder('Author', info, pdf)).toBe('Nordvåg kommune');
    expect(textUnder('Creator', info, pdf)).toBe('Politisk verksted');
    expect(textUnder('CreationDate', info, pdf)).toBe('D:20270311194210Z');
  });

  test('a title with signs of XML in it breaks nothing', async () => {
    const title = 'Vei & <bru> "nå"';
    const { streams } = pdfObjects(
      await pdfOf({ ...sampleOutline, title, author: 'A & B' }, fonts, formWords),
    );
    const metadata = streams.find(({ dictionary }) => dictionary.includes('/Type /Metadata'));
    const xml = parseXml(Buffer.from(metadata?.text ?? '', 'latin1').toString());
    expect(elementsIn(xml, 'dc:title').map((element) => textIn(element).trim())).toEqual([title]);
  });

  test('begins and ends as the standard wants: 1.7, binary, with an identity, locked by nobody', () => {
    expect(pdf.head).toMatch(/^%PDF-1\.7\n%[\u0080-\u00FF]{4}\n/);
    expect(pdf.trailer).toMatch(/\/ID \[<[\da-f]{32}> <[\da-f]{32}>\]/);
    expect(pdf.trailer).not.toContain('/Encrypt');
  });

  test('brings its colours and letters along', () => {
    expect(catalog).toMatch(/\/OutputIntents \[/);
    expect(all).toMatch(/\/S \/GTS_PDFA1\n/);
    const profile = pdf.streams.find(({ dictionary }) => dictionary.includes('/N 3'));
    expect(profile?.text.slice(36, 40)).toBe('acsp');
    const descriptors = pdf.dictionaries.filter((dictionary) => dictionary.includes('/Type /FontDescriptor'));
    expect(descriptors).toHaveLength(2);
    for (const descriptor of descriptors) expect(descriptor).toContain('/FontFile2 ');
    const fontsInUse = pdf.dictionaries.filter((dictionary) => dictionary.includes('/Subtype /Type0'));
    for (const font of fontsInUse) expect(font).toContain('/ToUnicode ');
  });

  test('every letter is known as a sign of Unicode', () => {
    const maps = pdf.streams.filter(({ text }) => text.includes('begincmap'));
    expect(maps).toHaveLength(2);
    for (const { text } of maps) {
      const signs = [...text.matchAll(/\[([^\]]*)\]/g)].flatMap(
        ([, list]) => list?.match(/[\da-f]{4,}/g) ?? [],
      );
      expect(signs.length).toBeGreaterThan(20);
      for (const sign of signs) expect(['0000', 'feff', 'fffe']).not.toContain(sign);
    }
  });

  test('its bookmarks say how many there are to be seen', () => {
    const root = pdf.byNumber.get(/\/Outlines (\d+) 0 R/.exec(catalog)?.[1] ?? '') ?? '';
    // Two chapters, and two sections in the first of them, which is open; in the second section one more, folded.
    expect(root).toMatch(/\/Count 4\n/);
    const counts = pdf.dictionaries.flatMap((each) =>
      each.includes('/Dest [') ? (/\/Count (-?\d+)/.exec(each)?.[1] ?? []) : [],
    );
    expect(counts.toSorted()).toEqual(['-1', '2']);
  });

  test('is tagged, in a language, with all its elements of known kinds', () => {
    expect(catalog).toContain('/Lang (nb-NO)');
    expect(catalog).toContain('/StructTreeRoot ');
    expect(catalog).toContain('/MarkInfo ');
    expect(all).toMatch(/\/Marked true/);
    const known = [
      'Document',
      'Div',
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
    ];
    const kinds = new Set([...known, 'TBody', 'TR', 'TH', 'TD', 'Caption', 'Figure', 'Span', 'GTS_PDFA1']);
    const used = [...all.matchAll(/\/S \/(\w+)/g)].map(([, kind]) => kind);
    expect(used.filter((kind) => !kinds.has(String(kind)))).toEqual([]);
  });

  test('everything that a page draws is content or decoration, nothing is unmarked', () => {
    expect(pages).toHaveLength(3);
    for (const { text } of pages) expect(unmarkedOperators(text)).toEqual([]);
  });

  test('no letter is drawn that the font does not have', () => {
    for (const { text } of pages) {
      const glyphs = [...text.matchAll(/<((?:[\da-f]{4})+)>/g)].flatMap(
        ([, hex]) => hex?.match(/.{4}/g) ?? [],
      );
      expect(glyphs.length).toBeGreaterThan(20);
      expect(glyphs).not.toContain('0000');
    }
  });

  test('a sign over a capital is raised, and what follows stands on the line again', async () => {
    const blocks = [{ type: 'paragraph', runs: [{ text: 'Q\u0302 og mer' }] }] as const;
    const { streams } = pdfObjects(await pdfOf({ ...sampleOutline, blocks }, fonts, formWords));
    const heights = streams.flatMap(({ text }) =>
      [...text.matchAll(/(\S+) Ts\n/g)].map(([, at]) => Number(at)),
    );
    expect(heights).toEqual([expect.any(Number), 0]);
    expect(heights[0]).toBeGreaterThan(0);
  });

  test('holds nothing that moves, asks or shines through', () => {
    for (const forbidden of [
      '/JavaScript',
      '/AA ',
      '/OpenAction',
      '/Annots',
      '/SMask',
      '/ca ',
      '/CA ',
      '/BM ',
      '/Group',
      '/OCProperties',
      '/Launch',
      '/EmbeddedFiles',
      '/AcroForm',
      '/LZWDecode',
      '/DeviceCMYK',
      '/Alternates',
    ]) {
      expect(all).not.toContain(forbidden);
    }
    // The colours of pages are those of the profile that comes along.
    for (const { text } of pages) expect(text).not.toMatch(/ [kK]\n|\/(?!DeviceRGB)\w+ (cs|CS)\n/);
  });

  test('its drawings are lines and areas, and tell what they show', async () => {
    const drawn = pdfObjects(await pdfOf({ ...sampleOutline, blocks: [barFigure()] }, fonts, formWords));
    expect(drawn.dictionaries.join('\n')).not.toContain('/Subtype /Image');
    const [figure] = drawn.dictionaries.filter((dictionary) => dictionary.includes('/S /Figure'));
    expect(figure).toContain('/Alt ');
    expect(figure).toContain('/BBox [');
  });

  test('the checks can fail', () => {
    expect(unmarkedOperators('/P <</MCID 0>> BDC\n[<0001> 0] TJ\nEMC\n[<0002> 0] TJ')).toHaveLength(1);
    expect(unmarkedOperators('/P <</MCID 0>> BDC\n[<0001> 0] TJ')).toEqual(['1 marks are left open']);
    expect(() => parseXml('<a>x & y</a>')).toThrow();
    expect(() => parseXml('<a><b></a>')).toThrow();
  });
});
