import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { edit, remove } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { encodeResult } from '#/exchange/result-file.ts';
import { resultCheck } from '#/exchange/result-spec.ts';
import { schemaFiles } from '#/exchange/schemas.ts';
import { formatFor } from '#/i18n/format.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { hub, nb, resultIn, textOf } from '../kit/result.ts';
import { opened } from '../kit/session-file.ts';
import { app, note } from '../kit/tablet.ts';

// What the administration's systems read: everything the groups meant, and nothing about persons.

const example = opened(readFileSync(exampleFile, 'utf8'));
const exampleEntries = entriesOf(example.file.workshopId, example.revisions);

describe('the shape', () => {
  test('the schema that is served is the one the check makes (if not: npm run schema)', () => {
    const served = JSON.parse(readFileSync('public/schema/result-v1.json', 'utf8'));
    expect(served).toEqual(JSON.parse(JSON.stringify(schemaFiles['result-v1.json']?.())));
  });

  test('an independent validator finds the example in order, and finds what is not', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const validate = ajv.compile(JSON.parse(readFileSync('public/schema/result-v1.json', 'utf8')));
    const result = resultIn(exampleEntries);
    expect(validate(result) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...result, merknad: undefined, verksted: { ...result.verksted, dato: '11.3.' } })).toBe(
      false,
    );
  });

  test('it holds no field that the format does not name', () => {
    const result = resultIn(exampleEntries);
    expect(v.parse(resultCheck, result)).toEqual(result);
  });
});

describe('what it tells', () => {
  test('of the example: all groups, notes, points and the plenary', () => {
    const result = resultIn(exampleEntries);
    const living = (kind: AnyEntry['kind']) =>
      exampleEntries.filter((entry) => entry.kind === kind && !entry.deleted).length;
    const written = [...result.grupper, result.plenum];
    const notes = written.flatMap(({ svar }) => svar.flatMap(({ notater }) => notater));
    const points = written.flatMap(({ forslagTilVedtak }) => forslagTilVedtak?.punkter ?? []);
    expect(result.grupper).toHaveLength(living('group'));
    expect(notes).toHaveLength(living('note'));
    expect(points).toHaveLength(living('point'));
    expect(result.veienVidere).toHaveLength(living('action'));
    expect(
      points.flatMap(({ kunnskapsgrunnlag }) => kunnskapsgrunnlag).every((each) => each.tilgjengelig),
    ).toBe(true);
  });
});

describe('what it keeps to itself', () => {
  test('persons, what is in the trash, what is erased and what is «kun i arbeidsfilen», also behind a link', () => {
    const secret = 'Bare mellom oss';
    const tidied = hub(
      note('skjult', `${secret} 1`, { workingFileOnly: true }),
      note('slettet', `${secret} 2`),
      note('visket', `${secret} 3`),
      note('viser', 'Se det andre', {
        evidence: ['skjult', 'slettet', 'visket'].map((id) => ({ type: 'note', id: id as Id<'note'> })),
      }),
    );
    tidied.write(remove('slettet' as Id), { type: 'erase', id: 'visket' as Id });
    const text = textOf(tidied.entries());
    expect(text).toContain('Se det andre');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('Kari Nordmann');
  });

  test('the history: no id of a revision', () => {
    const text = textOf(exampleEntries);
    expect(exampleEntries.flatMap(({ heads }) => heads).filter((id) => text.includes(id))).toEqual([]);
  });

  test('whether the participants were there when it was made', () => {
    const tidied = hub(note('svar', 'Flere benker'));
    tidied.write(edit('participant', 'deltaker-1' as Id<'participant'>, { party: 'B' }));
    const without = tidied.entries().filter(({ kind }) => kind !== 'participant');
    expect(textOf(without)).toBe(textOf(tidied.entries()));
  });
});

test('the same workshop gives the same bytes, in whatever order its records lie', () => {
  const text = textOf(exampleEntries);
  fc.assert(
    fc.property(fc.shuffledSubarray(exampleEntries, { minLength: exampleEntries.length }), (shuffled) => {
      expect(textOf(shuffled)).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('numbers are written as on the screens, without asking the machine how', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.integer().map((n) => n / 10),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  );
  const decimals = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(number, decimals, (drawn, places) => {
      // No file can hold −0: its canonical form is 0.
      const value = Object.is(drawn, -0) ? 0 : drawn;
      expect(nb.citation.number(value, places)).toBe(formatFor('nb').number(value, places));
    }),
  );
});

test('without a workshop there is no result', () => {
  expect(encodeResult([], nb, app)).toBeNull();
});
