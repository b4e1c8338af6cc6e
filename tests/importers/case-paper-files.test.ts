import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Section } from '#/domain/knowledge.ts';
import { paperInFile } from '#/importers/case-paper-file.ts';
import type { PaperFound } from '#/importers/case-paper-found.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

describe('a paper in Markdown', () => {
  it.each([
    ['1', 'Sosial bærekraft og områdesatsing', [4, 1, 2, 12, 3, 5, 3, 2]],
    ['2', 'Stedskompasset: Innbyggerne i fire sentrumsområder sine vurderinger av nærmiljøet', null],
    ['3', '', null],
  ])(
    'number %s of the example keeps every paragraph under its section and with its mark',
    async (number, title, counts) => {
      const bytes = read(`example-source/case-paper-${number}.md`);
      const { draft, remarks } = await found(bytes);
      if (title) expect(draft.header.title).toBe(title);
      expect(draft.header).toMatchObject({
        number: Number(number),
        fictional: true,
        language: 'nb',
        meetingDate: '2027-03-11',
      });
      expect(remarks.map(({ type }) => type)).toEqual(['fictionalLine']);
      const order: Section[] = [
        'proposal',
        'summary',
        'attachments',
        'facts',
        'statements',
        'assessment',
        'economy',
        'communication',
      ];
      if (counts) expect(order.map((section) => under(draft, section).length)).toEqual(counts);
      // Every word of the file's body, its headings apart, is in some block.
      const words = draft.blocks.map(({ marker, text }) => `${marker} ${text}`).join(' ');
      const lines = new TextDecoder().decode(bytes).split(/^---$/m)[2]?.split('\n') ?? [];
      const said = lines.filter((line) => line && !/^(#|\*Fiktivt|\| ?-)/.test(line));
      for (const line of said) expect(bare(words)).toContain(bare(line.replace(/^\d+\. /, '')));
    },
  );

  it('without front matter, takes the first heading as the title, in Windows letters too', async () => {
    const text = '# Skolevei\n\n## Vurdering\n\nTrygg veg for små barn på Øya.';
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { draft } = await found(windows);
    expect(draft.header.title).toBe('Skolevei');
    expect(draft.blocks).toEqual([
      { section: 'assessment', block: 'paragraph', marker: '', text: 'Trygg veg for små barn på Øya.' },
    ]);
  });
});

describe('a paper in Word', () => {
  it('in nynorsk: head, points, lists, table, picture, emphasis, link and footnote are there; the rest is named', async () => {
    const { draft, remarks, pictures } = await found(read('case-papers/word-nynorsk.docx'));
    expect(draft.header).toEqual({
      title: 'Framtidas møteplassar i sentrum',
      caseOfficer: 'Rådgivar for kultur',
      archiveNumber: '27/412',
      committee: 'Utval for oppvekst og kultur',
      meetingDate: '2027-03-11',
    });
    expect(under(draft, 'proposal').map(({ block }) => block)).toEqual(['numbered', 'numbered']);
    expect(under(draft, 'facts').map(({ block }) => block)).toEqual([
      'heading',
      'paragraph',
      'bullet',
      'bullet',
      'bullet',
      'table',
      'image',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
    const facts = under(draft, 'facts').map(({ text }) => text);
    expect(facts[1]).toBe(
      'Biblioteket hadde **48 200 besøk** i 2025[1], og halvparten kom *etter* klokka 16.',
    );
    expect(facts[5]).toContain('| Ungdomshuset \\| Kjellaren | 6 300 | 5 900 |');
    expect(facts[6]).toBe('Kart over sentrum');
    expect(pictures).toMatchObject([{ title: 'Kart over sentrum', mime: 'image/png' }]);
    expect(facts[7]).toBe('Meir om besøka: statistikken (https://www.example.com/besok)');
    expect(facts.at(-1)).toBe('[1] Tallet gjelder ved årsskiftet.');
    expect(under(draft, 'statements').map(({ text }) => text)).toEqual([
      'Ungdomsrådet ønskjer at huset er ope til klokka 22.',
    ]);
    expect(under(draft, 'assessment').map(({ marker }) => marker)).toEqual(['V1', 'V2']);
    expect(under(draft, 'attachments').map(({ text }) => text)).toEqual(['Kart over sentrum']);
    expect(remarks).toEqual([
      { type: 'otherHeading', heading: 'Klima og miljø' },
      { type: 'mergedTables', count: 1 },
      { type: 'headersAndFooters' },
      { type: 'footnotes' },
    ]);
  });

  it('saved by another word processor, gives the same paragraphs as its Markdown', async () => {
    const word = (await found(read('case-papers/libreoffice-bokmal.docx'))).draft;
    const markdown = (await found(read('example-source/case-paper-1.md'))).draft;
    expect(word.blocks).toEqual(markdown.blocks);
  });
});

describe('a file that is no case paper', () => {
  const word = read('case-papers/word-nynorsk.docx');
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['only front matter', bytesOf('---\nnumber: 1\n---\n'), 'empty'],
    ["Word's old format, or a password", read('case-papers/old.doc'), 'oldOrLocked'],
    ['OpenDocument', read('case-papers/writer.odt'), 'notWord'],
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'notText'],
    ['rich text', bytesOf('{\\rtf1 hei}'), 'notText'],
    ['half a Word file', word.slice(0, word.length / 2), 'broken'],
    ['a Word file with its middle gone', damaged(word), 'broken'],
    ['a zip of nothing', bytesOf('PK\u0003\u0004'), 'broken'],
  ])('%s is refused by name', async (_, bytes, problem) => {
    expect(await paperInFile(bytes)).toMatchObject({ ok: false, problem: { type: problem } });
  });
});

async function found(bytes: Uint8Array): Promise<PaperFound> {
  const result = await paperInFile(bytes);
  if (!result.ok) throw new Error(`Refused: ${result.problem.type}`);
  return result.value;
}

function under(draft: PaperFound['draft'], section: Section) {
  return draft.blocks.filter((block) => block.section === section);
}

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtures, name)));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function damaged(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index > 200 && index < bytes.length - 2500 ? 0x55 : byte));
}

/** Letters and figures only. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
