import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { documentFonts } from '#/cli/document-fonts.ts';
import { outlineOf } from '#/documents/chosen.ts';
import { makeForm } from '#/documents/make-form.ts';
import type { Outline } from '#/documents/outline.ts';
import { reportParts } from '#/documents/report-parts.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { makePackage } from '#/handover/package.ts';
import { packageParts } from '#/handover/package-file.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { evening, workshopId } from './files.ts';
import { report } from './measurement.ts';

const works = ['docx', 'pdf', 'html', 'package'] as const;
type Work = (typeof works)[number];

/**
 * What is made of an evening of 40 groups and 10,000 notes: the report in each of its forms, and the whole package. Each in a
 * process of its own, as the app does each in a worker of its own, so that its memory can be told: a form receives the outline, the package all records.
 */
export async function measurePackage(): Promise<boolean> {
  const words = await documentWords('nb');
  const outline = JSON.stringify(theReport(words));
  return works
    .flatMap((work) => {
      const input = work === 'package' ? '' : outline;
      const { ms, made } = inItsOwnProcess(work, input, []);
      const { memory } = inItsOwnProcess(work, input, [`--max-old-space-size=${mostHeap[work]}`]);
      const size = `${Math.round(made / 1e5) / 10} MB, in Node`;
      const what = work === 'package' ? 'the whole package' : `the report as ${work}`;
      const name = `${what} of 40 groups and 10,000 notes`;
      return [
        report({
          name: `${name} (${size})`,
          value: ms,
          unit: 'ms',
          limit: work === 'package' ? 30_000 : 10_000,
        }),
        report({
          name: `memory of the process that made ${name}`,
          value: memory,
          unit: 'MB',
          limit: mostMemory[work],
        }),
      ];
    })
    .every(Boolean);
}

interface Made {
  readonly ms: number;
  readonly made: number;
  /** At its most, all that the process held, Node itself and the evening among it. */
  readonly memory: number;
}

/** For its memory the heap has an end: without one, Node does not tidy until it has taken all that it can get. */
const mostHeap: Readonly<Record<Work, number>> = { docx: 400, pdf: 400, html: 400, package: 500 };
/** The package holds every record from beginning to end; a form has its outline only. */
const mostMemory: Readonly<Record<Work, number>> = { docx: 500, pdf: 500, html: 500, package: 650 };

function inItsOwnProcess(work: Work, input: string, bounds: readonly string[]): Made {
  const script = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.workAlone('${work}'))`;
  const told = execFileSync(process.execPath, [...bounds, '-e', script], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return JSON.parse(told) as Made;
}

/** In the process that was started for it: does the work and says what it took. */
export async function workAlone(work: Work): Promise<void> {
  const make = work === 'package' ? await packageToMake() : await formToMake(work);
  const begun = performance.now();
  const made = await make();
  const ms = performance.now() - begun;
  const told: Made = { ms, made, memory: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(told));
}

async function formToMake(form: Exclude<Work, 'package'>): Promise<() => Promise<number>> {
  const words = await documentWords('nb');
  const outline = JSON.parse(readFileSync(0, 'utf8')) as Outline;
  return async () => (await makeForm(form, outline, words.own.form, documentFonts)).length;
}

function theReport(words: Awaited<ReturnType<typeof documentWords>>): Outline {
  const outline = outlineOf(entriesOf(workshopId, evening()), { type: 'report', parts: reportParts }, words);
  // Our own mistake: there is a workshop.
  if (outline === null) throw new Error('no report');
  return outline;
}

async function packageToMake(): Promise<() => Promise<number>> {
  const app = { name: 'politisk-verksted', version: '0.0.0' };
  const about = {
    workshopId,
    attachments: [],
    kind: 'archive',
    persons: false,
    parts: packageParts,
  } as const;
  const words = await packageWords('nb');
  const revisions = evening();
  return async () => {
    const made = await makePackage({ ...about, revisions, app }, words, ({ form, outline, words: said }) =>
      makeForm(form, outline, said, documentFonts),
    );
    return made?.bytes.length ?? 0;
  };
}
