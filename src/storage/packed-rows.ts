import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { packTable, unpackTable } from '#/domain/packed-table.ts';
import { hasText } from '#/domain/revision.ts';
import type { Bundle } from './bundles.ts';
import type { RecordRow } from './rows.ts';

/**
 * Large tables lie in the database as columns (`domain/packed-table.ts`), and nobody above Dexie sees it: the page would
 * otherwise stand still for each of them that is written or read. What was stored before is read as it is.
 */
export const packedRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packedRows',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name === 'records') return packedTable<RecordRow>(table, recordWith);
      return name === 'revisions' ? packedTable<Bundle>(table, bundleWith) : table;
    },
  }),
};

type Turn = (table: object) => object;
type Turned<Row> = (row: Row, turn: Turn) => Row;

function packedTable<Row>(table: DBCoreTable, turned: Turned<Row>): DBCoreTable {
  const pack = (row: Row) => turned(row, packTable);
  const unpack = (row: Row | undefined) => (row === undefined ? row : turned(row, unpackTable));
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(pack) }
          : request,
      ),
    // Dexie's own promises all the way: an `await` could let the transaction go.
    get: (request) => table.get(request).then(unpack),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpack)),
    query: (request) =>
      table
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.map(unpack) } : answer)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? unpackedCursor(cursor, unpack) : cursor)),
  };
}

/** The cursor moves on; its row is unpacked when it is asked for. */
function unpackedCursor<Row>(
  cursor: DBCoreCursor,
  unpack: (row: Row | undefined) => Row | undefined,
): DBCoreCursor {
  return Object.create(cursor, { value: { get: () => unpack(cursor.value) } }) as DBCoreCursor;
}

function recordWith(row: RecordRow, turn: Turn): RecordRow {
  if (row.kind !== 'dataset' || row.erased) return row;
  const value = valueWith(row.value, turn);
  return value === row.value ? row : ({ ...row, value } as RecordRow);
}

function bundleWith(bundle: Bundle, turn: Turn): Bundle {
  const { revisions } = bundle;
  // A row may be of an older form while the database is being upgraded.
  if (!revisions?.some(({ header }) => header.kind === 'dataset')) return bundle;
  return {
    ...bundle,
    revisions: revisions.map((revision) =>
      hasText(revision) && revision.header.kind === 'dataset'
        ? { ...revision, value: valueWith(revision.value, turn) }
        : revision,
    ),
  };
}

/** Of a revision it may be null, or what a newer version of the app has made of it. */
function valueWith(value: unknown, turn: Turn): unknown {
  return typeof value === 'object' && value !== null ? turn(value) : value;
}
