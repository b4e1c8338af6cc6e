import { PDFDocument } from 'pdfkit';
import type { Language } from '#/domain/workshop.ts';
import { withCleanTexts } from './clean-text.ts';
import { type DocumentFonts, openFonts } from './document-fonts.ts';
import type { FormWords } from './document-texts.ts';
import { paper } from './look.ts';
import type { Outline } from './outline.ts';
import { drawBlocks, drawTitle } from './pdf-blocks.ts';
import { countBookmarks } from './pdf-bookmarks.ts';
import { gatherBytes } from './pdf-bytes.ts';
import { type Flow, newPage } from './pdf-flow.ts';
import { lettersOf } from './pdf-letters.ts';
import { drawMargins } from './pdf-margins.ts';
import { tellMetadata } from './pdf-metadata.ts';

const languages: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** How large a document for one page may be written: text of eleven points, and no smaller than nine and a half. */
const onePageScales = [1, 0.94, 0.87] as const;

/**
 * The outline as a PDF: tagged, PDF/A-2a, with the font inside, on A4. The same outline gives the same bytes, on a tablet as on
 * the command line.
 */
export async function pdfOf(
  outline: Outline,
  fonts: DocumentFonts,
  words: FormWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const clean = withCleanTexts(outline);
  for (const scale of clean.onOnePage ? onePageScales : []) {
    const { pages, bytes } = await written(clean, fonts, words, scale);
    if (pages === 1) return bytes;
  }
  return (await written(clean, fonts, words, 1)).bytes;
}

async function written(
  clean: Outline,
  fonts: DocumentFonts,
  words: FormWords,
  scale: number,
): Promise<{ readonly pages: number; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const doc = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: languages[clean.language],
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    // Words are kept by `pdf-letters.ts`.
    fontLayoutCache: false,
    info: {
      Title: clean.title,
      Author: clean.author,
      Creator: 'Politisk verksted',
      CreationDate: new Date(clean.created),
    },
  });
  const bytes = await gatherBytes(doc);
  const flow = startFlow(doc, fonts, scale);
  drawTitle(flow, clean);
  drawBlocks(flow, clean.blocks);
  flow.root.end();
  countBookmarks(doc);
  const pages = doc.bufferedPageRange().count;
  drawMargins(flow, clean, words);
  tellMetadata(doc, languages[clean.language]);
  doc.end();
  return { pages, bytes: bytes() };
}

function startFlow(doc: PDFDocument, fonts: DocumentFonts, scale: number): Flow {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const letters = lettersOf(doc, openFonts(fonts));
  const flow: Flow = { doc, root, letters, scale, y: 0, isFresh: true };
  newPage(flow);
  return flow;
}
