import fc from 'fast-check';
import type { Block, Outline, Run } from '#/documents/outline.ts';

/** Words that forms have stumbled over: signs of XML, other alphabets, a word wider than a page, signs that draw nothing. */
const words = fc.constantFrom(
  'bolig',
  'Åse-Marie',
  'sentrum',
  'og',
  '<b>',
  '&amp;',
  '«nå»',
  '–',
  '→',
  '🙂',
  '👩‍👩‍👧',
  'שלום',
  'a\u0000b',
  'c\u000Bd',
  '\uD83D',
  'mjuk\u00ADdel',
  '1\u00A0200',
  'linje\nskift',
  'x'.repeat(160),
  ']]>',
  '"',
  '{bullets-0}',
  '{numbers-1}',
);

const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
const short = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const runs: fc.Arbitrary<readonly Run[]> = fc.array(
  fc.oneof(
    text.map((said) => ({ text: `${said} ` })),
    short.map((said) => ({ text: said, style: 'strong' as const })),
    short.map((said) => ({ text: said, style: 'emphasis' as const })),
  ),
  { minLength: 1, maxLength: 3 },
);
const items = fc.array(
  fc.oneof(
    fc.record({ runs }),
    fc.record({ runs, items: fc.array(fc.record({ runs }), { minLength: 1, maxLength: 2 }) }),
  ),
  { minLength: 1, maxLength: 4 },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: short,
  }),
  fc.record({ type: fc.constantFrom('paragraph' as const, 'notice' as const), runs }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items }),
  fc.record({
    type: fc.constant('facts' as const),
    rows: fc.array(fc.record({ name: short, runs }), { minLength: 1, maxLength: 3 }),
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
    .chain(([columns, rows, rowHeadings]) =>
      fc.record({
        type: fc.constant('table' as const),
        caption: fc.oneof(short, fc.constant('')),
        columns: fc.array(
          fc.record({ name: short, align: fc.constantFrom('start' as const, 'end' as const) }),
          {
            minLength: columns,
            maxLength: columns,
          },
        ),
        rows: fc.array(
          fc.array(fc.oneof(short, fc.constant('')), { minLength: columns, maxLength: columns }),
          {
            minLength: rows,
            maxLength: rows,
          },
        ),
        rowHeadings: fc.constant(rowHeadings),
      }),
    ),
  fc.constant({ type: 'pageBreak' as const }),
);

/** Documents of all kinds of blocks in any order. Without figures, which take long to draw. */
export const outlines: fc.Arbitrary<Outline> = fc.record({
  title: short,
  subtitle: short,
  language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  author: short,
  footer: short,
  created: fc.constant('2027-03-11T19:42:10.123Z'),
  blocks: fc.array(block, { maxLength: 12 }),
});
