import { parseDocument } from 'htmlparser2';
import type { NewBlock } from '#/domain/case-papers.ts';
import type { FoundPicture } from './case-paper-found.ts';
import { type Run, textOfRuns } from './case-paper-runs.ts';
import { type TableCell, tableText } from './case-paper-table.ts';

/** A block as a page or a word processor has it, before anybody knows which section it belongs to. */
export interface FoundBlock extends NewBlock {
  /** Of a heading: 1–6. 0 otherwise, and for a line that is a heading without being marked as one. */
  readonly level: number;
  /** Marked as the title of the whole document. */
  readonly isTitle?: true;
  /** A footnote: stands at the foot of a page, under no heading. */
  readonly isNote?: true;
}

export interface FoundBlocks {
  readonly blocks: readonly FoundBlock[];
  /** The images that could not be kept, each by what it says it shows; '' when it says nothing. */
  readonly images: readonly string[];
  readonly pictures: readonly FoundPicture[];
  /** Tables with merged cells: their text is kept, their shape is not. */
  readonly mergedTables: number;
}

type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
type HtmlTag = Extract<HtmlNode, { readonly attribs: unknown }>;

/** Deeper nesting than this is no text of a person's. */
const deepest = 200;

const skipped = new Set(
  'script style head title template noscript svg math iframe object audio video'.split(' '),
);
const blockTags = new Set(
  'p div section article blockquote pre dt dd figure figcaption caption address header footer main aside center form body html hr tr'.split(
    ' ',
  ),
);

/** Where the walk is: in bold, in a list, in an item of it. */
interface Place {
  readonly style: Run['style'];
  readonly list: 'bullet' | 'numbered' | null;
  readonly inItem: boolean;
  readonly depth: number;
}

interface Page {
  readonly known: readonly KnownPicture[];
  readonly images: string[];
  readonly pictures: FoundPicture[];
  /** Pictures of the block that is being read: they stand after it. */
  waiting: FoundBlock[];
  mergedTables: number;
  readonly blocks: FoundBlock[];
  runs: Run[];
  kind: Omit<FoundBlock, 'text'>;
}

const plain: Page['kind'] = { block: 'paragraph', level: 0 };

/** A picture that came beside the HTML, where an image has `address` as its source. */
export interface KnownPicture extends Omit<FoundPicture, 'title'> {
  readonly address: string;
}

/**
 * Blocks of text out of HTML. Only words, lists, tables, emphasis and the pictures that came along are taken; nothing in
 * it can run or be fetched.
 */
export function blocksInHtml(html: string, known: readonly KnownPicture[] = []): FoundBlocks {
  const page = newPage({ known, images: [], pictures: [] });
  walk(parseDocument(html).children, { style: 'plain', list: null, inItem: false, depth: 0 }, page);
  end(page);
  return page;
}

function newPage(shared: Pick<Page, 'known' | 'images' | 'pictures'>): Page {
  return { ...shared, waiting: [], mergedTables: 0, blocks: [], runs: [], kind: plain };
}

function walk(nodes: readonly HtmlNode[], place: Place, page: Page): void {
  if (place.depth > deepest) throw new RangeError('The text is nested too deeply');
  const below = { ...place, depth: place.depth + 1 };
  for (const node of nodes) {
    if (node.type === 'text') page.runs.push({ style: place.style, text: (node as { data: string }).data });
    else if ('attribs' in node) walkTag(node, below, page);
  }
}

function walkTag(tag: HtmlTag, place: Place, page: Page): void {
  const { name, attribs, children } = tag;
  const css = (attribs.style ?? '').replaceAll(/\s/g, '').toLowerCase();
  if (skipped.has(name) || css.includes('mso-list:ignore')) return;
  if (name === 'br') page.runs.push({ style: 'break', text: '\n' });
  else if (name === 'img') takePicture((attribs.alt ?? '').trim(), attribs.src ?? '', page);
  else if (/^h[1-6]$/.test(name)) {
    const title = /\btitle\b/.test(attribs.class ?? '') && ({ isTitle: true } as const);
    asBlock(tag, { block: 'heading', level: Number(name[1]), ...title }, place, page);
  } else if (name === 'ul' || name === 'ol') {
    end(page);
    walk(children, { ...place, list: name === 'ol' ? 'numbered' : 'bullet', inItem: false }, page);
    end(page);
  } else if (name === 'li' && /(foot|end)note-\d+$/.test(attribs.id ?? '')) {
    end(page);
    const number = page.blocks.filter((block) => block.isNote).length + 1;
    page.kind = { ...plain, isNote: true };
    page.runs.push({ style: 'plain', text: `[${number}] ` });
    walk(children, { ...place, inItem: true }, page);
    end(page);
  } else if (name === 'li') {
    asBlock(tag, { block: place.list ?? 'bullet', level: 0 }, { ...place, inItem: true }, page);
  } else if (name === 'table') walkTable(tag, place, page);
  else if (css.includes('mso-list:l')) asBlock(tag, { block: wordList(tag), level: 0 }, place, page);
  else if (blockTags.has(name) && !place.inItem) asBlock(tag, plain, place, page);
  else if (blockTags.has(name)) {
    if (!/^(\[\d+\])?$/.test(textOfRuns(page.runs))) page.runs.push({ style: 'break', text: '\n' });
    walk(children, place, page);
  } else if (name === 'a') walkLink(tag, place, page);
  else walk(children, { ...place, style: styleOf(name, css, place.style) }, page);
}

