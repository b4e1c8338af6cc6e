import { type Change, create, edit, type Moment } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Dataset, Source, Statement } from './knowledge.ts';
import { lastOrder, type Ordered } from './order.ts';
import { type NewerTable, type Reimported, reimported } from './reimport.ts';

/** What came out of a file: figures, or what residents said. */
export type Imported =
  | ({ readonly type: 'figures' } & Omit<Dataset, 'sourceId'>)
  | { readonly type: 'statements'; readonly statements: readonly Omit<Statement, 'sourceId'>[] };

/** A new source of knowledge with what was in the file. */
export function importSource(
  source: Omit<Source, 'order'>,
  imported: Imported,
  sources: readonly Ordered[],
  moment: Moment,
): { readonly id: Id<'source'>; readonly changes: readonly Change[] } {
  const id = moment.newId('source');
  const changes = [
    create('source', id, { ...source, order: lastOrder(sources) }),
    ...contentOf(id, imported, moment),
  ];
  return { id, changes };
}

/** What a source is told anew when a newer version of its table comes in. */
export type SourceLine = Pick<Source, 'publisher' | 'table' | 'period' | 'fetched' | 'licence'>;

/** Lays a newer version over what the source has: the same table is known by its dimensions, a statement by number and text. */
export function reimportSource(
  id: Id<'source'>,
  line: SourceLine,
  imported: Imported,
  here: {
    readonly newer: NewerOf | null;
    readonly statements: readonly Entry<'statement'>[];
  },
  moment: Moment,
): readonly Change[] {
  const told = edit('source', id, line);
  if (imported.type === 'figures') {
    if (here.newer === null) return [told, ...contentOf(id, imported, moment)];
    const { entry, table } = here.newer;
    return [told, edit('dataset', entry.id, { dimensions: table.dimensions, cells: table.cells })];
  }
  const known = new Map(here.statements.map((entry) => [nameOf(entry.value), entry]));
  const changes = imported.statements.flatMap((statement): readonly Change[] => {
    const entry = known.get(nameOf(statement));
    if (!entry) return [create('statement', moment.newId('statement'), { ...statement, sourceId: id })];
    const { theme, area, votes, responsible } = statement;
    const { value } = entry;
    const isSame =
      value.theme === theme &&
      value.area === area &&
      value.votes === votes &&
      value.responsible === responsible;
    return isSame ? [] : [edit('statement', entry.id, { theme, area, votes, responsible })];
  });
  return [told, ...changes];
}

/** The dataset that figures are a newer version of, and what it becomes. */
export interface NewerOf {
  readonly entry: Entry<'dataset'>;
  readonly table: Reimported;
}

/** Which dataset of a source the figures are a newer version of; null where they are another table. */
export function newerOf(figures: NewerTable, datasets: readonly Entry<'dataset'>[]): NewerOf | null {
  for (const entry of datasets) {
    const table = reimported(entry.value, figures);
    if (table) return { entry, table };
  }
  return null;
}

function contentOf(sourceId: Id<'source'>, imported: Imported, moment: Moment): readonly Change[] {
  if (imported.type === 'figures') {
    const { title, dimensions, cells } = imported;
    return [create('dataset', moment.newId('dataset'), { sourceId, title, dimensions, cells })];
  }
  return imported.statements.map((statement) =>
    create('statement', moment.newId('statement'), { ...statement, sourceId }),
  );
}

/** Words that were cited are never replaced by others: another text under the same number is another statement. */
function nameOf({ statementKind, number, text }: Omit<Statement, 'sourceId'>): string {
  return JSON.stringify([statementKind, number, text]);
}
