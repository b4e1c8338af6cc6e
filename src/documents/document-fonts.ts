import { create, type Features, type Font } from 'fontkit';

/** The font that documents bring along, as TrueType files: Inter. Slanted text is made of the same two. */
export interface DocumentFonts {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
}

export interface OpenFonts {
  readonly regular: Font;
  readonly strong: Font;
}

export function openFonts({ regular, strong }: DocumentFonts): OpenFonts {
  return { regular: create(regular), strong: create(strong) };
}

const unkerned: Features = { kern: false };

/** In «7,0» the font draws the figures so near that the comma is hardly seen. */
export function featuresFor(text: string): Features | undefined {
  return /\d/.test(text) ? unkerned : undefined;
}

/** A part of a text as the font can draw it. */
export interface Drawable {
  readonly shown: string;
  /** What it stands for, where that is another: a sign that the font does not have is shown as a box. */
  readonly actual: string | null;
}

const box = '□';
/** Soft hyphens, joiners and the like: they draw nothing. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** They would be read back as whichever of them was drawn first, since they share a glyph. */
const spaces = /[\u00A0\u2007\u202F]/;

/** What every Latin font has: nearly all text, which need not be looked at sign by sign. */
const common = /^[ -~¡-¬®-ÿ–…]*$/;

export function drawable(text: string, font: Font): readonly Drawable[] {
  if (common.test(text)) return text === '' ? [] : [{ shown: text, actual: null }];
  const parts: Drawable[] = [];
  for (const sign of text) {
    const last = parts.at(-1);
    const isShown = font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
    if (invisible.test(sign) || !isShown) {
      const isHidden = invisible.test(sign);
      if (last?.actual != null) parts[parts.length - 1] = { shown: box, actual: last.actual + sign };
      else if (!isHidden) parts.push({ shown: box, actual: sign });
      continue;
    }
    const shown = spaces.test(sign) ? ' ' : sign;
    if (last && last.actual === null) parts[parts.length - 1] = { shown: last.shown + shown, actual: null };
    else parts.push({ shown, actual: null });
  }
  return parts;
}
