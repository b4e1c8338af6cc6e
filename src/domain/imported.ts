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
export type SourceLine = Pick<Source, 'publisher' | 'table' | 'period' | 'fetched' | 'licence' | 'remarks'>;

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
  const { each, gone } = laidOver(imported.statements, here.statements);
  const changes = each.flatMap(({ statement, entry, patch }): readonly Change[] => {
    if (!entry) return [create('statement', moment.newId('statement'), { ...statement, sourceId: id })];
    return isEmpty(patch) ? [] : [edit('statement', entry.id, patch)];
  });
  return [told, ...changes, ...gone.map((entry) => edit('statement', entry.id, { vanished: true }))];
}

/** How a newer list of statements differs from what the source has: to be told before it is saved. */
export interface ComparedStatements {
  readonly added: number;
  readonly changed: number;
  /** Those that are here, and that the newer list does not have. */
  readonly vanished: number;
}

export function compareStatements(
  newer: readonly Said[],
  here: readonly Entry<'statement'>[],
): ComparedStatements {
  const { each, gone } = laidOver(newer, here);
  return {
    added: each.filter(({ entry }) => !entry).length,
    changed: each.filter(({ entry, patch }) => entry && !isEmpty(patch)).length,
    vanished: gone.length,
  };
}

/** Each statement of the newer list with the one it is a newer version of and what that changes, and those that are gone. */
function laidOver(newer: readonly Said[], here: readonly Entry<'statement'>[]) {
  const known = knownAgain(newer, here);
  const each = newer.map((statement, at) => {
    const entry = known[at];
    const now = entry?.value.vanished ? { ...statement, vanished: false } : statement;
    return { statement, entry, patch: entry ? differing(entry.value, now) : {} };
  });
  return { each, gone: vanishedFrom(newer, here, known) };
}

function isEmpty(patch: Partial<Said>): boolean {
  return Object.keys(patch).length === 0;
}

/** Marked where the newer list is of their kind: comments and statements of one source come in lists of their own. */
function vanishedFrom(
  newer: readonly Said[],
  here: readonly Entry<'statement'>[],
  known: readonly (Entry<'statement'> | undefined)[],
): readonly Entry<'statement'>[] {
  const kinds = new Set(newer.map(({ statementKind }) => statementKind));
  const still = new Set(known);
  return here.filter(
    (entry) => !still.has(entry) && !entry.value.vanished && kinds.has(entry.value.statementKind),
  );
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

type Said = Omit<Statement, 'sourceId'>;

/** What two statements must share to be the same one, the surest first. A list without numbers is numbered by its rows, which move. */
const likenesses: readonly ((statement: Said) => readonly unknown[])[] = [
  ({ number, phase, theme, area }) => [number, phase, theme, area],
  ({ number }) => [number],
  ({ phase, theme, area }) => [phase, theme, area],
  () => [],
];

/**
 * For each statement the one that it is a newer version of, each used once: the same words may have been said by two. Words that
 * were cited are never replaced by others, so another text under the same number is another statement.
 */
function knownAgain(
  newer: readonly Said[],
  here: readonly Entry<'statement'>[],
): readonly (Entry<'statement'> | undefined)[] {
  const found: (Entry<'statement'> | undefined)[] = newer.map(() => undefined);
  const left = new Set(here);
  for (const likeness of likenesses) {
    const nameOf = (said: Said) => JSON.stringify([said.statementKind, said.text, ...likeness(said)]);
    const waiting = new Map<string, Entry<'statement'>[]>();
    for (const entry of left) {
      const name = nameOf(entry.value);
      const same = waiting.get(name);
      if (same) same.push(entry);
      else waiting.set(name, [entry]);
    }
    for (const [at, statement] of newer.entries()) {
      const entry = found[at] ? undefined : waiting.get(nameOf(statement))?.shift();
      if (entry === undefined) continue;
      found[at] = entry;
      left.delete(entry);
    }
  }
  return found;
}

function differing(before: Said, now: Said): Partial<Said> {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => before[field as keyof Said] !== value),
  );
}