function asBlock(tag: HtmlTag, kind: Page['kind'], place: Place, page: Page): void {
  end(page);
  page.kind = kind;
  walk(tag.children, place, page);
  end(page);
}

function takePicture(title: string, address: string, page: Page): void {
  const picture = page.known.find((known) => known.address === address);
  if (picture === undefined) {
    page.images.push(title);
    return;
  }
  page.waiting.push({ block: 'image', level: 0, text: title, picture: page.pictures.length });
  page.pictures.push({ title, mime: picture.mime, data: picture.data });
}

function end(page: Page): void {
  const text = textOfRuns(page.kind.block === 'heading' ? page.runs.map(unstyled) : page.runs);
  if (text !== '') page.blocks.push({ ...page.kind, text });
  page.blocks.push(...page.waiting);
  page.waiting = [];
  page.runs = [];
  page.kind = plain;
}

function unstyled(run: Run): Run {
  return run.style === 'break' ? { style: 'plain', text: ' ' } : { ...run, style: 'plain' };
}

/** The address of a link is kept beside its words; a link within the document is only its words. */
function walkLink({ attribs, children }: HtmlTag, place: Place, page: Page): void {
  const address = (attribs.href ?? '').trim();
  // The way back from a footnote says nothing on paper.
  if (/^#(foot|end)note-ref/.test(address)) return;
  const from = page.runs.length;
  walk(children, place, page);
  const words = textOfRuns(page.runs.slice(from));
  const bare = address.replace(/^mailto:/i, '');
  if (/^(https?|mailto):/i.test(address) && !words.includes(bare))
    page.runs.push({ style: 'plain', text: ` (${bare})` });
}

function styleOf(name: string, css: string, around: Run['style']): Run['style'] {
  if (/font-weight:(normal|[1-4]00)/.test(css)) return 'plain';
  if (name === 'b' || name === 'strong' || /font-weight:(bold|[6-9]00)/.test(css)) return 'strong';
  if (around === 'strong') return around;
  return name === 'i' || name === 'em' || css.includes('font-style:italic') ? 'emphasis' : around;
}

/** Word writes an item of a list as a paragraph with its sign in a piece of its own. */
function wordList(tag: HtmlTag): 'bullet' | 'numbered' {
  return /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(textIn(tag.children)) ? 'numbered' : 'bullet';
}

function textIn(nodes: readonly HtmlNode[], depth = 0): string {
  if (depth > deepest) return '';
  return nodes
    .map((node) =>
      'attribs' in node
        ? textIn(node.children, depth + 1)
        : node.type === 'text'
          ? (node as { data: string }).data
          : '',
    )
    .join('');
}

function walkTable(tag: HtmlTag, place: Place, page: Page): void {
  end(page);
  const rows = rowsIn(tag.children).map((row) => row.children.filter(isCell));
  const cells = rows.flat();
  const [only] = cells;
  // A frame around a text is no table.
  if (only && cells.length === 1) {
    walk(only.children, { ...place, inItem: false }, page);
    return;
  }
  for (const caption of tag.children.filter((child) => 'attribs' in child && child.name === 'caption')) {
    walkTag(caption as HtmlTag, { ...place, inItem: false }, page);
  }
  const table = rows.map((row) => row.map((cell) => cellOf(cell, place, page)));
  const { text, merged } = tableText(table);
  if (merged) page.mergedTables += 1;
  if (text !== '') page.blocks.push({ block: 'table', level: 0, text });
  end(page);
}

function rowsIn(nodes: readonly HtmlNode[]): HtmlTag[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    if (node.name === 'tr') return [node];
    return ['thead', 'tbody', 'tfoot'].includes(node.name) ? rowsIn(node.children) : [];
  });
}

function isCell(node: HtmlNode): node is HtmlTag {
  return 'attribs' in node && (node.name === 'td' || node.name === 'th');
}

function cellOf({ attribs, children }: HtmlTag, place: Place, page: Page): TableCell {
  const inner = newPage(page);
  walk(children, { ...place, style: 'plain', list: null, inItem: false }, inner);
  end(inner);
  page.mergedTables += inner.mergedTables;
  page.waiting.push(...inner.blocks.filter(({ block }) => block === 'image'));
  const texts = inner.blocks.filter(({ block }) => block !== 'image');
  return {
    text: texts.map((block) => block.text).join(' '),
    columns: Number.parseInt(attribs.colspan ?? '1', 10) || 1,
    rows: Number.parseInt(attribs.rowspan ?? '1', 10) || 1,
  };
}
