import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { packed, type Said, type What } from './said.ts';

/** What pdf.js, an independent reader, makes of a PDF. */
export interface PdfFile {
  readonly pages: number;
  readonly language: string;
  /** By the structure tree alone, as a screen reader reads it. Neighbours of the same kind are one. */
  readonly said: readonly Said[];
  readonly bookmarks: readonly Bookmark[];
  /** What the eye sees on each page and the tree does not have: what stands in the margins. */
  readonly outsideTheTree: readonly string[];
  /** The piece that each page ends with. */
  readonly lastOnPages: readonly Said[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly TreeNode[];
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const said: Said[] = [];
  const outsideTheTree: string[] = [];
  const lastOnPages: Said[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await textsOn(page);
    said.push(...piecesIn((await page.getStructTree()) as TreeNode | null, texts, said.at(-1)));
    outsideTheTree.push(packed(texts.get('') ?? ''));
    lastOnPages.push(said.findLast(({ text }) => text !== '') ?? { what: 'text', text: '' });
  }
  const { info } = await pdf.getMetadata();
  const bookmarks = ((await pdf.getOutline()) ?? []).map(bookmarkOf);
  const language = String((info as { readonly Language?: unknown }).Language);
  return { pages: pdf.numPages, language, said: joined(said), bookmarks, outsideTheTree, lastOnPages };
}

/** How wide each text of the first page is, in points. */
export async function widthsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  return new Map(items.flatMap((item) => ('str' in item ? [[item.str, item.width]] : [])));
}

/** Neighbours of the same kind as one, and what says nothing left out: how a page break falls makes no difference. */
export function joined(said: readonly Said[]): readonly Said[] {
  const all: Said[] = [];
  for (const piece of said) {
    const last = all.at(-1);
    if (piece.text === '') continue;
    if (last?.what === piece.what) all[all.length - 1] = { what: last.what, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

/** By the id of what is marked, `''` for what is marked as no content. */
async function textsOn(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id === undefined && item.str.trim() !== '') throw new Error(`Not marked at all: ${item.str}`);
      texts.set(id ?? '', (texts.get(id ?? '') ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

const roles: Readonly<Record<string, What>> = {
  H1: 'title',
  H2: 'heading1',
  H3: 'heading2',
  H4: 'heading3',
  P: 'text',
  Caption: 'caption',
  TD: 'cell',
};

function piecesIn(
  tree: TreeNode | null,
  texts: ReadonlyMap<string, string>,
  before: Said | undefined,
): readonly Said[] {
  const pieces: Said[] = [];
  /** What a list's body is, its label tells; one that goes on from the page before has its label there. */
  let body: What = before?.what === 'value' ? 'value' : 'item';
  const walk = (node: TreeNode, above: readonly TreeNode[]) => {
    if (node.role === 'Figure') pieces.push({ what: 'figure', text: packed(node.alt ?? '') });
    else if (node.role === 'Lbl') {
      const text = packed(
        contentsOf(node)
          .map((id) => texts.get(id) ?? '')
          .join(''),
      );
      body = /^(\d+\.|•|–)$/.test(text) ? 'item' : 'value';
      if (body === 'value') pieces.push({ what: 'name', text });
    } else if (node.type === 'content') {
      const text = packed(texts.get(node.id ?? '') ?? '');
      const role = above.findLast((owner) => owner.role !== 'Span')?.role ?? '';
      if (role === 'LBody') pieces.push({ what: body, text });
      else if (role === 'TH') {
        const isInHead = above.some((owner) => owner.role === 'THead');
        pieces.push({ what: isInHead ? 'columnHeading' : 'rowHeading', text });
      } else pieces.push({ what: roles[role] ?? 'text', text: roles[role] ? text : `${role}?${text}` });
    } else for (const child of node.children ?? []) walk(child, [...above, node]);
  };
  if (tree) walk(tree, []);
  return pieces;
}

function contentsOf(node: TreeNode): readonly string[] {
  return node.type === 'content' ? [node.id ?? ''] : (node.children ?? []).flatMap(contentsOf);
}

function bookmarkOf(item: { readonly title: string; readonly items: readonly unknown[] }): Bookmark {
  return {
    title: item.title,
    items: (item.items as readonly { readonly title: string; readonly items: readonly unknown[] }[]).map(
      bookmarkOf,
    ),
  };
}
