import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Table, tablesOf } from '#/domain/citation-table.ts';
import { changeFacts, latestColumn, levelFacts } from '#/domain/figures-facts.ts';
import { difference, type Measure, measureOf } from '#/domain/figures-measure.ts';
import { ratingFacts } from '#/domain/figures-ratings.ts';
import {
  type SentenceWords,
  sayAgainst,
  sayChange,
  sayLevel,
  sayRatings,
  sayVotes,
} from '#/domain/figures-sentences.ts';
import { votesByTheme } from '#/domain/figures-votes.ts';
import type { Dataset, Statement } from '#/domain/knowledge.ts';
import { figures as en } from '#/i18n/en/figures.ts';
import { formatFor } from '#/i18n/format.ts';
import { figures as nb } from '#/i18n/nb/figures.ts';
import { figures as nn } from '#/i18n/nn/figures.ts';

// The figures are those of the example workshop that the app ships.

const words: SentenceWords = { ...nb.sentences, number: formatFor('nb').number };

describe('what an indicator says', () => {
  it('who lies highest and lowest, how far apart, and where they lie against municipality and country', () => {
    expect(said('Trangbodde husholdninger')).toEqual([
      'Teglhagen ligger høyest, med 23,5\u00a0prosent.',
      'Klokkerløkka ligger lavest, med 5,3\u00a0prosent.',
      'Forskjellen mellom høyest og lavest er 18,2\u00a0prosentpoeng.',
      'Teglhagen ligger 13,6\u00a0prosentpoeng over Fredrikstad og 13,4\u00a0prosentpoeng over landet.',
      'Klokkerløkka ligger 4,6\u00a0prosentpoeng under Fredrikstad og 4,8\u00a0prosentpoeng under landet.',
    ]);
  });

  it('in three languages', () => {
    const told = { nb, nn, en } as const;
    const sentences = (['nb', 'nn', 'en'] as const).map((language) => {
      const own: SentenceWords = { ...told[language].sentences, number: formatFor(language).number };
      const table = indicator('Trangbodde husholdninger');
      return sayAgainst(table, 2, 'teglhagen', measure(table), own);
    });
    expect(sentences).toEqual([
      'Teglhagen ligger 13,6\u00a0prosentpoeng over Fredrikstad og 13,4\u00a0prosentpoeng over landet.',
      'Teglhagen ligg 13,6\u00a0prosentpoeng over Fredrikstad og 13,4\u00a0prosentpoeng over landet.',
      'Teglhagen is 13.6\u00a0percentage points above Fredrikstad and 13.4\u00a0percentage points above the country as a whole.',
    ]);
  });

  it('a number of people is compared among the areas, never with the whole municipality or country', () => {
    expect(said('Folketall')).toEqual([
      'Elvesiden ligger høyest, med 3\u00a0424\u00a0personer.',
      'Solåsen ligger lavest, med 1\u00a0779\u00a0personer.',
      'Forskjellen mellom høyest og lavest er 1\u00a0645\u00a0personer.',
    ]);
  });

  it('says which figures there are none of, and why', () => {
    expect(said('Ungdom plaget av ensomhet').at(-1)).toBe(
      'For Solåsen vises ikke tallet, av hensyn til personvernet.',
    );
    expect(said('Avstand til nærmeste lekeplass').at(-1)).toBe('For Landet er det ikke mulig å gi et tall.');
  });

  it('a municipality lies against its group of municipalities and the country, from the narrowest to the widest', () => {
    const base = tableOf([[12], [10], [7.5]]);
    const kinds = ['country', 'municipalityGroup', 'municipality'] as const;
    const labels = ['Landet', 'KOSTRA-gruppe 12', 'Fredrikstad'];
    const rows = base.rows.map((row, index) => ({
      ...row,
      category: { key: `o${index}`, label: labels[index] ?? '', areaKind: kinds[index] ?? 'country' },
    }));
    const table = { ...base, rows };
    const texts = { nb, nn, en };
    expect(
      Object.entries(texts).map(([language, { sentences }]) =>
        sayLevel(
          table,
          0,
          { unit: 'prosent', decimals: 1 },
          { ...sentences, number: formatFor(language as 'nb').number },
        ).at(-1),
      ),
    ).toEqual([
      'Fredrikstad ligger 2,5\u00a0prosentpoeng under KOSTRA-gruppe 12 og 4,5\u00a0prosentpoeng under landet.',
      'Fredrikstad ligg 2,5\u00a0prosentpoeng under KOSTRA-gruppe 12 og 4,5\u00a0prosentpoeng under landet.',
      'Fredrikstad is 2.5\u00a0percentage points below KOSTRA-gruppe 12 and 4.5\u00a0percentage points below the country as a whole.',
    ]);
  });

  it('takes the last year that has figures: there was no election in the others', () => {
    const table = indicator('Valgdeltakelse ved kommunestyrevalg');
    expect(table.columns[latestColumn(table) ?? -1]?.label).toBe('2023');
  });

  it('who rose and fell the most, only among areas with a figure in both years', () => {
    const table = indicator('Unge utenfor arbeid og utdanning 15–29 år');
    expect(sayChange(table, measure(table), words)).toEqual([
      'Fra 2021 til 2025 gikk tallet mest opp i Elvesiden, med 0,2\u00a0prosentpoeng.',
      'Fra 2021 til 2025 gikk tallet mest ned i Teglhagen, med 1,2\u00a0prosentpoeng.',
    ]);
  });

  it('rows that count different things are not compared', () => {
    const table = indicator('Folketall');
    const [first, ...rest] = table.rows;
    const mixed = first && {
      ...table,
      rows: [
        { ...first, category: { ...first.category, unit: 'kroner' } },
        ...rest.map((row) => ({ ...row, category: { ...row.category, unit: 'personer' } })),
      ],
    };
    expect(mixed && measureOf(mixed)).toBeNull();
  });
});

