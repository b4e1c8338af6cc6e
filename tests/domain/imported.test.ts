import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Moment } from '#/domain/change.ts';
import { figuresAt } from '#/domain/citation-cell.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type Imported, importSource, reimportSource } from '#/domain/imported.ts';
import type { Cell, Dataset, Dimension, Statement } from '#/domain/knowledge.ts';
import { reimported } from '#/domain/reimport.ts';
import { defaultTexts } from '#/i18n/texts.ts';

const line = {
  publisher: 'Kommunen',
  table: 'Utsagn',
  period: '2026',
  fetched: '2026-11-20',
  licence: 'Egne',
};
const source = { ...line, title: 'Kilde', remarks: '', illustrative: false } as const;
const sourceId = 'kilde-1' as Id<'source'>;
let made = 0;
const moment: Moment = { now: 0, newId: (kind) => `${kind}-${++made}` as Id<typeof kind> };

function said(number: number, text: string, votes: number | null = null): Omit<Statement, 'sourceId'> {
  const rest = {
    phase: 'critique',
    tone: null,
    theme: 'Trafikk',
    area: 'Elvesiden',
    responsible: '',
  } as const;
  return { statementKind: 'futureWorkshop', number, text, votes, ...rest };
}

function here(...statements: readonly Omit<Statement, 'sourceId'>[]): readonly Entry<'statement'>[] {
  return statements.map(
    (value) =>
      ({ id: `utsagn-${value.number}`, value: { ...value, sourceId } }) as unknown as Entry<'statement'>,
  );
}

function told(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => `${change.type} ${'kind' in change ? change.kind : ''}`);
}

describe('what comes out of a file', () => {
  test('a new source stands last, with its statements', () => {
    const imported: Imported = {
      type: 'statements',
      statements: [said(1, 'Biler overalt'), said(2, 'Flere benker')],
    };
    const { id, changes } = importSource(
      { ...source, sourceKind: 'futureWorkshop' },
      imported,
      [{ id: 'a', value: { order: 4 } }],
      moment,
    );
    expect(told(changes)).toEqual(['create source', 'create statement', 'create statement']);
    expect(changes[0]).toMatchObject({ id, value: { order: 5 } });
    expect(changes[1]).toMatchObject({ value: { sourceId: id, text: 'Biler overalt' } });
  });

  test('statements again: votes follow, a new text is a new statement, and what is gone stays', () => {
    const imported: Imported = {
      type: 'statements',
      statements: [said(1, 'Biler overalt', 7), said(2, 'Flere trær')],
    };
    const statements = here(said(1, 'Biler overalt', 3), said(2, 'Flere benker'), said(3, 'Lys'));
    const changes = reimportSource(sourceId, line, imported, { newer: null, statements }, moment);
    expect(told(changes)).toEqual(['edit source', 'edit statement', 'create statement']);
    expect(changes[1]).toMatchObject({ id: 'utsagn-1', patch: { votes: 7 } });
    expect(changes[2]).toMatchObject({ value: { text: 'Flere trær' } });
  });

  test('the same statements once more change nothing but the source line', () => {
    const imported: Imported = { type: 'statements', statements: [said(1, 'Biler overalt', 3)] };
    const statements = here(said(1, 'Biler overalt', 3));
    const changes = reimportSource(sourceId, line, imported, { newer: null, statements }, moment);
    expect(told(changes)).toEqual(['edit source']);
  });
});

test('whatever the newer table holds, every cell that could be cited can be cited still', () => {
  const words = { ...defaultTexts.knowledge.citation, number: String };
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  const tables = fc.tuple(keys, keys).map(([areas, years]) => tableOf(areas, years));
  fc.assert(
    fc.property(tables, fc.array(tables, { maxLength: 4 }), (first, newer) => {
      const last = newer.reduce((table, next) => reimported(table, next) ?? table, first);
      const dataset: Dataset = { ...last, sourceId, title: 'Tabell' };
      for (const { at } of first.cells) expect(figuresAt(dataset, at, words)).not.toBeNull();
      const newest = newer.at(-1) ?? first;
      const kept = last.cells.filter((cell) => !cell.vanished).map(({ at }) => at.join());
      expect(new Set(kept)).toEqual(new Set(newest.cells.map(({ at }) => at.join())));
    }),
  );
});

function tableOf(areas: readonly string[], years: readonly string[]): Pick<Dataset, 'dimensions' | 'cells'> {
  const dimension = (key: string, role: Dimension['role'], all: readonly string[]): Dimension => ({
    key,
    label: key,
    role,
    categories: all.map((each) => ({ key: each, label: each })),
  });
  return {
    dimensions: [dimension('omrade', 'area', areas), dimension('ar', 'period', years)],
    cells: areas.flatMap((area) =>
      years.map((year): Cell => ({ at: [area, year], value: 1, missing: null })),
    ),
  };
}
