import type { FoundPerson } from '#/domain/participant-import.ts';
import type { Delimiter, Encoding } from './reading.ts';

export const personRoles = [
  'name',
  'firstName',
  'lastName',
  'kind',
  'party',
  'committee',
  'position',
  'serviceArea',
  'invitation',
  'ignore',
] as const;
export type PersonRole = (typeof personRoles)[number];

/** What a person has said about the list; all that is left out is guessed. */
export interface PersonAnswers {
  readonly sheet?: string;
  readonly delimiter?: Delimiter;
  /** The line of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  /** By the column's place, counted from 0. */
  readonly roles?: Readonly<Record<number, PersonRole>>;
}

export interface PeopleReading {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRow: number;
  /** How many lines the list has, to choose the headings among. */
  readonly lines: number;
  /** Without a column of names nobody is found: then a person must say which it is. */
  readonly hasName: boolean;
  readonly columns: readonly PersonColumn[];
  readonly people: readonly ReadPerson[];
  readonly remarks: readonly RowRemark[];
}

export interface PersonColumn {
  readonly name: string;
  readonly role: PersonRole;
  readonly samples: readonly string[];
}

/** With the line it stands on in the file. */
export interface ReadPerson extends FoundPerson {
  readonly line: number;
}

/** What did not become a person, or not all of it. Nothing of the list goes away unsaid. */
export type RowRemark =
  /** Above the headings: a title, a date. */
  | { readonly type: 'above'; readonly line: number; readonly text: string }
  | { readonly type: 'noName'; readonly line: number; readonly text: string }
  | { readonly type: 'kindUnknown'; readonly line: number; readonly text: string }
  | { readonly type: 'invitationUnknown'; readonly line: number; readonly text: string }
  | { readonly type: 'columnIgnored'; readonly column: string };

/** More than this no workshop has, and no tablet divides in seconds. */
export const peopleLimit = 600;

export interface PeopleProblem {
  readonly type: 'tooManyPeople';
  readonly people: number;
  readonly limit: number;
  /** Another sheet of the workbook may be the list. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}
