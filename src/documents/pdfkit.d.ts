/** What is used of pdfkit. Its types on the side are made for an older release and bring all of Node along. */
declare module 'pdfkit' {
  import type { Features, Font } from 'fontkit';

  export class PDFDocument {
    constructor(options: PdfOptions);
    readonly info: Readonly<Record<string, string | Date>>;
    readonly outline: Bookmark;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(number: number): unknown;
    end(): void;
    appendXML(xml: string): void;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    /** The one that was chosen last. */
    readonly _font: EmbeddedFont;
    readonly page: { readonly fonts: Record<string, unknown> };
    /** Operators, as they are written in the page. */
    addContent(operators: string): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    dash(lengths: readonly number[]): this;
    undash(): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(data: string): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: string, options: MarkOptions): this;
    endMarkedContent(): this;
  }
  export interface PdfOptions {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/A-2a';
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly bufferPages: true;
    readonly autoFirstPage: false;
    /** None: else it asks for a font of its own that is not embedded. */
    readonly font: null;
    readonly fontLayoutCache: false;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  export interface EmbeddedFont {
    readonly id: string;
    /** By glyph, the signs that each is read as. */
    readonly unicode: (readonly number[])[];
    ref(): unknown;
    /** The glyphs of a text in hex, and where they stand, in thousandths of an em. */
    encode(
      text: string,
      features?: Features,
    ): readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  }
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    /** Of the glyph by itself. */
    readonly advanceWidth: number;
  }
  export interface StructureOptions {
    readonly alt?: string;
    readonly actual?: string;
    readonly bbox?: readonly [number, number, number, number];
    readonly scope?: 'Column' | 'Row';
  }
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }
  export interface StructureContent {
    push(content: StructureContent): void;
  }
  export interface MarkOptions {
    readonly type?: 'Pagination' | 'Layout';
    readonly attached?: readonly string[];
  }
  export interface Bookmark {
    readonly children: readonly Bookmark[];
    /** Its entries, as they are written when the document ends. */
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options: { readonly expanded: boolean; readonly top: number }): Bookmark;
  }
}
