import type { Block, HeadingLevel, ListItem, Run, TableBlock } from './outline.ts';

/** The short way to write blocks. */

export function heading(level: HeadingLevel, text: string): Block {
  return { type: 'heading', level, text };
}

export function paragraph(said: string | readonly Run[]): Block {
  return { type: 'paragraph', runs: runsOf(said) };
}

export function notice(text: string): Block {
  return { type: 'notice', runs: runsOf(text) };
}

export function item(said: string | readonly Run[], below: readonly ListItem[] = []): ListItem {
  return { runs: runsOf(said), ...(below.length > 0 && { items: below }) };
}

/** No block where there are no items. */
export function bullets(items: readonly ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];
}

export function numbered(items: readonly ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, items }];
}

/** What has not been filled in is left out. */
export function facts(rows: readonly (readonly [name: string, text: string])[]): Block[] {
  const told = rows.filter(([, text]) => text.trim() !== '');
  if (told.length === 0) return [];
  return [{ type: 'facts', rows: told.map(([name, text]) => ({ name, runs: runsOf(text) })) }];
}

/** The first cell of a row is its heading. From column `figuresFrom` on (counted from 0) figures stand to the right. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  figuresFrom = columns.length,
): TableBlock {
  return {
    type: 'table',
    caption,
    columns: columns.map((name, index) => ({ name, align: index >= figuresFrom ? 'end' : 'start' })),
    rows,
    rowHeadings: true,
  };
}

export function strong(text: string): Run {
  return { text, style: 'strong' };
}

export function emphasis(text: string): Run {
  return { text, style: 'emphasis' };
}

function runsOf(said: string | readonly Run[]): readonly Run[] {
  return typeof said === 'string' ? [{ text: said }] : said;
}
