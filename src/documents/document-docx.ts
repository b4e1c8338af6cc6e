import { Document, Packer } from 'docx';
import { withCleanTexts } from './clean-text.ts';
import { type DocumentFonts, openFonts } from './document-fonts.ts';
import type { FormWords } from './document-texts.ts';
import { bodyOf } from './docx-blocks.ts';
import { withBracesHidden } from './docx-braces.ts';
import type { WrittenLists } from './docx-list.ts';
import { footerOf, headerOf } from './docx-margins.ts';
import { sameBytes } from './docx-pack.ts';
import { docxNumbering, docxStyles, languages, twips } from './docx-styles.ts';
import { paper } from './look.ts';
import type { Outline } from './outline.ts';

/**
 * The outline as a Word file (DOCX): headings, lists, tables and captions are the program's own, so that whoever gets it can
 * work on. The fonts are for the pictures of its drawings; the text is in one that every device has. The same outline
 * gives the same bytes.
 */
export async function docxOf(
  outline: Outline,
  fonts: DocumentFonts,
  words: FormWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const clean = withBracesHidden(withCleanTexts(outline));
  const language = languages[clean.language];
  const margin = twips(paper.margin);
  const lists: WrittenLists = new Map();
  const file = new Document({
    title: clean.title,
    subject: clean.subtitle,
    creator: clean.author,
    lastModifiedBy: clean.author,
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(paper.width), height: twips(paper.height) },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 600, footer: 600 },
          },
          // The title stands over all pages but the first, where it is written large.
          titlePage: true,
        },
        headers: { default: headerOf(clean) },
        footers: { default: footerOf(clean, words), first: footerOf(clean, words) },
        children: bodyOf(clean, openFonts(fonts), lists),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return sameBytes(bytes, { created: clean.created, language, lists });
}
