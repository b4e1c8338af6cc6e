/** What is used of fontkit. Its own types bring all of Node along, which pure code is to do without. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: Features): GlyphRun;
  }
  /** By their OpenType names; those that are left out are as the font wants. */
  export type Features = Readonly<Record<string, boolean>>;
  export interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly {
      readonly path: { readonly commands: readonly GlyphCommand[] };
    }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  }
  export interface GlyphCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }
  export function create(bytes: Uint8Array): Font;
}
