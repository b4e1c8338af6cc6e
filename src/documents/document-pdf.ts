import { PDFDocument } from 'pdfkit';
import type { Language } from '#/domain/workshop.ts';
import { withCleanTexts } from './clean-text.ts';
import { type DocumentFonts, openFonts } from './document-fonts.ts';
import type { FormWords } from './document-texts.ts';
import { paper } from './look.ts';
import type { Outline } from './outline.ts';
import { drawBlocks, drawTitle } from './pdf-blocks.ts';
import { type Flow, newPage } from './pdf-flow.ts';
import { drawMargins } from './pdf-margins.ts';
import { tellMetadata } from './pdf-metadata.ts';

const languages: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

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
    info: {
      Title: clean.title,
      Author: clean.author,
      Creator: 'Politisk verksted',
      CreationDate: new Date(clean.created),
    },
  });
  const bytes = collect(doc);
  const flow = startFlow(doc, fonts);
  drawTitle(flow, clean);
  drawBlocks(flow, clean.blocks);
  flow.root.end();
  drawMargins(flow, clean, words);
  tellMetadata(doc, languages[clean.language]);
  doc.end();
  return bytes;
}

function startFlow(doc: PDFDocument, fonts: DocumentFonts): Flow {
  const opened = openFonts(fonts);
  doc.registerFont('regular', opened.regular).registerFont('strong', opened.strong);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const flow: Flow = {
    doc,
    root,
    advances: new Map(),
    fonts: opened,
    y: 0,
    isFresh: true,
  };
  newPage(flow);
  return flow;
}

function collect(doc: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