describe('what Stedskompasset says', () => {
  const [table] = tablesOf(dataset('tabell-stedskompasset'), 'theme', 'area');

  it('lowest, highest, the largest difference, and whom to compare with care', () => {
    expect(table && sayRatings(table, words)).toEqual([
      'Lavest vurdert: Trafikk og parkering i Elvesiden (2,6).',
      'Høyest vurdert: Naturområder i Solåsen (5,8).',
      'Størst forskjell mellom områdene: 2,6\u00a0poeng, Sosial kontakt (Teglhagen 5,4, Klokkerløkka 2,8).',
      'Solåsen er vurdert i dialog med få deltakere og må sammenlignes varsomt med de andre.',
    ]);
  });

  it('where a dialogue makes the difference, the largest among surveys is said too', () => {
    const nature = table && {
      ...table,
      rows: table.rows.filter((row) => row.category.key === 'naturomrader'),
    };
    expect(nature && sayRatings(nature, words)).toEqual([
      'Lavest vurdert: Elvesiden (3,3).',
      'Høyest vurdert: Solåsen (5,8).',
      'Størst forskjell mellom områdene: 2,5\u00a0poeng, Solåsen 5,8, Elvesiden 3,3.',
      'Solåsen er vurdert i dialog med få deltakere og må sammenlignes varsomt med de andre.',
      'Størst forskjell mellom områder som er vurdert i undersøkelse: 1,6\u00a0poeng, Klokkerløkka 4,9, Elvesiden 3,3.',
    ]);
  });
});

