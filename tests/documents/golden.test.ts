import { describe, expect, test } from 'vitest';
import { outlineOf } from '#/documents/chosen.ts';
import { markdownOf } from '#/documents/outline-markdown.ts';
import type { Id } from '#/domain/ids.ts';
import { documentIn, exampleEntries, headingsIn, wholeReport, words } from '../kit/documents.ts';

// The documents of the example as plain text, read over word by word. When one of them is to change: look at what
// changed, then `npx vitest run tests/documents/golden.test.ts -u`.

const entries = exampleEntries();
const kept = (name: string) => `../fixtures/documents/${name}`;

describe('the example, in bokmål', () => {
  test.each([
    ['rapport.md', wholeReport],
    ['forslag.md', { type: 'proposal' }],
    ['utkast.md', { type: 'draft' }],
    ['trinnark.md', { type: 'steps' }],
    ['sak-1.md', { type: 'paper', casePaperId: 'sak-1' as Id<'casePaper'> }],
  ] as const)('%s', async (name, choice) => {
    await expect(markdownOf(documentIn(entries, choice))).toMatchFileSnapshot(kept(name));
  });
});

describe('the same in the other languages: what people wrote stays as it is, all else follows', () => {
  test.each(['nn', 'en'] as const)('the report in %s', async (language) => {
    const outline = outlineOf(entries, wholeReport, words[language]);
    if (outline === null) throw new Error('no report');
    await expect(`${headingsIn(outline).join('\n')}\n`).toMatchFileSnapshot(kept(`rapport-${language}.txt`));
    expect(headingsIn(outline)).toHaveLength(headingsIn(documentIn(entries)).length);
    expect(outline.blocks.map(({ type }) => type)).toEqual(
      documentIn(entries).blocks.map(({ type }) => type),
    );
  });

  test.each(['nn', 'en'] as const)('the draft case paper in %s', async (language) => {
    const outline = outlineOf(entries, { type: 'draft' }, words[language]);
    if (outline === null) throw new Error('no draft');
    await expect(markdownOf(outline)).toMatchFileSnapshot(kept(`utkast-${language}.md`));
  });
});
