import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type NameLeft, namesLeft } from '#/domain/names-left.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { AttachmentBytes } from '#/exchange/attachments-for.ts';
import { fileName } from '#/exchange/file-name.ts';
import type { AppStamp } from '#/exchange/file-spec.ts';
import { type LeftOut, leftOutOf } from '#/exchange/left-out.ts';
import { countsIn, entriesOf } from '#/exchange/receipt.ts';
import { selectForArchive, selectForFull } from '#/exchange/redact.ts';
import { resultOf } from '#/exchange/result-file.ts';
import type { ResultFile } from '#/exchange/result-spec.ts';
import { arkivmeldingOf } from './arkivmelding.ts';
import { checksumOf, withChecksums } from './checksum.ts';
import { filesFor, inUtf8, type MakeForm } from './files.ts';
import type { PackageFile, PackageKind, PackagePart, SummedFile } from './package-file.ts';
import type { PackageWords } from './package-words.ts';
import { readMeOf } from './read-me.ts';
import { zipOf } from './zip.ts';

export interface PackageToMake {
  readonly workshopId: Id<'workshop'>;
  /** All that is here. */
  readonly revisions: readonly AnyRevision[];
  readonly attachments: readonly AttachmentBytes[];
  readonly kind: PackageKind;
  /** Whether the session file holds the participants; never in a package for the archive. */
  readonly persons: boolean;
  readonly parts: readonly PackagePart[];
  readonly app: AppStamp;
}

/** What every file of a package is made from: what may leave the device in it, and nothing else. */
export interface PackageContent {
  readonly kind: PackageKind;
  readonly workshop: Entry<'workshop'>;
  readonly selected: readonly AnyRevision[];
  readonly entries: readonly AnyEntry[];
  readonly result: ResultFile;
  /** ISO 8601, the newest change. */
  readonly createdAt: string;
  readonly toMake: PackageToMake;
}

export interface MadePackage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** In the order of the zip, each as it lies there. */
  readonly files: readonly ListedFile[];
  readonly names: readonly NameLeft[];
  readonly leftOut: LeftOut;
  readonly counts: Readonly<Record<string, number>>;
  /** The newest clock reading in the session file; 0 without one. */
  readonly upTo: number;
  /** SHA-256 of the zip, in hex. */
  readonly digest: string;
}

export interface ListedFile extends Omit<PackageFile, 'bytes'> {
  readonly size: number;
}

/** How far the work has come: so many files of so many, and which one is being made. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly title: string;
}

/**
 * One zip with what was chosen, a LESMEG that tells what is what, and a list of checksums. The same workshop gives the
 * same bytes on every device: times and order come from the records (docs/decisions/0031).
 * @returns null when the records hold no workshop
 */
export async function makePackage(
  toMake: PackageToMake,
  words: PackageWords,
  makeForm: MakeForm,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<MadePackage | null> {
  const content = contentOf(toMake, words);
  if (content === null) return null;
  const { workshopId, revisions, kind } = toMake;
  const { workshop, selected, entries, createdAt } = content;
  const here = entriesOf(workshopId, revisions);
  const leftOut = kind === 'archive' ? leftOutOf(here, revisions, selected) : leftOutOf([], [], []);
  const made = await withChecksums(await filesFor(content, words, makeForm, onProgress));
  const archived = toMake.parts.includes('archiveMessage') ? [archiveMessage(content, made, words)] : [];
  const told = [...made, ...archived];
  const readMe = aboutFile('LESMEG.txt', words.files.readMe, readMeOf(content, told, leftOut, words));
  const summed = [...(await withChecksums([readMe])), ...made, ...(await withChecksums(archived))];
  const files = [...summed, aboutFile('SHA256SUMS', words.files.sums, sumsOf(summed))];
  const bytes = zipOf(files, createdAt.slice(0, 10));
  const purpose = kind === 'archive' ? 'packageArchive' : 'packageAll';
  const withSession = toMake.parts.includes('session');
  return {
    bytes,
    fileName: fileName({ purpose, scope: { groups: [] }, createdAt }, [workshop], 'zip'),
    files: files.map(listed),
    names: namesLeft(entries, here),
    leftOut,
    counts: countsIn(entries, 0).records,
    upTo: withSession ? selected.reduce((latest, { header }) => Math.max(latest, header.hlc), 0) : 0,
    digest: await checksumOf(bytes),
  };
}

function contentOf(toMake: PackageToMake, words: PackageWords): PackageContent | null {
  const { workshopId, revisions, kind, persons } = toMake;
  const selected =
    kind === 'archive' ? selectForArchive(workshopId, revisions) : selectForFull(revisions, { persons });
  const entries = entriesOf(workshopId, selected);
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  const result = resultOf(entries, words.result, toMake.app);
  if (!isEntryOf('workshop', workshop) || workshop.erased || result === null) return null;
  return { kind, workshop, selected, entries, result, createdAt: result.createdAt, toMake };
}

function archiveMessage(
  { workshop, createdAt, toMake }: PackageContent,
  files: readonly SummedFile[],
  words: PackageWords,
): PackageFile {
  const xml = arkivmeldingOf({
    workshopId: toMake.workshopId,
    workshop: workshop.value,
    createdAt,
    files,
    words: words.arkivmelding,
  });
  const { title, text } = words.files.archiveMessage;
  return {
    path: 'arkivmelding.xml',
    part: 'archiveMessage',
    title,
    text,
    mime: 'application/xml',
    bytes: inUtf8(xml),
  };
}

function aboutFile(
  path: string,
  { title, text }: { title: string; text: string },
  content: string,
): PackageFile {
  return { path, part: 'about', title, text, mime: 'text/plain', bytes: inUtf8(content) };
}

/** As `sha256sum -c SHA256SUMS` reads it. */
function sumsOf(files: readonly SummedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

function listed({ path, part, title, text, mime, bytes }: PackageFile): ListedFile {
  return { path, part, title, text, mime, size: bytes.length };
}
