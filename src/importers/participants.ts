import { bad, good, type Result } from '#/domain/result.ts';
import { type Grid, isFilled, textOf } from './grid.ts';
import { openBytes } from './open-bytes.ts';
import { guessRoles, headingRow, invitationOf, kindOf } from './participants-columns.ts';
import {
  type PeopleProblem,
  type PeopleReading,
  type PersonAnswers,
  type PersonRole,
  peopleLimit,
  type ReadPerson,
  type RowRemark,
} from './participants-reading.ts';
import type { ImportProblem } from './problems.ts';

/** A list of people from a file, or pasted: who is on it, what was guessed, and what did not become a person. */
export async function readParticipants(
  bytes: Uint8Array,
  answers: PersonAnswers = {},
): Promise<Result<PeopleReading, ImportProblem | PeopleProblem>> {
  const { sheet, delimiter } = answers;
  const opened = await openBytes(bytes, { ...(sheet && { sheet }), ...(delimiter && { delimiter }) });
  if (!opened.ok) return opened;
  if (opened.value.format === 'json') return bad({ type: 'notATable', looksLike: 'unknown' });
  const { format, encoding, grid, sheets } = opened.value;
  const header = answers.headerRow === undefined ? headingRow(grid) : answers.headerRow - 1;
  const headerAt = header !== null && header >= 0 ? header : null;
  const rows = [...grid.keys()].filter(
    (row) => (headerAt === null || row > headerAt) && (grid[row] ?? []).some(isFilled),
  );
  if (rows.length > peopleLimit)
    return bad({
      type: 'tooManyPeople',
      people: rows.length,
      limit: peopleLimit,
      sheets,
      sheet: opened.value.sheet,
    });
  const { columns, roles } = columnsOf(grid, rows, headerAt, answers);
  const hasName = roles.some((role) => nameRoles.includes(role));
  const read = hasName ? rows.map((row) => personIn(grid[row] ?? [], roles, row + 1)) : [];
  return good({
    format,
    encoding,
    delimiter: opened.value.delimiter,
    sheets,
    sheet: opened.value.sheet,
    headerRow: headerAt === null ? 0 : headerAt + 1,
    lines: grid.length,
    hasName,
    columns,
    people: read.flatMap(({ person }) => person ?? []),
    remarks: [
      ...linesAbove(grid, headerAt),
      ...columns.flatMap(({ name, role, samples }, index): RowRemark[] =>
        role === 'ignore' && samples.length > 0
          ? [{ type: 'columnIgnored', column: name || String(index + 1) }]
          : [],
      ),
      ...read.flatMap(({ remarks }) => remarks),
    ],
  });
}

const nameRoles: readonly PersonRole[] = ['name', 'firstName', 'lastName'];

function columnsOf(grid: Grid, rows: readonly number[], header: number | null, { roles }: PersonAnswers) {
  const used = header === null ? rows : [header, ...rows];
  const width = Math.max(0, ...used.map((row) => grid[row]?.length ?? 0));
  const places = Array.from({ length: width }, (_, column) => column);
  const headings = places.map((column) => (header === null ? '' : textOf(grid[header]?.[column])));
  const cells = places.map((column) => rows.map((row) => textOf(grid[row]?.[column])));
  const guessed = guessRoles(headings, cells);
  const chosen = places.map((column): PersonRole => roles?.[column] ?? guessed[column] ?? 'ignore');
  const columns = places.map((column) => ({
    name: headings[column] ?? '',
    role: chosen[column] ?? ('ignore' as const),
    samples: [...new Set(cells[column]?.filter(Boolean))].slice(0, 3),
  }));
  return { columns, roles: chosen };
}

function linesAbove(grid: Grid, header: number | null): RowRemark[] {
  return grid.slice(0, header ?? 0).flatMap((row, index): RowRemark[] => {
    const text = wholeRow(row);
    return text === '' ? [] : [{ type: 'above', line: index + 1, text }];
  });
}

interface RowRead {
  readonly person: ReadPerson | null;
  readonly remarks: readonly RowRemark[];
}

function personIn(row: Grid[number], roles: readonly PersonRole[], line: number): RowRead {
  const said = (role: PersonRole) =>
    roles
      .flatMap((each, column) => (each === role ? cellText(row[column]) : []))
      .filter(Boolean)
      .join(' ');
  const name = said('name') || [said('firstName'), said('lastName')].filter(Boolean).join(' ');
  if (name === '') return { person: null, remarks: [{ type: 'noName', line, text: wholeRow(row) }] };
  const kind = kindOf(said('kind'));
  const invitation = invitationOf(said('invitation'));
  const unknown = (role: 'kind' | 'invitation', known: unknown): RowRemark[] =>
    said(role) !== '' && known === undefined ? [{ type: `${role}Unknown`, line, text: said(role) }] : [];
  const words = Object.fromEntries(
    (['party', 'committee', 'position', 'serviceArea'] as const).flatMap((role) =>
      said(role) === '' ? [] : [[role, said(role)]],
    ),
  );
  return {
    person: {
      line,
      name,
      ...words,
      ...(kind && { participantKind: kind }),
      ...(invitation && { invitation }),
    },
    remarks: [...unknown('kind', kind), ...unknown('invitation', invitation)],
  };
}

/** On one line; and without the mark that keeps a spreadsheet from reckoning with it (exchange/merge-list.ts). */
function cellText(cell: Grid[number][number] | undefined): string {
  return textOf(cell)
    .replace(/\s+/gu, ' ')
    .replace(/^'(?=[=+\-@])/, '');
}

function wholeRow(row: Grid[number]): string {
  return row.map(cellText).filter(Boolean).join(' · ');
}
