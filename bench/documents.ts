import { outlineOf, slicedDocument } from '#/documents/chosen.ts';
import { htmlOf } from '#/documents/outline-html.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import { knowledge, notes, plan, workshopId } from './files.ts';
import { beside, bestOfThree, report } from './measurement.ts';

const choice = { type: 'report', parts: reportParts } as const;

/** The report of 40 groups with 250 notes each, every note with two citations, from 50,000 pieces of knowledge. */
export async function measureDocuments(): Promise<boolean> {
  const entries = evening();
  const words = await documentWords('nb');
  const make = () => {
    const outline = outlineOf(entries, choice, words);
    // Our own mistake: there is a workshop.
    if (outline === null) throw new Error('no report');
    return htmlOf(outline, words.own.form);
  };
  const html = make();
  const value = bestOfThree(make);
  const bare = bestOfThree(() => JSON.stringify(entries));
  return [
    report({
      name: 'report of 40 groups and 10,000 notes as outline and HTML, in Node',
      value,
      unit: 'ms',
      limit: 10_000,
      beside: beside('JSON.stringify of its records', bare, value),
    }),
    report({
      name: `the longest slice of it, which the page must wait for (${Math.round(html.length / 1e6)} MB of HTML)`,
      value: longestSlice(entries, words),
      unit: 'ms',
      limit: 100,
    }),
  ].every(Boolean);
}

function evening(): AnyEntry[] {
  const groups = Array.from({ length: 40 }, (_, i) => notes(i + 1, 250)).flat();
  const revisions = [...plan(40), ...knowledge(), ...groups];
  return entriesOf(workshopId, revisions).map((entry, index) =>
    entry.kind === 'note' ? { ...entry, value: { ...entry.value, evidence: citesOf(index) } } : entry,
  );
}

function citesOf(index: number): readonly Evidence[] {
  const paragraph = `avsnitt-${index % 40}-${index % 100}` as Id<'paragraph'>;
  const cell = ['i0', `o${index % 50}`, `${2000 + (index % 20)}`];
  return [
    { type: 'paragraph', id: paragraph },
    { type: 'cell', id: 'tabell-0' as Id<'dataset'>, at: cell },
  ];
}

/** The preparation counts as a slice: it is done in one go too. */
function longestSlice(
  entries: readonly AnyEntry[],
  words: Awaited<ReturnType<typeof documentWords>>,
): number {
  const longest = () => {
    const times: number[] = [];
    let before = performance.now();
    const lap = () => {
      times.push(performance.now() - before);
      before = performance.now();
    };
    const sliced = slicedDocument(entries, choice, words);
    lap();
    for (const _ of sliced?.slices ?? []) lap();
    return Math.max(...times);
  };
  return Math.min(longest(), longest(), longest());
}
