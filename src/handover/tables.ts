import { dateInNorway, timeInNorway } from '#/documents/norwegian-time.ts';
import type { IsoDate } from '#/domain/workshop.ts';
import type {
  OtherWordings,
  ResultFile,
  ResultKnowledge,
  ResultPoint,
  ResultProposal,
} from '#/exchange/result-spec.ts';
import { columnOrder, type TableWords } from './tables-words.ts';

/** What stands in a cell. Null and the empty text are an empty cell; a date is a date for a spreadsheet too. */
export type Cell = string | number | { readonly date: IsoDate } | null;

export const tableNames = ['notes', 'points', 'evidence', 'actions', 'times'] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  readonly name: TableName;
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What came out of the workshop as plain tables for a spreadsheet. Made from the result file, so that both say the same:
 * no participants, nothing from the trash, nothing marked «kun i arbeidsfilen».
 */
export function tablesOf(result: ResultFile, words: TableWords): readonly Table[] {
  const rows: Readonly<Record<TableName, readonly (readonly Cell[])[]>> = {
    notes: notesIn(result, words),
    points: pointsIn(result, words),
    evidence: evidenceIn(result, words),
    actions: actionsIn(result, words),
    times: timesIn(result),
  };
  return tableNames.map((name) => ({ name, columns: columnsOf(name, words), rows: rows[name] }));
}

function columnsOf(name: TableName, { columns }: TableWords): readonly string[] {
  const words: Readonly<Record<string, string>> = columns[name];
  return columnOrder[name].map((column) => words[column] ?? column);
}

interface Writer {
  readonly name: string;
  readonly svar: ResultFile['plenum']['svar'];
  readonly proposals: readonly ResultProposal[];
}

/** The groups in the order of the plan, then the plenary. */
function writersOf({ grupper, plenum }: ResultFile, words: TableWords): readonly Writer[] {
  return [
    ...grupper.map((group) => ({ name: group.navn, svar: group.svar, proposals: withDeleted(group, words) })),
    { name: words.plenary, svar: plenum.svar, proposals: withDeleted(plenum, words) },
  ];
}

/** A plenary may have made several. */
function proposalsOf(written: {
  readonly forslagTilVedtak: ResultProposal | null;
  readonly flereForslag?: readonly ResultProposal[];
}): readonly ResultProposal[] {
  const { forslagTilVedtak, flereForslag = [] } = written;
  return [...(forslagTilVedtak === null ? [] : [forslagTilVedtak]), ...flereForslag];
}

/** Those that were deleted while points were written in, marked in their titles. */
function withDeleted(
  written: Parameters<typeof proposalsOf>[0] & { readonly slettedeForslag?: readonly ResultProposal[] },
  words: TableWords,
): readonly ResultProposal[] {
  const deleted = written.slettedeForslag ?? [];
  return [
    ...proposalsOf(written),
    ...deleted.map((each) => ({ ...each, tittel: words.deletedProposal(each.tittel) })),
  ];
}

function notesIn(result: ResultFile, words: TableWords): Cell[][] {
  return writersOf(result, words).flatMap(({ name, svar }) =>
    svar.flatMap(({ trinn, spoersmaal, notater }) =>
      notater.map((note, index) => [
        name,
        trinn,
        spoersmaal,
        index + 1,
        note.type.kodebeskrivelse,
        note.tekst,
        note.hovedpunkt ? words.yes : words.no,
        note.kunnskapsgrunnlag.length,
        titlesOf(note.kunnskapsgrunnlag),
        wordingsIn(note),
        note.id,
      ]),
    ),
  );
}

