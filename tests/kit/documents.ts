import { readFileSync } from 'node:fs';
import { type DocumentChoice, languageOf, outlineOf } from '#/documents/chosen.ts';
import type { Block, ListItem, Outline, Run } from '#/documents/outline.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { opened } from './session-file.ts';

export const wholeReport: DocumentChoice = { type: 'report', parts: reportParts };

/** The words of the documents, so that a story can be told in them. */
export const words = {
  nb: await documentWords('nb'),
  nn: await documentWords('nn'),
  en: await documentWords('en'),
};

export function exampleEntries(): AnyEntry[] {
  const { file, revisions } = opened(readFileSync(exampleFile, 'utf8'));
  return entriesOf(file.workshopId, revisions);
}

/** In the language of the workshop, or of the case paper. */
export function documentIn(entries: readonly AnyEntry[], choice: DocumentChoice = wholeReport): Outline {
  const outline = outlineOf(entries, choice, words[languageOf(entries, choice)]);
  if (outline === null) throw new Error('no such document');
  return outline;
}

/** Everything the document says, in its order, a line for each text. */
export function textIn({ title, subtitle, blocks, footer }: Pick<Outline, keyof Outline>): string {
  return [title, subtitle, ...blocks.flatMap(textsIn), footer].join('\n');
}

/** The headings with a `#` for each level: what a reader sees of the document's structure. */
export function headingsIn({ blocks }: Outline): string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [`${'#'.repeat(block.level)} ${block.text}`] : [],
  );
}

/** What stands in one chapter. */
export function chapterIn(outline: Outline, heading: string): string {
  const { blocks } = outline;
  const isChapter = (block: Block) => block.type === 'heading' && block.level === 1;
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  if (from < 0) return '';
  const length = blocks.slice(from + 1).findIndex(isChapter);
  const own = blocks.slice(from, length < 0 ? undefined : from + 1 + length);
  return textIn({ ...outline, title: '', subtitle: '', footer: '', blocks: own });
}

function textsIn(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'notice':
      return [said(block.runs)];
    case 'list':
      return block.items.flatMap(itemTexts);
    case 'facts':
      return block.rows.map(({ name, runs }) => `${name}: ${said(runs)}`);
    case 'table':
      return [
        block.caption,
        block.columns.map(({ name }) => name).join(' | '),
        ...block.rows.map((row) => row.join(' | ')),
      ];
    case 'figure':
      return [block.caption, block.alternative];
    case 'pageBreak':
      return [];
  }
}

function itemTexts({ runs, items = [] }: ListItem): string[] {
  return [said(runs), ...items.flatMap(itemTexts)];
}

function said(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
