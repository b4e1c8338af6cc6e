import type { Block, ListItem } from '#/documents/outline.ts';

/** So much is drawn at once that nobody waits for it on a slow tablet. */
const weightOfSlice = 120;

/** The blocks in their order, parted so that each part is quickly drawn. */
export function slicesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const slices: Block[][] = [];
  let weight = weightOfSlice;
  for (const block of blocks) {
    if (weight >= weightOfSlice) {
      slices.push([]);
      weight = 0;
    }
    slices.at(-1)?.push(block);
    weight += weightOf(block);
  }
  return slices;
}

function weightOf(block: Block): number {
  switch (block.type) {
    case 'list':
      return itemsIn(block.items);
    case 'table':
      return (block.rows.length * block.columns.length) / 3;
    case 'figure':
      return block.shapes.length / 3;
    case 'facts':
      return block.rows.length;
    default:
      return 1;
  }
}

function itemsIn(items: readonly ListItem[]): number {
  return items.reduce((sum, item) => sum + 1 + itemsIn(item.items ?? []), 0);
}
