import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup, plainText } from '#/domain/citation-markup.ts';

describe('the tiny Markdown', () => {
  it('knows emphasis, strong and a table, and leaves the rest alone', () => {
    expect(parseMarkup('**Fiktivt**, men *viktig*: 3 * 4 <b>')).toEqual([
      {
        type: 'text',
        inlines: [
          { style: 'strong', text: 'Fiktivt' },
          { style: 'plain', text: ', men ' },
          { style: 'emphasis', text: 'viktig' },
          { style: 'plain', text: ': 3 * 4 <b>' },
        ],
      },
    ]);
    expect(parseMarkup('| A | B |\n|---|---|\n| 1 | 2 |')[0]?.type).toBe('table');
  });

  it('loses no letter and no digit of any text (law)', () => {
    const said = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aå1*_ \n.') }), (text) => {
        expect(said(plainText(text))).toBe(said(text));
      }),
    );
  });
});
