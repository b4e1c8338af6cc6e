import type { Table } from 'dexie';
import { bad, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database, isNewerThanTheApp } from './database.ts';
import { attempt } from './heal.ts';
import { beginSaving } from './save-state.ts';

/**
 * One explicit transaction; everything that is written goes through here. Resolves after the commit. The work may be
 * done twice (heal.ts), so it starts from nothing each time and writes under keys made from the content.
 */
export async function inTransaction<T>(
  tables: readonly Table[],
  work: () => PromiseLike<T>,
): Promise<Result<T, StorageProblem>> {
  const end = beginSaving();
  let problem: StorageProblem | null = { type: 'storageLost' };
  try {
    const result = await attempt<T | typeof refused>(async () =>
      isNewerThanTheApp() ? refused : once(tables, work),
    );
    const answer: Result<T, StorageProblem> = refusedOr(result);
    problem = answer.ok ? null : answer.problem;
    return answer;
  } finally {
    end(problem);
  }
}

/** When a transaction is aborted, every request in it says so; why, only the transaction itself knows. */
async function once<T>(tables: readonly Table[], work: () => PromiseLike<T>): Promise<T> {
  let native: IDBTransaction | undefined;
  try {
    return await database.transaction('rw', [...tables], async (transaction) => {
      native = transaction.idbtrans as IDBTransaction;
      return work();
    });
  } catch (error) {
    throw native?.error ?? error;
  }
}

const refused = Symbol('refused');

function refusedOr<T>(result: Result<T | typeof refused, StorageProblem>): Result<T, StorageProblem> {
  if (!result.ok) return result;
  return result.value === refused ? bad({ type: 'databaseNewer' }) : { ok: true, value: result.value as T };
}
