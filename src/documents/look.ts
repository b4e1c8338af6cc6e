/** How documents look on paper, in every form alike. Lengths in points. */
export const paper = { width: 595.28, height: 841.89, margin: 70.87 } as const;

/** Dark enough on white for everybody (7:1), and told by shape or words as well. */
export const colours = {
  ink: '#1b2429',
  soft: '#46545b',
  accent: '#0b5561',
  line: '#9aa8ae',
  tint: '#e9f1f2',
} as const;

export const sizes = {
  title: 22,
  subtitle: 13,
  headings: { 1: 16, 2: 13, 3: 11 },
  body: 11,
  table: 9.5,
  small: 8.5,
} as const;

/** From one baseline to the next, in sizes of the text. */
export const leading = 1.4;
/** The height of a line of body text, in points. */
export const bodyLine = sizes.body * leading;

/** The widest that a drawing is shown, and the highest; it keeps its shape. */
export const figureRoom = { width: paper.width - 2 * paper.margin, height: 560 } as const;

/** How much a drawing's own units are in points: never more than one. */
export function figureScale(figure: { readonly width: number; readonly height: number }): number {
  return Math.min(0.85, figureRoom.width / figure.width, figureRoom.height / figure.height);
}

/** A drawing's colour as it can be printed; whatever else it is, a theme's name for one, becomes ink. */
export function printable(colour: string): string {
  return /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? colour : colours.ink;
}
