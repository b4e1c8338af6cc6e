import { describe, expect, test } from 'vitest';
import { figuresAt } from '#/domain/citation-cell.ts';
import type { Cell, Dimension } from '#/domain/knowledge.ts';
import { reimported } from '#/domain/reimport.ts';
import { defaultTexts } from '#/i18n/texts.ts';

const words = { ...defaultTexts.knowledge.citation, number: (value: number) => String(value) };

function table(areas: readonly string[], years: readonly string[], value = 1) {
  const dimension = (key: string, role: Dimension['role'], keys: readonly string[]): Dimension => ({
    key,
    label: key,
    role,
    categories: keys.map((each) => ({ key: each, label: each.toUpperCase() })),
  });
  const cells = areas.flatMap((area) =>
    years.map((year): Cell => ({ at: [area, year], value, missing: null })),
  );
  return { dimensions: [dimension('omrade', 'area', areas), dimension('ar', 'period', years)], cells };
}

describe('a newer version of the same table', () => {
  test('new years come in, values follow, and nothing that was cited is lost', () => {
    const old = table(['a', 'b'], ['2021', '2023'], 1);
    const newer = reimported(old, table(['a', 'c'], ['2023', '2025'], 2));
    if (!newer) throw new Error('Not known as the same table');
    expect(newer).toMatchObject({ added: 3, changed: 1, vanished: 3 });
    const dataset = { ...newer, sourceId: 'kilde' as never, title: 'Tabell' };
    expect(figuresAt(dataset, ['a', '2023'], words)?.text).toBe('2');
    expect(figuresAt(dataset, ['b', '2021'], words)).toEqual({
      labels: ['B', '2021'],
      text: '1 (ikke i den nyeste tabellen)',
    });
    expect(newer.dimensions[1]?.categories.map(({ key }) => key)).toEqual(['2021', '2023', '2025']);
    expect(newer.dimensions[0]?.categories.find(({ key }) => key === 'b')).toMatchObject({ vanished: true });
  });

  test('the same once more changes nothing; what comes back is no longer marked', () => {
    const old = table(['a'], ['2021', '2023']);
    expect(reimported(old, table(['a'], ['2021', '2023']))).toMatchObject({
      ...old,
      added: 0,
      changed: 0,
      vanished: 0,
    });
    const shrunk = reimported(old, table(['a'], ['2023']));
    const back = shrunk && reimported(shrunk, old);
    expect(back).toMatchObject(old);
    expect(JSON.stringify(back)).not.toContain('vanished":true');
  });

  test('columns in another order, and a key that was made another way, are the same table still', () => {
    const old = table(['a'], ['2021']);
    const turned = table(['x'], ['2021'], 5);
    const newer = reimported(old, {
      dimensions: [
        turned.dimensions[1],
        { ...turned.dimensions[0], categories: [{ key: 'x', label: 'A' }] },
      ] as Dimension[],
      cells: [{ at: ['2021', 'x'], value: 5, missing: null }],
    });
    expect(newer?.cells).toEqual([{ at: ['a', '2021'], value: 5, missing: null }]);
  });

  test('another table is no newer version', () => {
    const old = table(['a'], ['2021']);
    expect(reimported(old, { ...old, dimensions: old.dimensions.slice(0, 1) })).toBeNull();
  });
});
