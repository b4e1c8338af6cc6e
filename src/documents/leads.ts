import type { Block } from './outline.ts';

/** A question over its answers, a point over what it rests on: like a heading, it does not stand last on a page. */
export function leadsOn(block: Block, next: Block | undefined): boolean {
  return (
    block.type === 'paragraph' &&
    next?.type === 'list' &&
    block.runs.every(({ style }) => style !== undefined)
  );
}
