import { type IParagraphOptions, Paragraph } from 'docx';
import { deepestLevel } from './docx-styles.ts';
import { airOf, textsOf } from './docx-text.ts';
import type { Block, ListItem, Run } from './outline.ts';

type Prepared = ReturnType<Paragraph['prepForXml']>;

/** Each list counts from one: its place in the outline is its number. */
export function listOf(
  items: readonly ListItem[],
  isOrdered: boolean,
  instance: number,
  before: Block | undefined,
): readonly Paragraph[] {
  const flat = flattened(items, 0);
  const known = new Map<string, unknown>();
  return flat.map(({ item, level }, place) => {
    // Only the outermost is numbered, as on the screen.
    const numbering =
      isOrdered && level === 0 ? { reference: 'numbers', level, instance } : { reference: 'bullets', level };
    const options = {
      style: 'ListParagraph',
      // What stands one step in begins on the same page.
      keepNext: (flat[place + 1]?.level ?? 0) > level,
      numbering,
      ...airOf(place, flat, before),
    };
    return whenWritten(options, item.runs, known);
  });
}

/**
 * The notes of a large workshop are tens of thousands of paragraphs. Each is made when the library writes it, and let go; what
 * it looks like is prepared once for all of the list that look the same, which is what took most of the time and the memory.
 */
function whenWritten(
  options: IParagraphOptions,
  runs: readonly Run[],
  known: Map<string, unknown>,
): Paragraph {
  const prepForXml: Paragraph['prepForXml'] = (context) => {
    const key = JSON.stringify(options);
    if (!known.has(key)) known.set(key, looksOf(new Paragraph(options).prepForXml(context)));
    const texts = textsOf(runs).map((run) => run.prepForXml(context));
    return { 'w:p': [known.get(key), ...texts] };
  };
  return Object.assign(Object.create(Paragraph.prototype) as Paragraph, { prepForXml });
}

/** The properties of a paragraph: the first that stands in it. */
function looksOf(prepared: Prepared): unknown {
  const inside: unknown = prepared?.['w:p'];
  // Our own mistake: the library writes another form than the one that this is made for.
  if (!Array.isArray(inside)) throw new Error('no paragraph');
  return inside[0];
}

function flattened(
  items: readonly ListItem[],
  depth: number,
): readonly { readonly item: ListItem; readonly level: number }[] {
  return items.flatMap((item) => [
    { item, level: Math.min(depth, deepestLevel) },
    ...flattened(item.items ?? [], depth + 1),
  ]);
}
