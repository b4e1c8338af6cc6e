import { withoutMethod } from '#/documents/draft-paper.ts';
import { dateInNorway, timeInNorway } from '#/documents/norwegian-time.ts';
import type { LeftOut } from '#/exchange/left-out.ts';
import type { PackageContent } from './package.ts';
import type { PackageFile } from './package-file.ts';
import type { PackageWords } from './package-words.ts';

/** LESMEG: what is what, for whoever opens the package in ten years and has never heard of the app. */
export function readMeOf(
  content: PackageContent,
  files: readonly PackageFile[],
  leftOut: LeftOut,
  words: PackageWords,
): string {
  const { readMe, result } = words;
  const { kind, workshop, createdAt, toMake } = content;
  const { title, date, place, illustrative } = workshop.value;
  const newest = Date.parse(createdAt);
  const holdsSession = kind === 'all' && files.some(({ part }) => part === 'session');
  const lines = [
    readMe.title(withoutMethod(title)),
    '',
    result.notADecision,
    ...(illustrative ? [readMe.example] : []),
    '',
    ...(date ? [readMe.held(result.citation.date(date), place)] : []),
    readMe.changed(result.citation.date(dateInNorway(newest)), timeInNorway(newest)),
    readMe.kinds[kind],
    ...(holdsSession && toMake.persons ? [readMe.persons] : []),
    '',
    heading(readMe.contents),
    ...files.flatMap((file) => ['', file.path, ...indented(file)]),
    '',
    ...(kind === 'archive' ? [...leftOutLines(leftOut, words), ''] : []),
    ...(holdsSession ? [readMe.workingFile, ''] : []),
    ...readMe.sums,
    '',
    readMe.years,
    readMe.madeWith(toMake.app.name, toMake.app.version),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function indented({ title, text }: PackageFile): string[] {
  return [`  ${title}`, ...(text ? [`  ${text}`] : [])];
}

function leftOutLines(leftOut: LeftOut, { readMe }: PackageWords): string[] {
  const counted = (['participants', 'marked', 'older', 'trash'] as const)
    .filter((what) => leftOut[what] > 0)
    .map((what) => `- ${readMe.leftOut[what](leftOut[what])}`);
  return [heading(readMe.leftOutTitle), ...(counted.length > 0 ? counted : [readMe.nothingLeftOut])];
}

function heading(text: string): string {
  return text.toUpperCase();
}
