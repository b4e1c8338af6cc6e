import { sourceLineOf } from '#/domain/citation.ts';
import { type Table, tablesOf } from '#/domain/citation-table.ts';
import { cellsAt } from '#/domain/dataset-index.ts';
import type { Entry } from '#/domain/entry.ts';
import { bullets, emphasis, heading, item, paragraph } from './blocks.ts';
import { indicatorBlocks } from './figure-indicator.ts';
import { ratingBlocks } from './figure-ratings.ts';
import { voteBlocks } from './figure-votes.ts';
import type { Block } from './outline.ts';
import type { Telling } from './telling.ts';

/** So many tables of one source are told whether they were used or not; of more, those that were. */
const fewTables = 20;

/** Source by source: what the figures say in words, drawn, in a table, and where they come from. */
export function* figureBlocks(telling: Telling): Generator<readonly Block[]> {
  const { session, words } = telling;
  const datasets = telling.of('dataset');
  const statements = telling.of('statement');
  let told = false;
  for (const source of session.sources) {
    const own = datasets.filter(({ value }) => value.sourceId === source.id);
    const said = statements.filter(({ value }) => value.sourceId === source.id);
    const votes = voteBlocks(said, telling);
    if (own.length === 0 && votes.length === 0) continue;
    told = true;
    yield [heading(2, source.value.title || words.citation.sourceKinds[source.value.sourceKind])];
    for (const dataset of own) yield* tablesIn(dataset, source, telling);
    yield [...votes, ...sourceOf(source, telling)];
  }
  if (!told) yield [paragraph(words.own.figures.none)];
}

function* tablesIn(
  dataset: Entry<'dataset'>,
  source: Entry<'source'>,
  telling: Telling,
): Generator<readonly Block[]> {
  if (source.value.sourceKind === 'placeStandard') {
    for (const table of tablesOf(dataset.value, 'theme', 'area')) yield ratingBlocks(table, dataset, telling);
    return;
  }
  const all = tablesOf(dataset.value, 'area', 'period');
  const shown = all.length <= fewTables ? all : citedOf(all, dataset, telling);
  if (shown.length < all.length) yield [paragraph(telling.words.own.figures.citedOnly)];
  for (const table of shown) yield indicatorBlocks(table, dataset, telling);
}

/** Those of which a point or a note cites a figure. */
function citedOf(all: readonly Table[], dataset: Entry<'dataset'>, telling: Telling): readonly Table[] {
  const cells = new Set(
    [...telling.session.points, ...telling.notes]
      .flatMap(({ value }) => value.evidence)
      .flatMap((each) =>
        each.type === 'cell' && each.id === dataset.id ? cellsAt(dataset.value, each.at) : [],
      ),
  );
  return all.filter((table) => table.rows.some((row) => row.cells.some((cell) => cell && cells.has(cell))));
}

function sourceOf({ value }: Entry<'source'>, { words }: Telling): Block[] {
  const line = sourceLineOf(value, words.citation) || words.own.noSourceLine;
  return [
    paragraph([emphasis(words.own.source(line))]),
    ...(value.remarks === '' ? [] : bullets([item(value.remarks)])),
  ];
}
