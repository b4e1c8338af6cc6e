import type { DocumentWords } from '#/documents/document-words.ts';
import type { FormId } from '#/documents/forms.ts';
import type { CalendarWords } from '#/exchange/calendar-file.ts';
import type { LeftOut } from '#/exchange/left-out.ts';
import type { ResultWords } from '#/exchange/result-words.ts';
import type { ArkivmeldingWords } from './arkivmelding.ts';
import type { PackageKind } from './package-file.ts';
import type { TableName } from './tables.ts';
import type { TableWords } from './tables-words.ts';

/** What a file is called, and what it is, for somebody who has never seen the app. */
export interface FileWords {
  readonly title: string;
  readonly text: string;
}

/** What a package says in words: in the workshop's language, whoever makes it. */
export interface PackageWords {
  readonly documents: DocumentWords;
  readonly result: ResultWords;
  readonly calendar: CalendarWords;
  readonly tables: TableWords;
  readonly arkivmelding: ArkivmeldingWords;
  /** Who the session file says that it is from. */
  readonly device: string;
  readonly files: {
    readonly report: string;
    readonly forms: Readonly<Record<FormId, string>>;
    readonly proposal: FileWords;
    readonly result: FileWords;
    readonly session: Readonly<Record<PackageKind, FileWords>>;
    readonly table: Readonly<Record<TableName, string>>;
    readonly workbook: FileWords;
    readonly calendar: FileWords;
    readonly archiveMessage: FileWords;
    readonly readMe: FileWords;
    readonly sums: FileWords;
  };
  readonly readMe: ReadMeWords;
}

interface ReadMeWords {
  readonly title: (workshop: string) => string;
  readonly held: (date: string, place: string) => string;
  readonly changed: (date: string, clock: string) => string;
  readonly example: string;
  readonly kinds: Readonly<Record<PackageKind, string>>;
  readonly contents: string;
  readonly leftOutTitle: string;
  readonly leftOut: { readonly [K in keyof LeftOut]: (n: number) => string };
  readonly nothingLeftOut: string;
  readonly workingFile: string;
  readonly persons: string;
  readonly sums: readonly string[];
  readonly years: string;
  readonly madeWith: (name: string, version: string) => string;
}