describe('what the future workshop says', () => {
  it('the theme with most votes, and that some statements were never voted on', () => {
    const realisation = statements().filter(({ phase }) => phase === 'realisation');
    expect(sayVotes(votesByTheme(realisation), words)).toEqual([
      'Møteplasser fikk flest stemmer: 52 av 182.',
      '1 utsagn var ikke med i avstemningen.',
    ]);
  });

  it('what the newest list does not have, is not counted', () => {
    const [first, ...rest] = statements();
    const without = votesByTheme(rest);
    expect(votesByTheme(first ? [{ ...first, vanished: true }, ...rest] : [])).toEqual(without);
  });

  it('a theme nobody voted on has no votes to show, which is not 0', () => {
    const [first] = statements();
    const { themes, most } = votesByTheme(first ? [{ ...first, votes: null }] : []);
    expect([themes[0]?.votes, most]).toEqual([null, null]);
  });
});

describe('laws', () => {
  const figure = fc.option(fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 10));
  const grid = fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

  it('the order of the rows changes nothing that is said', () => {
    fc.assert(
      fc.property(
        grid.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
        ),
        ([rows, order]) => {
          const one = tableOf(rows);
          const other = { ...one, rows: order.flatMap((at) => one.rows[at] ?? []) };
          expect(everything(other)).toEqual(everything(one));
        },
      ),
    );
  });

  it('a missing figure never becomes a number: what is said of the rest is as if its row were not there', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const table = tableOf(rows);
        const at = latestColumn(table);
        if (at === null) return;
        const known = { ...table, rows: table.rows.filter((row) => row.cells[at]?.value !== null) };
        const [all, some] = [levelFacts(table, at, {}), levelFacts(known, at, {})];
        expect({ ...all, missing: [] }).toEqual({ ...some, missing: [] });
      }),
    );
  });

  it('differences have the decimals of their figures, without the noise of binary fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.integer({ min: -99_999, max: 99_999 }),
        (a, b) => {
          expect(difference(a / 10, b / 10, 1)).toBeCloseTo((a - b) / 10, 9);
          expect(String(difference(a / 10, b / 10, undefined))).toMatch(/^-?\d+(\.\d)?$/);
        },
      ),
    );
  });

  function everything(table: Table) {
    const column = latestColumn(table);
    return [column !== null && levelFacts(table, column, {}), changeFacts(table, {}), ratingFacts(table)];
  }
});

function tableOf(rows: readonly (readonly (number | null)[])[]): Table {
  return {
    key: '',
    about: [],
    rowLabel: 'Område',
    columns: ['2021', '2023', '2025'].map((year) => ({ key: year, label: year })),
    rows: rows.map((values, index) => ({
      category: { key: `o${index}`, label: `Område ${index}`, areaKind: 'district' as const },
      cells: values.map((value, at) => ({
        at: [`o${index}`, String(at)],
        value,
        missing: value === null ? (':' as const) : null,
      })),
      series: [`o${index}`, null],
    })),
  };
}

function said(name: string): readonly string[] {
  const table = indicator(name);
  return sayLevel(table, latestColumn(table) ?? -1, measure(table), words);
}

function measure(table: Table): Measure {
  return measureOf(table) ?? {};
}

function indicator(name: string): Table {
  const found = tablesOf(dataset('tabell-levekar'), 'area', 'period').find(
    ({ about }) => about[0]?.label === name,
  );
  if (found === undefined) throw new Error(`No indicator ${name} in the example`);
  return found;
}

function dataset(id: string): Dataset {
  return valuesOf('dataset').find(({ recordId }) => recordId === id)?.value as Dataset;
}

function statements(): readonly Statement[] {
  return valuesOf('statement').map(({ value }) => value as Statement);
}

function valuesOf(kind: string): readonly { readonly recordId: string; readonly value: unknown }[] {
  const file = JSON.parse(readFileSync('public/example/politisk-verksted_eksempel.json', 'utf8'));
  type Revision = { header: { kind: string; recordId: string }; value: unknown };
  return (file.revisions as Revision[])
    .filter(({ header }) => header.kind === kind)
    .map(({ header, value }) => ({ recordId: header.recordId, value }));
}
