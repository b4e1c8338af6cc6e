import { documentFonts } from '#/cli/document-fonts.ts';
import { outlineOf, slicedDocument } from '#/documents/chosen.ts';
import { makeForm } from '#/documents/make-form.ts';
import type { Block, Outline } from '#/documents/outline.ts';
import { htmlOf } from '#/documents/outline-html.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import { evening, workshopId } from './files.ts';
import { beside, bestOfThree, report } from './measurement.ts';

const choice = { type: 'report', parts: reportParts } as const;

export async function measureDocuments(): Promise<boolean> {
  const entries = entriesOf(workshopId, evening());
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
    ...(await measureForms(words.own.form)),
  ].every(Boolean);
}

/** A long report: 2,000 blocks, in the forms that need a library. */
async function measureForms(words: Parameters<typeof makeForm>[2]): Promise<readonly boolean[]> {
  const outline = longOutline();
  const results: boolean[] = [];
  for (const form of ['docx', 'pdf'] as const) {
    const before = performance.now();
    const content = await makeForm(form, outline, words, documentFonts);
    const value = performance.now() - before;
    const size = Math.round(content.length / 1000);
    results.push(
      report({ name: `2,000 blocks as ${form}, ${size} kB, in Node`, value, unit: 'ms', limit: 10_000 }),
    );
  }
  return results;
}

function longOutline(): Outline {
  const said =
    'Vi vil ha flere møteplasser i sentrum, og de skal være åpne om kvelden for alle som bor her. ';
  const blocks = Array.from({ length: 2000 }, (_, at): Block => {
    if (at % 20 === 0) return { type: 'heading', level: at % 100 === 0 ? 1 : 2, text: `Del ${at}` };
    if (at % 4 === 0) {
      const items = [{ runs: [{ text: `${said}${at}` }] }, { runs: [{ text: said }] }];
      return { type: 'list', ordered: at % 8 === 0, items };
    }
    return { type: 'paragraph', runs: [{ text: `${at} ${said.repeat(3)}` }] };
  });
  return {
    title: 'En lang rapport',
    subtitle: '',
    language: 'nb',
    author: 'Nordvåg kommune',
    footer: '',
    created: '2027-03-11T19:42:10.000Z',
    blocks,
  };
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
