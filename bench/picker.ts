import { join } from 'node:path';
import { texts } from '../tests/kit/texts.ts';
import { type BarePage, bareBrowser, slowPage } from './bare-browser.ts';
import { groupId, knowledge, plan, workshopId } from './files.ts';
import { beside, p95, report } from './measurement.ts';
import { prepared, slowdown } from './page.ts';
import { emptyField, present, pressButton, searchTimes, watchForSearch } from './probes.ts';

const t = texts.nb;
const field = 'input[type=search]';

/** Linking to knowledge where 50,000 pieces can be cited: opening the picker, and typing in its field as a person does. */
export async function measurePicker(folder: string, url: string): Promise<boolean> {
  const profile = join(folder, 'picker');
  await prepared(profile, url, [...plan(30), ...knowledge()]);
  const browser = await bareBrowser(profile);
  const page = await slowPage(browser);
  await page.goto(`${url}/w/${workshopId}/run/${groupId(1)}/step/trinn-1`);
  await page.evaluate(`(${present})('section textarea')`);
  const opened: number[] = [];
  const first: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    if (round > 0) await page.evaluate(`(${pressButton})(${JSON.stringify(t.notes.evidence.done)})`);
    await page.evaluate('new Promise((rest) => requestIdleCallback(rest))');
    const wanted = JSON.stringify(t.notes.evidence.open);
    opened.push(Number(await page.evaluate(`(${watchForSearch})(${wanted})`)));
    first.push(...(await typed(page, 'l')).shown);
  }
  const held: number[] = [];
  const shown: number[] = [];
  for (const question of ['trangbodde utvalg 12 2019', 'lekeplass benker utsagn 1999', 'finnes ikke her']) {
    const times = await typed(page, question);
    held.push(...times.held);
    shown.push(...times.shown);
  }
  await page.goto('data:text/html,<dialog open aria-busy="false"><input type="search"></dialog>');
  await page.evaluate(`(${present})('${field}')`);
  const bare = p95((await typed(page, 'trangbodde utvalg 12 2019')).shown);
  await browser.close();
  return [
    report({
      name: `open the picker with 50,000 pieces to cite, ${slowdown} times slower`,
      value: p95(opened),
      unit: 'ms',
      limit: 500,
    }),
    report({
      name: `the first answer of a picker that has just been opened, ${slowdown} times slower`,
      value: p95(first),
      unit: 'ms',
      limit: 3000,
    }),
    report({
      name: `a key in the picker until it is answered, 95 of 100, ${slowdown} times slower`,
      value: p95(held),
      unit: 'ms',
      limit: 50,
    }),
    report({
      name: `and until the picture that shows the answer`,
      value: p95(shown),
      unit: 'ms',
      limit: 100,
      beside: beside('a key in an empty page with nothing but the field', bare, p95(shown)),
    }),
  ].every(Boolean);
}

/** Milliseconds of each key, until every one has its answer. */
async function typed(
  page: BarePage,
  question: string,
): Promise<{ readonly held: number[]; readonly shown: number[] }> {
  await page.evaluate(`(${emptyField})('${field}')`);
  await page.evaluate('new Promise((rest) => requestIdleCallback(rest))');
  await page.evaluate(`globalThis.keys = (${searchTimes})(); undefined`);
  await page.type(question, 200);
  await page.evaluate(`keys.answered(${question.length})`);
  return (await page.evaluate('keys.stop()')) as { held: number[]; shown: number[] };
}
