import { Paragraph } from 'docx';
import { deepestLevel } from './docx-styles.ts';
import { airOf, runsOf } from './docx-text.ts';
import { runWriter, xmlOf } from './docx-xml.ts';
import type { Block, ListItem } from './outline.ts';

type Prepared = ReturnType<Paragraph['prepForXml']>;

/**
 * Lists that stand in the file as marks until it is written: what writes the XML of each, by its mark. It is told the numbers that the library
 * has given the list's numbering, by the names they had until then.
 */
export type WrittenLists = Map<string, (numbers: ReadonlyMap<string, string>) => string>;

/**
 * Each list counts from one: its place in the outline is its number. The notes of a large workshop are tens of thousands of
 * paragraphs: as the library's own elements, these took most of the time and the memory. A list is one element to it, a mark; what
 * its paragraphs look like is the library's, prepared once for all that look the same, and their texts are put between.
 */
export function listOf(
  items: readonly ListItem[],
  isOrdered: boolean,
  instance: number,
  { before, lists }: { readonly before: Block | undefined; readonly lists: WrittenLists },
): Paragraph {
  const flat = flattened(items, 0);
  const together = keptTogether(items);
  const prepForXml: Paragraph['prepForXml'] = (context) => {
    const write = runWriter(context);
    const looks = new Map<string, string>();
    const paragraphs = flat.map(({ item, level }, place) => {
      // Only the outermost is numbered, as on the screen.
      const numbering =
        isOrdered && level === 0
          ? { reference: 'numbers', level, instance }
          : { reference: 'bullets', level };
      const options = {
        style: 'ListParagraph',
        keepNext: together[place] === true,
        numbering,
        ...airOf(place, flat, before),
      };
      const key = JSON.stringify(options);
      const look = looks.get(key) ?? lookOf(new Paragraph(options).prepForXml(context));
      looks.set(key, look);
      return { look, runs: item.runs };
    });
    lists.set(String(instance), (numbers) => {
      const numbered = new Map(
        [...looks.values()].map((look) => [look, look.replaceAll(name, (each) => numbers.get(each) ?? each)]),
      );
      return paragraphs
        .map(({ look, runs }) => {
          const texts = runsOf(runs).map(({ text, ...run }) => write(run, text));
          return `<w:p>${numbered.get(look)}${texts.join('')}</w:p>`;
        })
        .join('');
    });
    const names = [...new Set([...looks.values()].flatMap((look) => look.match(name) ?? []))];
    // Once as the library puts the numbers in, and once as it leaves alone.
    return {
      written: {
        _attr: { list: instance, names: names.join(' ').replaceAll(/[{}]/g, ''), numbers: names.join(' ') },
      },
    };
  };
  return Object.assign(Object.create(Paragraph.prototype) as Paragraph, { prepForXml });
}

/** What stands in place of a number until the library knows it. */
const name = /\{[^{}]+\}/g;

const mark = /<written list="(\d+)" names="([^"]*)" numbers="([^"]*)"\/>/g;

/** The file's own XML with the lists in the place of their marks. No text can hold a mark: its signs are escaped. */
export function withLists(xml: string, lists: WrittenLists): string {
  return xml.replaceAll(mark, (_, list: string, names: string, numbers: string) => {
    const known = numbers.split(' ');
    const byName = new Map(names.split(' ').map((each, at) => [`{${each}}`, known[at] ?? '']));
    return lists.get(list)?.(byName) ?? '';
  });
}

/** The properties of a paragraph: the first that stands in it. */
function lookOf(prepared: Prepared): string {
  const inside: unknown = prepared?.['w:p'];
  // Our own mistake: the library writes another form than the one that this is made for.
  if (!Array.isArray(inside)) throw new Error('no paragraph');
  return xmlOf(inside[0]);
}

/** A citation with its source, a note: about so many lines with all that belongs to it. */
const fewLines = 8;
const lettersOfLine = 80;

/**
 * For each paragraph of the list whether it stands on the page of the next. An item of few lines is not parted from what belongs
 * to it; of a longer one, neither the first nor the last that belongs to it is alone.
 */
function keptTogether(items: readonly ListItem[], isKept = false): readonly boolean[] {
  return items.flatMap((item, at) => {
    const below = item.items ?? [];
    const isShort = isKept || linesOf(item) <= fewLines;
    const isLast = at === items.length - 1;
    if (below.length === 0) return [isKept && !isLast];
    const own = keptTogether(below, isShort).map(
      (kept, place, all) => kept || (place === all.length - 2 && below.length > 1) || (isKept && !isLast),
    );
    return [true, ...own];
  });
}

function linesOf({ runs, items = [] }: ListItem): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil(letters / lettersOfLine) + items.reduce((sum, item) => sum + linesOf(item), 0);
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
