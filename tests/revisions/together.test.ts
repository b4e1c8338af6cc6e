import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { show } from '#/revisions/show.ts';
import { tablet } from '../kit/tablets.ts';

// A table's columns and its figures only mean something together (decision 35).

interface Columns {
  readonly dimensions: readonly string[];
  readonly cells: readonly string[];
}

const table = (edition: string): Columns => ({
  dimensions: [`kolonner ${edition}`],
  cells: [`tall ${edition}`],
});

function sharedTable() {
  const [hub, office] = [tablet('Møteleder'), tablet('Kontoret')];
  const id = hub.writes({ sourceId: 'kilde', title: 'Levekår', ...table('2024') }, 'dataset');
  office.opens(hub.file());
  const both = () => {
    hub.opens(office.file());
    office.opens(hub.file());
  };
  return { hub, office, id, both };
}

describe('one table, brought in anew on two devices', () => {
  test('columns and figures are of one edition: the later one', () => {
    const { hub, office, id, both } = sharedTable();
    hub.edits(id, table('2025'));
    office.edits(id, { ...table('2026'), dimensions: table('2024').dimensions });
    both();
    expect(hub.sees(id)).toMatchObject({
      value: { dimensions: ['kolonner 2024'], cells: ['tall 2026'] },
      conflicts: [],
    });
    expect(office.sees(id)).toEqual(hub.sees(id));
  });

  test('a title changed meanwhile comes along, and a title to be settled parts no table', () => {
    const { hub, office, id, both } = sharedTable();
    hub.edits(id, { title: 'Levekår i sentrum' });
    office.edits(id, { title: 'Levekår, ny tabell', ...table('2025') });
    both();
    expect(hub.sees(id)?.conflicts.map(({ field }) => field)).toEqual(['title']);
    hub.edits(id, { ...table('2025'), cells: ['tall 2026'] });
    both();
    expect(hub.sees(id)?.value).toMatchObject({ dimensions: ['kolonner 2025'], cells: ['tall 2026'] });
    office.edits(id, { title: 'Levekår' });
    both();
    expect(hub.sees(id)).toMatchObject({ value: { title: 'Levekår', cells: ['tall 2026'] }, conflicts: [] });
  });

  test('whoever changes the columns of a table changes it as they saw it, whatever came meanwhile', () => {
    const { hub, office, id } = sharedTable();
    const seen = hub.looksAt(id);
    office.edits(id, table('2025'));
    hub.opens(office.file());
    hub.edits(id, { dimensions: ['kolonner 2024 rettet'] }, seen);
    expect(hub.sees(id)?.value).toMatchObject({ dimensions: ['kolonner 2024 rettet'], cells: ['tall 2024'] });
  });
});

type Act =
  | { readonly do: 'table'; readonly on: number; readonly columns: number; readonly figures: number }
  | { readonly do: 'part'; readonly on: number; readonly field: keyof Columns; readonly text: number }
  | { readonly do: 'title'; readonly on: number; readonly text: number }
  | { readonly do: 'send'; readonly on: number; readonly to: number; readonly pruned: boolean }
  | { readonly do: 'delete' | 'takeBack'; readonly on: number };

const small = fc.nat({ max: 2 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('table' as const), on: small, columns: small, figures: small }),
    fc.record({
      do: fc.constant('part' as const),
      on: small,
      field: fc.constantFrom('dimensions' as const, 'cells' as const),
      text: small,
    }),
    fc.record({ do: fc.constant('title' as const), on: small, text: small }),
    fc.record({ do: fc.constant('send' as const), on: small, to: small, pruned: fc.boolean() }),
    fc.record({ do: fc.constantFrom('delete' as const, 'takeBack' as const), on: small }),
  ),
  { maxLength: 14 },
);

/** Plays the acts, joins all in every order, and says where a table is shown that nobody ever had. */
function madeUpTables(played: readonly Act[], asShown: typeof show): readonly string[] {
  const tablets = ['A', 'B', 'C'].map(tablet);
  const [first] = tablets;
  if (!first) return [];
  const id = first.writes({ sourceId: 'kilde', title: 'Levekår', ...table('0') }, 'dataset');
  for (const each of tablets) each.opens(first.file());
  for (const act of played) {
    const here = tablets[act.on] ?? first;
    if (act.do === 'table')
      here.edits(id, {
        dimensions: table(`${act.columns}`).dimensions,
        cells: table(`${act.figures}`).cells,
      });
    else if (act.do === 'part') here.edits(id, { [act.field]: [`${act.field} ${act.text}`] });
    else if (act.do === 'title') here.edits(id, { title: `Tittel ${act.text}` });
    else if (act.do === 'send') tablets[act.to]?.opens(act.pruned ? here.prunedFile() : here.file());
    else if (act.do === 'delete') here.deletes(id);
    else here.takesBack(id);
  }
  const pair = (value: unknown) => {
    const { dimensions, cells } = value as Columns;
    return JSON.stringify([dimensions, cells]);
  };
  return tablets.flatMap((each) => {
    const before = each.file();
    each.opens(...tablets.map((other) => other.file()).reverse());
    return [before, each.file(), each.file().toReversed()].flatMap((revisions) => {
      const shown = asShown(new Map(revisions.map((revision) => [revision.id, revision])));
      const written = revisions.flatMap((revision) =>
        'value' in revision && revision.value !== null ? pair(revision.value) : [],
      );
      return shown && !written.includes(pair(shown.value)) ? [pair(shown.value)] : [];
    });
  });
}

function law(asShown: typeof show) {
  return fc.check(
    fc.property(acts, (played) => {
      expect(madeUpTables(played, asShown)).toEqual([]);
    }),
    { numRuns: 2000, seed: 2026 },
  );
}

test('a table that is shown has its columns and its figures from one and the same revision, whatever was done and joined', () => {
  const { failed, counterexample } = law(show);
  expect(failed ? JSON.stringify(counterexample) : 'kept').toBe('kept');
});

test('the law speaks up when columns and figures are put together one by one', () => {
  const fieldByField: typeof show = (history) =>
    show(
      new Map(
        [...history].map(([id, each]) => [
          id,
          { ...each, header: { ...each.header, kind: 'ukjent' as never } },
        ]),
      ),
    );
  expect(law(fieldByField).failed).toBe(true);
});
