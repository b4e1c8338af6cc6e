import type { EmbeddedFont, PDFDocument } from 'pdfkit';
import { drawable, featuresFor, type OpenFonts } from './document-fonts.ts';
import type { TextStyle } from './lines.ts';

/** What the document is written with. A word is shaped once, for its width and for its drawing: most words come again. */
export interface Letters {
  readonly doc: PDFDocument;
  readonly fonts: OpenFonts;
  readonly regular: Face;
  readonly strong: Face;
}

interface Face {
  readonly font: EmbeddedFont;
  readonly words: Map<string, Word>;
}

interface Word {
  /** In ems. */
  readonly width: number;
  readonly parts: readonly Part[];
}

/** Glyphs as PDF's operator TJ takes them, `rise` ems over the line: signs over and under letters stand apart from it. */
interface Part {
  readonly rise: number;
  readonly glyphs: string;
}

export function lettersOf(doc: PDFDocument, fonts: OpenFonts): Letters {
  doc.registerFont('regular', fonts.regular).registerFont('strong', fonts.strong);
  const face = (name: string): Face => {
    const font = doc.font(name)._font;
    // The box for what is missing is never drawn; pdfkit says that it is read as nought, which no archive takes.
    font.unicode[0] = [0xfffd];
    return { font, words: new Map() };
  };
  return { doc, fonts, regular: face('regular'), strong: face('strong') };
}

/** How wide the text is, in ems. */
export function widthIn(letters: Letters, text: string, style: TextStyle): number {
  return wordsIn(letters, text, style).reduce((width, word) => width + word.width, 0);
}

/** Slanted by 10 degrees. */
const slant = 0.1763;

/**
 * Draws what the font has (`drawable`) on a line that stands at `y`. Written here and not by pdfkit, which shapes and measures
 * every text twice and turns the page over and back for each: half of the time and of the memory that a long report took.
 * @returns how wide it was
 */
export function drawText(
  letters: Letters,
  text: string,
  style: TextStyle,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): number {
  const { doc } = letters;
  const { font } = faceOf(letters, style);
  doc.page.fonts[font.id] ??= font.ref();
  let [width, rise, shown] = [0, 0, '['];
  for (const word of wordsIn(letters, text, style)) {
    width += word.width;
    for (const part of word.parts) {
      if (part.rise !== rise) shown += `] TJ\n${short(part.rise * size)} Ts\n[`;
      shown += part.glyphs;
      rise = part.rise;
    }
  }
  const shear = style === 'emphasis' ? slant : 0;
  const place = `1 0 ${shear} -1 ${short(x)} ${short(y)} Tm`;
  const end = rise === 0 ? 'ET' : '0 Ts\nET';
  doc.addContent(`BT\n/${font.id} ${size} Tf\n${place}\n${shown.replaceAll('><', '')}] TJ\n${end}`);
  return width * size;
}

function faceOf(letters: Letters, style: TextStyle): Face {
  return style === 'strong' ? letters.strong : letters.regular;
}

function wordsIn(letters: Letters, text: string, style: TextStyle): readonly Word[] {
  const face = faceOf(letters, style);
  const known = face.words.get(text);
  if (known) return [known];
  const [first = '', ...more] = text.split(' ');
  const word = (each: string) => wordOf(letters, face, each);
  if (more.length === 0) return [word(first)];
  return [word(first), ...more.flatMap((each) => [word(' '), word(each)])];
}

function wordOf({ fonts }: Letters, { font, words }: Face, text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const shown = drawable(text, fonts.regular).reduce((all, part) => all + part.shown, '');
  const [codes, positions] = font.encode(shown, featuresFor(shown));
  const parts: Part[] = [];
  let width = 0;
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, at) => {
    // Numbers in between move the pen to the left.
    const glyph = `${movedBy(-xOffset)}<${codes[at]}>${movedBy(advanceWidth + xOffset - xAdvance)}`;
    const last = parts.at(-1);
    const rise = yOffset / 1000;
    if (last?.rise === rise) parts[parts.length - 1] = { rise, glyphs: last.glyphs + glyph };
    else parts.push({ rise, glyphs: glyph });
    width += xAdvance / 1000;
  });
  const made: Word = { width, parts };
  words.set(text, made);
  return made;
}

function movedBy(thousandths: number): string {
  return Math.abs(thousandths) < 0.001 ? '' : String(short(thousandths));
}

/** A number as PDF takes it, without an exponent. */
function short(number: number): number {
  return Math.round(number * 1000) / 1000;
}
