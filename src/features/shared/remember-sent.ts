import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { now } from '#/platform/clock.ts';
import type { Exchange } from '#/storage/rows.ts';
import { changeExchange } from '#/storage/sessions.ts';

/**
 * Writes into the log that a file leaves this device now. The same file again keeps what was noted of it: who has got it, and that it
 * was confirmed. A problem must be told: to the app the file was never saved.
 */
export function rememberSent(exchange: Omit<Exchange, 'at'>): Promise<Result<unknown, StorageProblem>> {
  const at = now();
  return changeExchange(exchange.id, (earlier) => ({
    ...exchange,
    groups: earlier?.groups ?? exchange.groups,
    confirmed: earlier?.confirmed ?? false,
    at,
  }));
}
