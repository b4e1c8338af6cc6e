import Papa from 'papaparse';
import type { Entry } from '#/domain/entry.ts';
import type { Invitation, ParticipantKind } from '#/domain/workshop.ts';
import { fileName } from './file-name.ts';

/** The headings and words of the list, in the workshop's language: it goes to others. */
export interface MergeListWords {
  readonly columns: {
    readonly name: string;
    readonly kind: string;
    readonly party: string;
    readonly committee: string;
    readonly position: string;
    readonly serviceArea: string;
    readonly invitation: string;
    readonly group: string;
  };
  readonly kinds: Readonly<Record<ParticipantKind, string>>;
  readonly invitations: Readonly<Record<Invitation, string>>;
}

interface MergeList {
  readonly text: string;
  readonly fileName: string;
}

/**
 * The participants as a spreadsheet reads them, to merge into invitations: semicolons and a byte order mark, as Norwegian
 * Excel wants them. A cell that a spreadsheet would reckon with gets an apostrophe before it, which the app takes away
 * when it reads the list again.
 */
export function encodeMergeList(
  workshop: Entry<'workshop'>,
  people: readonly Entry<'participant'>[],
  groups: readonly Entry<'group'>[],
  words: MergeListWords,
): MergeList {
  const nameOf = new Map<string, string>(groups.map(({ id, value }) => [id, value.name]));
  const { columns } = words;
  const rows = people.map(({ value }) => [
    value.name,
    words.kinds[value.participantKind],
    value.party,
    value.committee,
    value.position,
    value.serviceArea,
    words.invitations[value.invitation],
    nameOf.get(value.groupId ?? '') ?? '',
  ]);
  const fields = [
    columns.name,
    columns.kind,
    columns.party,
    columns.committee,
    columns.position,
    columns.serviceArea,
    columns.invitation,
    columns.group,
  ];
  const newest = Math.max(workshop.changedAt, ...people.map(({ changedAt }) => changedAt));
  const file = {
    purpose: 'participants' as const,
    scope: { groups: [] },
    createdAt: new Date(newest).toISOString(),
  };
  const list = Papa.unparse([fields, ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return { text: `\ufeff${list}\r\n`, fileName: fileName(file, [workshop], 'csv') };
}
