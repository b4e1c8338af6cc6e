import mammoth from 'mammoth';
import { attachmentMime } from '#/domain/attachments.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { paperIn } from './case-paper-draft.ts';
import { largestPaper, type PaperFound, type PaperProblem, type Remark } from './case-paper-found.ts';
import { blocksInHtml, type KnownPicture } from './case-paper-html.ts';
import { isWord, partsOf, type ZipPart } from './case-paper-zip.ts';

/** Unpacked, all parts together: what an honest paper never reaches. */
const largestUnpacked = 150 * 1024 * 1024;

/** Word's own names of styles, the same in every language. A list of contents is made anew by the reader. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='toc'] => !",
  "p[style-name^='TOC'] => !",
];

/** A case paper out of a Word file (.docx). */
export async function paperInDocx(bytes: Uint8Array): Promise<Result<PaperFound, PaperProblem>> {
  if (bytes.length > largestPaper) return bad({ type: 'tooLarge', megabytes: largestPaper / 1024 / 1024 });
  const parts = partsOf(bytes);
  if (parts === null) return bad({ type: 'broken' });
  if (!isWord(parts)) return bad({ type: 'notWord' });
  if (parts.reduce((sum, part) => sum + part.bytes, 0) > largestUnpacked)
    return bad({ type: 'tooLarge', megabytes: largestPaper / 1024 / 1024 });
  try {
    const { html, pictures: known } = await htmlOf(bytes);
    const { draft, remarks, pictures } = paperIn(blocksInHtml(html, known));
    if (draft.blocks.length === 0 && !draft.header.title) return bad({ type: 'empty' });
    return good({ draft, pictures, remarks: [...remarks, ...remarksOn(parts)] });
  } catch {
    return bad({ type: 'broken' });
  }
}

async function htmlOf(
  bytes: Uint8Array,
): Promise<{ readonly html: string; readonly pictures: readonly KnownPicture[] }> {
  const arrayBuffer = bytes.slice().buffer;
  // In Node the library wants a Buffer, in a browser an ArrayBuffer.
  const node = (globalThis as { readonly Buffer?: { from(bytes: ArrayBuffer): Uint8Array } }).Buffer;
  const input = node ? { buffer: node.from(arrayBuffer) } : { arrayBuffer };
  const pictures: KnownPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const data = new Uint8Array(await image.readAsArrayBuffer());
    const mime = attachmentMime(data);
    if (mime === null) return { src: '' };
    const address = `picture:${pictures.length}`;
    pictures.push({ address, mime, data });
    return { src: address };
  });
  const { value: html } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
    styleMap,
    convertImage,
  });
  return { html, pictures };
}

function remarksOn(parts: readonly ZipPart[]): Remark[] {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  return [
    ...(has(/^word\/(header|footer)\d*\.xml$/) ? [{ type: 'headersAndFooters' } as const] : []),
    ...(has(/^word\/comments\.xml$/) ? [{ type: 'comments' } as const] : []),
    ...(has(/^word\/(foot|end)notes\.xml$/) ? [{ type: 'footnotes' } as const] : []),
  ];
}
