/**
 * What an error from the browser's storage asks for:
 * - `transient`: the connection is gone, open it again and repeat the work;
 * - `fatal`: the files behind the database did not answer: the same, but only a few times;
 * - `capacity`: the device is full: say so and keep the text;
 * - `newer`: a newer version of the app has been here: read only, ask for a reload;
 * - `invalid`: our own mistake.
 * Names and messages as seen in the field: dexie #2008, #2097, #2296; Expensify/react-native-onyx `IDBKeyValProvider`.
 */
export type ErrorClass = 'transient' | 'fatal' | 'capacity' | 'newer' | 'invalid';

const transientNames = new Set([
  'InvalidStateError',
  'AbortError',
  'DatabaseClosedError',
  'TransactionInactiveError',
  'TimeoutError',
  'UnknownError',
  'OpenFailedError',
  'MissingAPIError',
]);
const transientMessage = /server lost|connection (is|was) clos|database (is|connection is) closing/i;
const fatalMessage = /backing store/i;

export function classOf(error: unknown): ErrorClass {
  const causes = causesOf(error);
  const named = (name: string) => causes.some((cause) => cause.name === name);
  const says = (pattern: RegExp) => causes.some((cause) => pattern.test(cause.message));
  if (named('QuotaExceededError')) return 'capacity';
  if (named('VersionError')) return 'newer';
  if (says(fatalMessage)) return 'fatal';
  // The innermost one is the reason: Dexie wraps, and an abort may have been caused by a mistake of ours.
  const reason = causes.at(-1);
  if (reason && (transientNames.has(reason.name) || says(transientMessage))) return 'transient';
  return 'invalid';
}

interface Cause {
  readonly name: string;
  readonly message: string;
}

/** The error and what it wraps, outermost first. Dexie says `inner`, and lists `failures` of a bulk write. */
function causesOf(error: unknown): readonly Cause[] {
  const found: Cause[] = [];
  const seen = new Set<unknown>();
  for (let next: unknown = error; typeof next === 'object' && next !== null && !seen.has(next); ) {
    seen.add(next);
    const { name, message, inner, cause, failures } = next as Record<string, unknown>;
    found.push({ name: String(name), message: String(message) });
    next = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return found;
}

/** For an answer that did not come: treated like a lost connection. */
export function timeoutError(what: string): Error {
  return new DOMException(`No answer: ${what}`, 'TimeoutError');
}
