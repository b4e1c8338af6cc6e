import { withCleanTexts } from '#/documents/clean-text.ts';
import type { Block, ListItem, Outline, Run } from '#/documents/outline.ts';

/** A piece of a document as a reader meets it: what it is, and what it says. */
export interface Said {
  readonly what: What;
  readonly text: string;
}

export type What =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'text'
  | 'item'
  | 'name'
  | 'value'
  | 'caption'
  | 'columnHeading'
  | 'rowHeading'
  | 'cell'
  | 'figure';

/** Everything the outline says, in its order: what each form must say, too. */
export function saidIn(outline: Outline): readonly Said[] {
  const clean = withCleanTexts(outline);
  return [
    { what: 'title' as const, text: clean.title },
    { what: 'text' as const, text: clean.subtitle },
    ...clean.blocks.flatMap(saidInBlock),
  ].map(({ what, text }) => ({ what, text: packed(text) }));
}

/** Without spaces: where lines break, forms differ, and no reader minds. */
export function packed(text: string): string {
  return text.replace(/[\s\u00A0]+/g, '');
}

function saidInBlock(block: Block): readonly Said[] {
  switch (block.type) {
    case 'heading':
      return [{ what: `heading${block.level}`, text: block.text }];
    case 'paragraph':
    case 'notice':
      return [{ what: 'text', text: textOf(block.runs) }];
    case 'list':
      return itemsIn(block.items);
    case 'facts':
      return block.rows.flatMap((row): readonly Said[] => [
        { what: 'name', text: `${row.name}:` },
        { what: 'value', text: textOf(row.runs) },
      ]);
    case 'table':
      return [
        ...captionOf(block.caption),
        ...block.columns.map(({ name }): Said => ({ what: 'columnHeading', text: name })),
        ...block.rows.flatMap((row) =>
          row.map(
            (text, at): Said => ({ what: block.rowHeadings && at === 0 ? 'rowHeading' : 'cell', text }),
          ),
        ),
      ];
    case 'figure':
      return [{ what: 'figure', text: block.alternative }, ...captionOf(block.caption)];
    case 'pageBreak':
      return [];
  }
}

function itemsIn(items: readonly ListItem[]): readonly Said[] {
  return items.flatMap((item) => [
    { what: 'item' as const, text: textOf(item.runs) },
    ...itemsIn(item.items ?? []),
  ]);
}

function captionOf(caption: string): readonly Said[] {
  return caption === '' ? [] : [{ what: 'caption', text: caption }];
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
