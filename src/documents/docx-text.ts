import { type IParagraphOptions, type IRunOptions, TextRun } from 'docx';
import type { Block, Run } from './outline.ts';

/** Rows stand close, and the last as far from what follows as a paragraph. */
export function airOf(place: number, rows: readonly unknown[], before: Block | undefined): IParagraphOptions {
  const above = place === 0 && before?.type === 'table' ? { before: 200 } : {};
  return { spacing: { ...above, after: place === rows.length - 1 ? 140 : 60 } };
}

export function textsOf(runs: readonly Run[]): readonly TextRun[] {
  return runsOf(runs).map((run) => new TextRun(run));
}

/** A run for each line. */
export function runsOf(runs: readonly Run[]): readonly (IRunOptions & { readonly text: string })[] {
  return runs.flatMap((run) =>
    run.text.split('\n').map((text, line) => ({
      text,
      ...(line > 0 && { break: 1 }),
      ...(run.style === 'strong' && { bold: true }),
      ...(run.style === 'emphasis' && { italics: true }),
    })),
  );
}
