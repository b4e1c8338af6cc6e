import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordPart, wordDifferences } from '#/features/shared/word-differences.ts';

describe('how one wording became another', () => {
  it('is told word by word where most of it stands', () => {
    expect(told('Åpne skolen i august.', 'Åpne skolen og lekeplassen i august.')).toBe(
      'Åpne skolen[+ og lekeplassen+] i august.',
    );
    expect(told('Andelen er 24,6 prosent.', 'Andelen er 24,8 prosent.')).toBe(
      'Andelen er [-24,6-][+24,8+] prosent.',
    );
  });

  it('does not go to and fro at every small word where little of it stands', () => {
    const from = 'Kommunedirektøren bes om å legge fram en evaluering av områdesatsingen 2022–2027.';
    const to = 'Kommunestyret vedtar å videreføre områdesatsingen i alle fire områder i 2028–2031.';
    const parts = wordDifferences(from, to);
    expect(parts.filter(({ type }) => type === 'removed').map(({ text }) => text)).toEqual([
      'Kommunedirektøren bes om å legge fram en evaluering av',
      '2022–2027',
    ]);
    expect(parts.filter(({ type }) => type === 'same').map(({ text }) => text)).toEqual([
      ' områdesatsingen ',
      '.',
    ]);
  });

  it('says nothing of what is the same', () => {
    expect(wordDifferences('Flere benker', 'Flere benker')).toEqual([{ type: 'same', text: 'Flere benker' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  it('without what came it is the first wording, without what went the second (law)', () => {
    const word = fc.constantFrom('og', 'i', 'å', 'skolen', 'åpne', '2,5', 'kommunen', ' ', ', ', '\n');
    const wording = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        const parts = wordDifferences(from, to);
        expect(joined(parts, 'added')).toBe(from);
        expect(joined(parts, 'removed')).toBe(to);
      }),
    );
  });
});

function joined(parts: readonly WordPart[], without: WordPart['type']): string {
  return parts.map(({ type, text }) => (type === without ? '' : text)).join('');
}

function told(from: string, to: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return wordDifferences(from, to)
    .map(({ type, text }) => marks[type].join(text))
    .join('');
}
