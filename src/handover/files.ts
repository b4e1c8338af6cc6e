import { outlineOf } from '#/documents/chosen.ts';
import type { FormWords } from '#/documents/document-texts.ts';
import { type DocumentForm, documentForms, type FormId } from '#/documents/forms.ts';
import type { Outline } from '#/documents/outline.ts';
import { markdownOf } from '#/documents/outline-markdown.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { DeviceId } from '#/domain/ids.ts';
import { sessionOf } from '#/domain/session.ts';
import { attachmentsFor } from '#/exchange/attachments-for.ts';
import { encodeCalendar } from '#/exchange/calendar-file.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import { resultText } from '#/exchange/result-file.ts';
import type { PackageContent, Progress } from './package.ts';
import type { PackageFile, PackagePart } from './package-file.ts';
import type { PackageWords } from './package-words.ts';
import { tablesOf } from './tables.ts';
import { csvOf } from './tables-csv.ts';
import { xlsxOf } from './tables-xlsx.ts';

/** Makes a document in one of its forms; null where there is no such form. The libraries it needs are for the caller to find. */
export type MakeForm = (job: {
  readonly form: FormId;
  readonly outline: Outline;
  readonly words: FormWords;
}) => Promise<string | Uint8Array | null>;

/** A step of the work: what is being made, and the files that come of it. */
interface Task {
  readonly part: PackagePart;
  readonly title: string;
  readonly make: () => Promise<readonly PackageFile[]> | readonly PackageFile[];
}

/** Every chosen file but those that tell of the others, in the order of the package. */
export async function filesFor(
  content: PackageContent,
  words: PackageWords,
  makeForm: MakeForm,
  onProgress: (progress: Progress) => void,
): Promise<readonly PackageFile[]> {
  const { parts } = content.toMake;
  const tasks = allTasks(content, words, makeForm).filter(({ part }) => parts.includes(part));
  const files: PackageFile[] = [];
  for (const [done, { title, make }] of tasks.entries()) {
    onProgress({ done, all: tasks.length, title });
    files.push(...(await make()));
  }
  return files;
}

function allTasks(content: PackageContent, words: PackageWords, makeForm: MakeForm): readonly Task[] {
  const { files } = words;
  let report: Outline | null = null;
  return [
    ...documentForms.map((form) => ({
      part: 'report' as const,
      title: files.report,
      make: () => {
        report ??= outlineOf(content.entries, { type: 'report', parts: reportParts }, words.documents);
        return report === null ? [] : reportFile(form, report, words, makeForm);
      },
    })),
    { part: 'proposal', title: files.proposal.title, make: () => proposalFile(content, words) },
    { part: 'result', title: files.result.title, make: () => resultFile(content, words) },
    { part: 'session', title: files.session[content.kind].title, make: () => sessionFile(content, words) },
    { part: 'tables', title: files.workbook.title, make: () => tableFiles(content, words) },
    { part: 'calendar', title: files.calendar.title, make: () => calendarFile(content, words) },
  ];
}

async function reportFile(
  { id, mime }: DocumentForm,
  outline: Outline,
  words: PackageWords,
  makeForm: MakeForm,
): Promise<readonly PackageFile[]> {
  const { report: title, forms } = words.files;
  const made = await makeForm({ form: id, outline, words: words.documents.own.form });
  if (made === null) return [];
  return [
    { path: `rapport/rapport.${id}`, part: 'report', title, text: forms[id], mime, bytes: bytesOf(made) },
  ];
}

function proposalFile({ entries }: PackageContent, words: PackageWords): readonly PackageFile[] {
  const outline = outlineOf(entries, { type: 'proposal' }, words.documents);
  if (outline === null) return [];
  const bytes = inUtf8(markdownOf(outline));
  const path = 'forslag-til-vedtak.md';
  return [{ path, part: 'proposal', ...words.files.proposal, mime: 'text/markdown', bytes }];
}

function resultFile({ result }: PackageContent, words: PackageWords): readonly PackageFile[] {
  const bytes = inUtf8(resultText(result));
  return [{ path: 'resultat.json', part: 'result', ...words.files.result, mime: 'application/json', bytes }];
}

/** From nobody's device: whoever makes the package, it is the same. */
function sessionFile(content: PackageContent, words: PackageWords): readonly PackageFile[] {
  const { kind, selected, entries, toMake } = content;
  const purpose = kind === 'archive' ? 'archive' : 'full';
  const { bytes, mime } = encodeSessionFile({
    workshopId: toMake.workshopId,
    revisions: selected,
    attachments: attachmentsFor(purpose, entries, toMake.attachments),
    purpose,
    scope: { groups: [] },
    device: { id: 'pakke' as DeviceId, label: words.device },
    app: toMake.app,
  });
  const path = mime === 'application/zip' ? 'oktfil.zip' : 'oktfil.json';
  return [{ path, part: 'session', ...words.files.session[kind], mime, bytes }];
}

const sheetMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Names of files are the same in every language, so that they can be found by a program. */
const tableFileNames = {
  notes: 'notater',
  points: 'vedtakspunkter',
  evidence: 'kunnskapsgrunnlag',
  actions: 'oppfolging',
  times: 'tider',
} as const;

async function tableFiles(
  { result, createdAt }: PackageContent,
  words: PackageWords,
): Promise<readonly PackageFile[]> {
  const tables = tablesOf(result, words.tables);
  const workbook = await xlsxOf(tables, words.tables, createdAt.slice(0, 10));
  const part = 'tables' as const;
  return [
    { path: 'tabeller/tabeller.xlsx', part, ...words.files.workbook, mime: sheetMime, bytes: workbook },
    ...tables.map((table) => ({
      path: `tabeller/${tableFileNames[table.name]}.csv`,
      part,
      title: `${words.files.workbook.title}: ${words.tables.names[table.name].toLowerCase()}`,
      text: words.files.table[table.name],
      mime: 'text/csv',
      bytes: inUtf8(csvOf(table)),
    })),
  ];
}

/** None while the workshop has no date. */
function calendarFile({ entries }: PackageContent, words: PackageWords): readonly PackageFile[] {
  const session = sessionOf(entries);
  const calendar = session && encodeCalendar(session, words.calendar);
  if (!calendar) return [];
  const bytes = inUtf8(calendar.text);
  return [{ path: 'tidslinje.ics', part: 'calendar', ...words.files.calendar, mime: 'text/calendar', bytes }];
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? inUtf8(made) : made;
}

export function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
