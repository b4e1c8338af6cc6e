import { strFromU8, unzipSync } from 'fflate';
import { packed, type Said, type What } from './said.ts';
import { childrenOf, elementsIn, parseXml, textIn, type XmlElement } from './xml.ts';

export interface DocxFile {
  /** In the order of the zip. */
  readonly names: readonly string[];
  readonly part: (name: string) => XmlElement;
  readonly text: (name: string) => string;
}

/** A Word file as its parts. Every part that is XML is read, so that a broken one is found. */
export function openDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files);
  for (const name of names) if (/\.(xml|rels|svg)$/.test(name)) parseXml(text(name));
  return { names, text, part: (name) => parseXml(text(name)) };
}

/** What the file says, told by its styles, its numbering and its tables alone. */
export function saidInDocx(file: DocxFile): readonly Said[] {
  const [body] = elementsIn(file.part('word/document.xml'), 'w:body');
  return body
    ? childrenOf(body).flatMap((child) => (child.name === 'w:tbl' ? inTable(child) : inParagraph(child)))
    : [];
}

const styles: Readonly<Record<string, What>> = {
  Title: 'title',
  Heading1: 'heading1',
  Heading2: 'heading2',
  Heading3: 'heading3',
  Caption: 'caption',
  ListParagraph: 'item',
};

function inParagraph(paragraph: XmlElement): readonly Said[] {
  if (paragraph.name !== 'w:p') return [];
  const drawings = elementsIn(paragraph, 'wp:docPr');
  if (drawings.length > 0)
    return drawings.map(({ attributes }) => ({ what: 'figure', text: packed(attributes.descr ?? '') }));
  const isOnlyBreak = elementsIn(paragraph, 'w:br').some(({ attributes }) => attributes['w:type'] === 'page');
  if (isOnlyBreak) return [];
  const style = styleOf(paragraph);
  if (style === 'Facts') {
    const [name = '', value = ''] = spoken(paragraph).split('\t');
    return [
      { what: 'name', text: packed(name) },
      { what: 'value', text: packed(value) },
    ];
  }
  // Below a table that ends the document: it says nothing.
  if (style === 'TableText') return [];
  return [{ what: styles[style] ?? 'text', text: packed(spoken(paragraph)) }];
}

function inTable(table: XmlElement): readonly Said[] {
  const [look] = elementsIn(table, 'w:tblLook');
  const hasRowHeadings = ['1', 'true'].includes(look?.attributes['w:firstColumn'] ?? '');
  return elementsIn(table, 'w:tr').flatMap((row) => {
    const isHeader = elementsIn(row, 'w:tblHeader').length > 0;
    return elementsIn(row, 'w:tc').map((cell, at): Said => {
      const what = isHeader ? 'columnHeading' : hasRowHeadings && at === 0 ? 'rowHeading' : 'cell';
      return { what, text: packed(spoken(cell)) };
    });
  });
}

function styleOf(paragraph: XmlElement): string {
  return elementsIn(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';
}

/** The text with its tabs. */
function spoken(element: XmlElement): string {
  if (element.name === 'w:t') return textIn(element);
  if (element.name === 'w:tab' && element.children.length === 0 && !element.attributes['w:val']) return '\t';
  return childrenOf(element).map(spoken).join('');
}
