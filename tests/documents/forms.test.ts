import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Block, Outline } from '#/documents/outline.ts';
import { htmlOf } from '#/documents/outline-html.ts';
import { markdownOf } from '#/documents/outline-markdown.ts';
import { documentIn, exampleEntries, headingsIn } from '../kit/documents.ts';

// What somebody wrote stays text, in every form: it never becomes markup, and never gets lost.

const form = { contents: 'Innhold', page: 'Side', of: 'av' };

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title></style><h1>Nei</h1>',
    '&lt;b&gt; & &amp;',
    "' onclick='x",
    '# ikke en overskrift',
    '1. ikke en liste\n- heller ikke\n---',
    '[lenke](javascript:alert(1)) ![b](x)',
    '**ikke fet** _ikke kursiv_ `kode` ~~strøket~~',
    '| ikke | en | tabell |',
    'linje\nto\r\ntre',
    'æøå Áŋŧ 🌱',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

/** A document in which every text there can be is the one somebody wrote. */
function full(text: string): Outline {
  const runs = [{ text }, { text, style: 'strong' }, { text, style: 'emphasis' }] as const;
  const blocks: Block[] = [
    { type: 'heading', level: 1, text },
    { type: 'paragraph', runs },
    { type: 'notice', runs },
    { type: 'list', ordered: true, items: [{ runs, items: [{ runs }] }] },
    { type: 'facts', rows: [{ name: text, runs }] },
    {
      type: 'table',
      caption: text,
      columns: [
        { name: text, align: 'start' },
        { name: text, align: 'end' },
      ],
      rows: [[text, text]],
      rowHeadings: true,
    },
    {
      type: 'figure',
      caption: text,
      alternative: text,
      width: 10,
      height: 10,
      shapes: [
        { type: 'text', x: 0, y: 0, text, size: 10, anchor: 'start', strong: false },
        { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: text },
        { type: 'path', d: text, stroke: text, strokeWidth: 1, dash: [1], fill: null },
      ],
    },
  ];
  const created = '2027-03-11T15:00:00.000Z';
  return { title: text, subtitle: text, language: 'nb', author: text, footer: text, created, blocks };
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The elements of a page, each with the names of its attributes. */
function elementsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    'attribs' in node
      ? [
          `${node.name} ${Object.keys(node.attribs).sort().join(' ')}`.trim(),
          ...elementsIn(node.children as Node[]),
        ]
      : 'children' in node
        ? elementsIn(node.children as Node[])
        : [],
  );
}

const withoutBreaks = (names: readonly string[]) => names.filter((name) => name !== 'br');

describe('the reader', () => {
  test('no text becomes markup: the page has the same elements and attributes whatever was written', () => {
    const plain = withoutBreaks(elementsIn(parseDocument(htmlOf(full('tekst'), form)).children));
    fc.assert(
      fc.property(hostile, (text) => {
        const html = htmlOf(full(`x${text}`), form);
        expect(withoutBreaks(elementsIn(parseDocument(html).children))).toEqual(plain);
        expect(html).not.toMatch(/<script/i);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing in it is fetched or run, and it says so itself', () => {
    const html = htmlOf(documentIn(exampleEntries()), form);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/<(script|link|img|iframe|object)\b|\b(src|href)="(?!#)|url\(|@import/i);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/);
  });

  test('headings, table headings and what figures show are there for whoever cannot see the page', () => {
    const outline = documentIn(exampleEntries());
    const elements = elementsIn(parseDocument(htmlOf(outline, form)).children);
    const count = (pattern: RegExp) => elements.filter((name) => pattern.test(name)).length;
    const tables = outline.blocks.filter(({ type }) => type === 'table');
    const figures = outline.blocks.filter(({ type }) => type === 'figure');
    // The contents have a heading of their own.
    expect(count(/^h[2-4]\b/)).toBe(headingsIn(outline).length + 1);
    expect(count(/^table$/)).toBe(tables.length);
    expect(count(/^caption/)).toBe(tables.length);
    expect(count(/^th\b.*scope/)).toBe(count(/^th\b/));
    expect(count(/^svg aria-describedby aria-labelledby/)).toBe(figures.length);
  });
});

describe('Markdown', () => {
  test('is read back as the words that were written, as nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const said = `x${text}`;
        const outline = {
          ...full('tekst'),
          blocks: [{ type: 'paragraph', runs: [{ text: said }] }] as const,
        };
        const html = marked.parse(markdownOf(outline), { async: false, gfm: true });
        const page = parseDocument(html);
        const paragraph = page.children.filter((node) => 'name' in node).at(-1);
        expect(elementsIn(paragraph ? [paragraph] : []).filter((name) => !/^(p|br)$/.test(name))).toEqual([]);
        expect(plain(textIn(paragraph))).toBe(plain(said));
      }),
      { numRuns: 300 },
    );
  });

  test('the reader is dark on the screen only: paper is white', () => {
    const page = htmlOf(full('x'), form);
    expect(page.match(/@media[^{]*prefers-color-scheme:dark/g)).toEqual([
      '@media screen and (prefers-color-scheme:dark',
    ]);
  });

  test('a table stays a table, whatever is in its cells', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tokens = marked.lexer(markdownOf(full(`x${text}`)), { gfm: true });
        const tables = tokens.filter(({ type }) => type === 'table');
        expect(tables).toMatchObject([{ header: { length: 2 }, rows: [{ length: 2 }] }]);
      }),
      { numRuns: 300 },
    );
  });
});

function textIn(node: unknown): string {
  const { data, children, name } = (node ?? {}) as { data?: string; children?: unknown[]; name?: string };
  if (name === 'br') return ' ';
  return data ?? (children ?? []).map(textIn).join('');
}

/** Spaces and control signs are the form's own affair. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Z}\p{Cs}\ufffd]+/gu, '');
}
