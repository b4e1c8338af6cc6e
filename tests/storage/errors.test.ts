import { describe, expect, test } from 'vitest';
import { classOf, type ErrorClass } from '#/storage/errors.ts';

const named = (name: string, message = '') => new DOMException(message, name);

describe('what an error asks for', () => {
  test.each<[string, unknown, ErrorClass]>([
    ['a connection that is not open any more', named('InvalidStateError'), 'transient'],
    ['an abort by the browser', named('AbortError'), 'transient'],
    [
      'Safari after sleep',
      named('UnknownError', 'Connection to Indexed Database server lost. Refresh the page'),
      'transient',
    ],
    [
      'Chrome with damaged files',
      named('UnknownError', 'Internal error opening backing store for indexedDB.open.'),
      'fatal',
    ],
    ['a full device', named('QuotaExceededError'), 'capacity'],
    ['a newer version', named('VersionError'), 'newer'],
    ['a wrong key', named('DataError'), 'invalid'],
    ['a value that cannot be stored', named('DataCloneError'), 'invalid'],
    ['a mistake in a rule', new TypeError('undefined is not a function'), 'invalid'],
    ['something thrown that is no error', 'oops', 'invalid'],
    [
      'an abort because the device is full',
      { name: 'AbortError', message: '', inner: named('QuotaExceededError') },
      'capacity',
    ],
    [
      'an abort because of a mistake',
      { name: 'AbortError', message: '', inner: named('ConstraintError') },
      'invalid',
    ],
    [
      'many rows that did not fit',
      { name: 'BulkError', message: '', failures: [named('QuotaExceededError')] },
      'capacity',
    ],
  ])('%s', (_, error, expected) => {
    expect(classOf(error)).toBe(expected);
  });
});
