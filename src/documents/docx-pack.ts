import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { withBracesShown } from './docx-braces.ts';
import { type WrittenLists, withLists } from './docx-list.ts';

/** The date of every file in the zip, since a zip must have one: the first that it knows, at noon by the clock of the device, as zips are. */
const beginning = () => new Date(1980, 0, 1, 12);

/**
 * The same Word file with its lists, and without what differs from one making to the next: the times, and that Word is to ask whether to update
 * the fields. The language is told in its properties, too.
 */
export function sameBytes(bytes: Uint8Array, about: About): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const packed: Zippable = {};
  for (const name of names.toSorted(inPackageOrder)) {
    const file = files[name] ?? new Uint8Array();
    const isText = /\.(xml|rels)$/.test(name);
    const content = isText ? strToU8(withBracesShown(settled(strFromU8(file), name, about))) : file;
    packed[name] = [content, { mtime: beginning(), level: /\.png$/.test(name) ? 0 : 6, os: 0 }];
  }
  return zipSync(packed);
}

interface About {
  /** ISO 8601. */
  readonly created: string;
  readonly language: string;
  readonly lists: WrittenLists;
}

const dirty = / w:dirty="(true|1)"/g;

function settled(xml: string, name: string, { created, language, lists }: About): string {
  if (name === 'word/document.xml') return withLists(xml.replaceAll(dirty, ''), lists);
  if (name !== 'docProps/core.xml') return xml.replaceAll(dirty, '');
  const time = `${new Date(created).toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** The list of contents comes first, as programs that read while they fetch expect it. */
function inPackageOrder(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
