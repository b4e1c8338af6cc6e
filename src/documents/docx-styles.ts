import {
  AlignmentType,
  BorderStyle,
  type ILevelsOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx';
import type { Language } from '#/domain/workshop.ts';
import { colours, leading, sizes } from './look.ts';

export const languages: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** On Windows, Mac, iPad and Linux alike, or in its own measures. */
const font = 'Arial';

/** Said each time: LibreOffice cuts a picture off where it is left to guess. */
const lineRule = LineRuleType.AUTO;

/** Points as Word counts them: twentieths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Air within the shade of a notice. */
const edge = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.tint), space: 4 } as const;

/** The words of Word's own style names are Word's; it shows them in the reader's language. */
export function docxStyles(language: string) {
  return {
    default: {
      document: {
        run: { font, size: half(sizes.body), color: hex(colours.ink), language: { value: language } },
        paragraph: { spacing: { after: 140, line: Math.round(240 * leading * 0.87), lineRule } },
      },
      title: {
        run: { font, size: half(sizes.title), bold: true, color: hex(colours.accent) },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      },
      heading1: heading(1, 360),
      heading2: heading(2, 260),
      heading3: heading(3, 220),
      caption: {
        run: { font, size: half(sizes.table), bold: true, italics: false, color: hex(colours.soft) },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: half(sizes.subtitle), color: hex(colours.soft) },
        paragraph: {
          spacing: { after: 280 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: hex(colours.accent), space: 6 } },
        },
      },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { before: 120, after: 200 },
          indent: { left: 160, right: 100 },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.tint) },
          border: {
            top: edge,
            bottom: edge,
            left: { style: BorderStyle.SINGLE, size: 24, color: hex(colours.accent), space: 8 },
          },
        },
      },
      {
        id: 'Facts',
        name: 'Facts',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: half(sizes.table) },
        paragraph: { spacing: { after: 0, line: 260, lineRule } },
      },
      {
        id: 'Margin',
        name: 'Margin',
        basedOn: 'Normal',
        run: { size: half(sizes.small), color: hex(colours.soft) },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

/** Word has no deeper one. */
export const deepestLevel = 8;

/** The two kinds of list. */
export const docxNumbering = {
  config: [
    { reference: 'bullets', levels: levels((depth) => (depth % 2 === 0 ? '•' : '–'), LevelFormat.BULLET) },
    { reference: 'numbers', levels: levels((depth) => `%${depth + 1}.`, LevelFormat.DECIMAL) },
  ],
};

function levels(
  text: (depth: number) => string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, depth) => ({
    level: depth,
    format,
    text: text(depth),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400 * (depth + 1), hanging: 400 } } },
  }));
}

function heading(level: 1 | 2 | 3, before: number) {
  return {
    run: {
      font,
      size: half(sizes.headings[level]),
      bold: true,
      color: hex(level === 3 ? colours.ink : colours.accent),
    },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  };
}

/** Word counts the size of letters in half points. */
function half(points: number): number {
  return Math.round(points * 2);
}

export function hex(colour: string): string {
  return colour.slice(1);
}
