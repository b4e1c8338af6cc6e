import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Moment } from '#/domain/change.ts';
import { figuresAt } from '#/domain/citation-cell.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { compareStatements, type Imported, importSource, reimportSource } from '#/domain/imported.ts';
import type { Cell, Dataset, Dimension, Statement } from '#/domain/knowledge.ts';
import { reimported } from '#/domain/reimport.ts';
import { defaultTexts } from '#/i18n/texts.ts';

const line = {
  publisher: 'Kommunen',
  table: 'Utsagn',
  period: '2026',
  fetched: '2026-11-20',
  licence: 'Egne',
  remarks: '',
};
const source = { ...line, title: 'Kilde', illustrative: false } as const;
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

  test('statements again: votes follow, a new text is a new statement, and what is gone stays and is marked', () => {
    const imported: Imported = {
      type: 'statements',
      statements: [said(1, 'Biler overalt', 7), said(2, 'Flere trær')],
    };
    const statements = here(said(1, 'Biler overalt', 3), said(2, 'Flere benker'), said(3, 'Lys'));
    const gone = ['edit statement', 'edit statement'];
    const changes = reimportSource(sourceId, line, imported, { newer: null, statements }, moment);
    expect(told(changes)).toEqual(['edit source', 'edit statement', 'create statement', ...gone]);
    // Said beforehand.
    expect(compareStatements(imported.statements, statements)).toEqual({ added: 1, changed: 1, vanished: 2 });
    expect(changes.slice(3)).toMatchObject(
      [2, 3].map((n) => ({ id: `utsagn-${n}`, patch: { vanished: true } })),
    );
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

describe('statements that come again', () => {
  const again = (
    before: readonly Omit<Statement, 'sourceId'>[],
    now: readonly Omit<Statement, 'sourceId'>[],
  ) => {
    const statements = here(...before).map((entry, at) => ({
      ...entry,
      id: `utsagn-${at}` as Id<'statement'>,
    }));
    const imported: Imported = { type: 'statements', statements: now };
    return reimportSource(sourceId, line, imported, { newer: null, statements }, moment).slice(1);
  };

  test('are known by their words where their numbers have moved, as in a list without numbers', () => {
    const before = [said(1, 'Lys'), said(2, 'Benker'), said(3, 'Trær')];
    const now = [said(1, 'Busser'), said(2, 'Lys'), said(3, 'Benker'), said(4, 'Trær')];
    const changes = again(before, now);
    expect(told(changes)).toEqual(['create statement', ...Array(3).fill('edit statement')]);
    expect(changes[1]).toMatchObject({ id: 'utsagn-0', patch: { number: 2 } });
  });

  test('said twice are two, and each keeps to its own', () => {
    const critique = said(1, 'Flere benker', 1);
    const vision = { ...said(1, 'Flere benker', 2), phase: 'vision' } as const;
    expect(again([critique, vision], [vision, critique])).toEqual([]);
    expect(again([critique, vision], [{ ...vision, votes: 9 }, critique])).toMatchObject([
      { id: 'utsagn-1', patch: { votes: 9 } },
    ]);
    expect(told(again([critique], [critique, critique]))).toEqual(['create statement']);
  });

  test('lose their mark when they are there again; comments are not marked by a list of statements', () => {
    const gone = { ...said(1, 'Lys'), vanished: true };
    expect(again([gone], [said(1, 'Lys')])).toMatchObject([{ patch: { vanished: false } }]);
    expect(again([gone], [said(2, 'Trær')])).toMatchObject([{ type: 'create' }]);
    const comment = { ...said(1, 'Bra sted'), statementKind: 'comment' } as const;
    expect(again([comment], [said(2, 'Trær')])).toMatchObject([{ type: 'create' }]);
  });

  test('follow the newer list in every field', () => {
    const [changed] = again([said(1, 'Lys')], [{ ...said(1, 'Lys'), phase: 'vision', theme: 'Trygghet' }]);
    expect(changed).toMatchObject({ patch: { phase: 'vision', theme: 'Trygghet' } });
  });

  test('a list changes nothing when it comes once more, in whatever order', () => {
    const list = fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 3 }), text: fc.constantFrom('Lys', 'Benker', 'Trær') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (all, chance) => {
        const before = all.map(({ number, text }) => said(number, text));
        const moved = before
          .map((each) => ({ each, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(again(before, moved)).toEqual([]);
      }),
    );
  });
});

test('two new categories of the same name do not become one', () => {
  const before = tableOf(['Bø'], ['2024']);
  const now = tableOf(['x', 'y'], ['2024']);
  const [areas, years] = now.dimensions;
  const named = areas && { ...areas, categories: areas.categories.map((each) => ({ ...each, label: 'Bø' })) };
  const table = reimported(before, { ...now, dimensions: [named, years] as readonly Dimension[] });
  expect(table?.dimensions[0]?.categories.map(({ key }) => key)).toEqual(['Bø', 'y']);
  expect(table?.cells.map(({ at }) => at[0])).toEqual(['Bø', 'y']);
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
