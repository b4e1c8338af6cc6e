import type { Dimension } from '#/domain/knowledge.ts';
import type { Answers } from './reading.ts';
import { areaKindByName } from './said-words.ts';

/** What kind each area is: as a person says, else as a column says, else as its name tells. */
export function withAreaKinds(
  dimensions: readonly Dimension[],
  answers: Answers['areaKinds'] = {},
): readonly Dimension[] {
  return dimensions.map((dimension) => {
    if (dimension.role !== 'area') return dimension;
    const categories = dimension.categories.map(({ areaKind, ...category }) => {
      const named = [category.key, category.label].find((name) => Object.hasOwn(answers, name));
      const said = named === undefined ? undefined : answers[named];
      const kind = said ?? areaKind ?? areaKindByName(category.label);
      return kind === undefined || kind === 'unknown' ? category : { ...category, areaKind: kind };
    });
    return { ...dimension, categories };
  });
}
