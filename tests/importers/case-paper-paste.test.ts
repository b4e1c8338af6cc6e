import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, tableMarkup, tableRows } from '#/domain/citation-markup.ts';
import { paperInPaste } from '#/importers/case-paper-paste.ts';
import { sectionNamed } from '#/importers/case-paper-sections.ts';

describe('what is pasted', () => {
  it('from Word: lists that are paragraphs, styles that are spans, and nothing that is only looks', () => {
    const html = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
      <p class=MsoNormal>Et <b>viktig</b><span style='font-style:italic'> tall</span><o:p></o:p></p>
      <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>  </span></span><![endif]>Punkt</p>
      <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Andre</p><!--EndFragment--></body></html>`;
    expect(blocks(html)).toEqual([
      ['paragraph', 'Et **viktig** *tall*'],
      ['bullet', 'Punkt'],
      ['numbered', 'Andre'],
    ]);
  });

  it('from a page: a bold frame around everything is not bold, and a link keeps its address', () => {
    const html = `<b style="font-weight:normal"><div>Les <a href="https://example.com/a">mer</a></div>
      <ul><li><p>ett</p><p>to</p><ul><li>under</li></ul></li></ul><p>a<br>b</p></b>`;
    expect(blocks(html)).toEqual([
      ['paragraph', 'Les mer (https://example.com/a)'],
      ['bullet', 'ett\nto'],
      ['bullet', 'under'],
      ['paragraph', 'a\nb'],
    ]);
  });

  it('a table with merged cells keeps every text in its column; a frame with one cell is its text', () => {
    const html = `<table><tr><th rowspan="2">Område</th><th colspan="2">Andel</th></tr><tr><td>2024</td><td>2025</td></tr>
      <tr><td>Brygga</td><td>1,5</td><td>2,5</td></tr></table><table><tr><td><p>Ramme</p></td></tr></table>`;
    expect(blocks(html)).toEqual([
      ['table', '| Område | Andel |  |\n| --- | --- | --- |\n|  | 2024 | 2025 |\n| Brygga | 1,5 | 2,5 |'],
      ['paragraph', 'Ramme'],
    ]);
  });

  it('nothing in it can become more than words', () => {
    const html = `<img src=x onerror=alert(1) alt="Kart"><script>alert(1)</script><iframe src="//x"></iframe><p>&lt;b&gt;ord&lt;/b&gt;</p>`;
    const found = paperInPaste({ html, text: '' }, 'facts');
    expect(found).toMatchObject({
      ok: true,
      value: { draft: { blocks: [{ text: '<b>ord</b>' }] }, remarks: [{ type: 'images', names: ['Kart'] }] },
    });
  });

  it('words alone are paragraphs line by line, and lists by their signs', () => {
    const found = paperInPaste({ html: '', text: 'Først\r\n• ett\n2) to\n\nSist' }, 'facts');
    expect(found.ok && found.value.draft.blocks.map(({ block, text }) => [block, text])).toEqual([
      ['paragraph', 'Først'],
      ['bullet', 'ett'],
      ['numbered', 'to'],
      ['paragraph', 'Sist'],
    ]);
  });

  it('nested without end is refused, and the page lives', () => {
    const html = `${'<b>'.repeat(5000)}x`;
    expect(paperInPaste({ html, text: '' }, 'facts')).toEqual({ ok: false, problem: { type: 'broken' } });
  });

  it('law: every letter and figure of a paragraph, in any styles, is there again', () => {
    const piece = fc.tuple(
      fc.constantFrom('b', 'i', 'span', 'u'),
      fc.stringMatching(/^[a-zæøå0-9 ,.*_-]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const html = `<p>${pieces.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('')}</p>`;
        const expected = letters(pieces.map(([, text]) => text).join(''));
        const found = paperInPaste({ html, text: '' }, 'facts');
        const text = found.ok
          ? found.value.draft.blocks.map((block) => `${block.marker}${plainText(block.text)}`).join('')
          : '';
        expect(letters(text)).toBe(expected);
      }),
    );
  });

  it('law: a table is written and read again with the same cells', () => {
    const cell = fc.stringMatching(/^[a-zæøå0-9|\\ ]{0,8}$/).map((text) => text.trim().replaceAll('\\', '/'));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(tableRows(tableMarkup(rows))).toEqual(rows);
      }),
    );
  });
});

describe('the words of headings', () => {
  it.each([
    ['Forslag til vedtak', 'proposal'],
    ['KOMMUNEDIREKTØRENS INNSTILLING:', 'proposal'],
    ['Framlegg til vedtak', 'proposal'],
    ['Samandrag', 'summary'],
    ['Vedlegg', 'attachments'],
    ['2. Faktagrunnlag', 'facts'],
    ['Bakgrunn for saken', 'facts'],
    ['Saksopplysningar', 'facts'],
    ['Innkomne uttalelser', 'statements'],
    ['Fråsegner', 'statements'],
    ['Kommunedirektøren si vurdering', 'assessment'],
    ['Økonomiske konsekvensar', 'economy'],
    ['Økonomiske konsekvenser', 'economy'],
    ['Kommunikasjonstiltak', 'communication'],
    ['Financial consequences', 'economy'],
    ['Klima og miljø', null],
    ['Stedskompasset: Innbyggerne i fire sentrumsområder sine vurderinger av nærmiljøet', null],
  ])('«%s» opens %s', (heading, section) => {
    expect(sectionNamed(heading)).toBe(section);
  });
});

function blocks(html: string) {
  const found = paperInPaste({ html, text: '' }, 'facts');
  return found.ok ? found.value.draft.blocks.map(({ block, text }) => [block, text]) : found.problem;
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
