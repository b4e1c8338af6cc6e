import type { Block } from './outline.ts';

interface Around {
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

/** In signs: about two lines. */
const short = 160;

/**
 * A question over its answers, a point over what it rests on, a line between a chapter's heading and the first one in it: like a
 * heading, it does not stand last on a page.
 */
export function leadsOn(block: Block, { before, next }: Around): boolean {
  if (block.type !== 'paragraph') return false;
  if (next?.type === 'list') return block.runs.every(({ style }) => style !== undefined);
  const isBetween = before?.type === 'heading' && next?.type === 'heading' && next.level > before.level;
  return isBetween && block.runs.reduce((length, { text }) => length + text.length, 0) < short;
}
