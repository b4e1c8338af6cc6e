import { describe, expect, test } from 'vitest';
import { stemOf } from '#/domain/word-stems.ts';

function sameStem(...words: readonly string[]) {
  expect(new Set(words.map(stemOf)).size, words.map((word) => `${word}: ${stemOf(word)}`).join(', ')).toBe(1);
}

describe('one word in all its forms', () => {
  test.each([
    ['skole', 'skolen', 'skoler', 'skolene', 'skolens'],
    ['område', 'området', 'områder', 'områdene', 'områdets'],
    ['satsing', 'satsingen', 'satsinger', 'satse'],
    ['evaluere', 'evaluerer', 'evaluert', 'evaluering', 'evalueringen'],
    ['sykehjem', 'sykehjemmet', 'sykehjemmene'],
    ['vei', 'veien', 'veier', 'veiene'],
    ['trygg', 'trygge', 'trygghet', 'tryggheten'],
    ['innbygger', 'innbyggere', 'innbyggerne'],
    ['ungdom', 'ungdommer', 'ungdommene'],
  ])('%s', (...words) => sameStem(...words));
});

describe('bokmål and nynorsk', () => {
  test.each([
    ['skolene', 'skulane'],
    ['satsingen', 'satsinga'],
    ['sykehjemmene', 'sjukeheimane'],
    ['innbyggerne', 'innbyggjarane'],
    ['deltakere', 'deltakarar'],
    ['lekeapparater', 'leikeapparata'],
    ['snarveien', 'snarvegen'],
    ['trygghet', 'tryggleik'],
    ['tjenesten', 'tenesta'],
    ['landstrøm', 'landstraum'],
    ['videreføre', 'vidareføre'],
    ['åpne', 'opne'],
  ])('%s, %s', (...words) => sameStem(...words));
});

test.each([
  ['plan', 'plass'],
  ['vei', 'vedtak'],
  ['havn', 'hage'],
  ['lærer', 'lærling'],
  ['sommer', 'sommel'],
])('%s and %s are not one word', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('short words keep what makes them words', () => {
  expect(['by', 'elv', 'rute', 'et'].map(stemOf).every((stem) => stem.length >= 2)).toBe(true);
});
