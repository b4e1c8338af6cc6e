import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { FormWords } from './document-texts.ts';
import { twips } from './docx-styles.ts';
import { figureRoom } from './look.ts';
import type { Outline } from './outline.ts';

export function headerOf(outline: Outline): Header {
  return new Header({
    children: [new Paragraph({ style: 'Margin', children: [new TextRun(outline.title)] })],
  });
}

/** «Nordvåg kommune … Side 1 av 4»: Word counts the pages. */
export function footerOf(outline: Outline, words: FormWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(figureRoom.width) }],
        children: [
          new TextRun({
            children: [
              beginningOf(outline.footer),
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** About what a line has room for beside the number of the page: what is longer would push that onto a line of its own. */
const longest = 80;

/** As in the PDF, a long text is told by its beginning. */
function beginningOf(text: string): string {
  const signs = [...text];
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
