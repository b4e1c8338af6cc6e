import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '#/exchange/schemas.ts';

const folder = 'tests/fixtures/session-files/v1';
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));

/** An independent validator: it knows the schema, and nothing of this app. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
const fitsSession = ajv.compile(readJson('public/schema/session-v1.json') as object);

test.each(Object.keys(schemaFiles))(
  'the shipped %s is the one the checks make (if not: npm run schema)',
  (name) => {
    expect(readJson(`public/schema/${name}`)).toEqual(JSON.parse(JSON.stringify(schemaFiles[name]?.())));
  },
);

describe('the schema of the session file', () => {
  test.each([
    'public/example/politisk-verksted_eksempel.json',
    ...['plan', 'group', 'full', 'full-with-conflict', 'archive'].map(
      (name) => `${folder}/good/${name}.json`,
    ),
    `${folder}/new/newer-but-readable.json`,
    `${folder}/old/first-release-full.json`,
  ])('fits %s', (file) => {
    expect(fitsSession(readJson(file))).toBe(true);
  });

  test.each([
    'broken/purpose-unknown.json',
    'broken/device-missing.json',
    'broken/integrity-missing.json',
    'broken/other-program.json',
    'hostile/date-that-breaks-calendars.json',
    'hostile/evidence-is-no-list.json',
    'hostile/decimals-without-end.json',
    'hostile/workshop-named-proto.json',
  ])('does not fit %s', (file) => {
    expect(fitsSession(readJson(`${folder}/${file}`))).toBe(false);
  });
});