function pointsIn(result: ResultFile, words: TableWords): Cell[][] {
  const proposals = writersOf(result, words).flatMap(({ name, proposals }) =>
    proposals.map(({ tittel, punkter }) => ({ name, tittel, punkter })),
  );
  return proposals.flatMap(({ name, tittel, punkter }) =>
    punkter.map((point) => [
      name,
      tittel,
      point.nummer,
      point.tekst,
      point.ansvarlig,
      dateCell(point.frist),
      point.oekonomi,
      point.tilslutning.kodebeskrivelse,
      point.hender?.for ?? null,
      point.hender?.mot ?? null,
      point.hender?.avstaar ?? null,
      point.mindretallsmerknad,
      point.bevisstPolitiskValg ? words.yes : words.no,
      point.kunnskapsgrunnlag.length,
      buildsOn(point),
      point.ikkeTattVidere,
      wordingsIn(point),
      point.id,
    ]),
  );
}

/** A line for each link from a note or a point to what it rests on. */
function evidenceIn(result: ResultFile, words: TableWords): Cell[][] {
  return writersOf(result, words).flatMap(({ name, svar, proposals }) =>
    [
      ...svar.flatMap(({ notater }) => notater.map((note) => ({ what: words.note, ...note }))),
      ...proposals.flatMap(({ punkter }) => punkter).map((point) => ({ what: words.point, ...point })),
    ].flatMap(({ what, tekst, id, kunnskapsgrunnlag }) =>
      kunnskapsgrunnlag.map((each) => [what, name, tekst, ...knowledgeCells(each, words), id]),
    ),
  );
}

function knowledgeCells(knowledge: ResultKnowledge, words: TableWords): Cell[] {
  const [figure, ...more] = knowledge.tall ?? [];
  const single = more.length === 0 ? figure : undefined;
  return [
    knowledge.type.kodebeskrivelse,
    knowledge.tittel,
    knowledge.tekst,
    single?.verdi ?? single?.mangler ?? null,
    single?.enhet ?? '',
    knowledge.kilde,
    knowledge.tilgjengelig ? words.yes : words.no,
  ];
}

/** «2» where the plenary has one proposal, «Trygghet: 2» where it has several: only one of them goes without a title. */
function actionsIn(result: ResultFile, words: TableWords): Cell[][] {
  const proposals = withDeleted(result.plenum, words);
  const number = new Map(
    proposals.flatMap(({ tittel, punkter }) =>
      punkter.map(({ id, nummer }) => [
        id,
        proposals.length > 1 && tittel.trim() !== '' ? `${tittel}: ${nummer}` : String(nummer),
      ]),
    ),
  );
  return result.veienVidere.map((action, index) => [
    index + 1,
    action.tekst,
    action.vedtakspunkter.flatMap((id) => number.get(id) ?? []).join(', '),
    action.ansvarlig,
    dateCell(action.frist),
    action.utvalgNavn,
    dateCell(action.moetedato),
    action.status.kodebeskrivelse,
    action.tilbakemelding,
    wordingsIn(action),
    action.id,
  ]);
}

function timesIn(result: ResultFile): Cell[][] {
  return result.trinn.flatMap((step) =>
    step.gjennomfoering.map((held) => {
      const [start, end] = [Date.parse(held.start), Date.parse(held.slutt)];
      return [
        step.tittel,
        held.fase,
        dateCell(dateInNorway(start)),
        timeInNorway(start),
        timeInNorway(end),
        held.planlagtMinutter,
        held.bruktMinutter,
        held.pauseMinutter,
        tenth(held.bruktMinutter - held.planlagtMinutter),
      ];
    }),
  );
}

function wordingsIn({ andreOrdlyder }: { readonly andreOrdlyder: OtherWordings }): string {
  return andreOrdlyder.map(({ tekst }) => tekst).join('\n');
}

function titlesOf(knowledge: readonly ResultKnowledge[]): string {
  return knowledge.map(({ tittel }) => tittel).join('\n');
}

function buildsOn({ byggerPaa }: ResultPoint): string {
  return byggerPaa.map(({ gruppe, tekst }) => [gruppe, tekst].filter(Boolean).join(': ')).join('\n');
}

function dateCell(date: IsoDate | null): Cell {
  return date && { date };
}

function tenth(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
