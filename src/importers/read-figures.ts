import type { Cell, Dimension } from '#/domain/knowledge.ts';
import { withAreaKinds } from './area-kinds.ts';
import { planOf, type Table } from './column-plan.ts';
import { decimalOf } from './decimal-sign.ts';
import { type CategoryDraft, type DimensionDraft, dimensionDraft, finish, meet } from './dimension-draft.ts';
import { type DimensionNames, keyNames } from './dimension-names.ts';
import { type Lost, remarksOf, sameTwice } from './figure-remarks.ts';
import { fillDown } from './fill-down.ts';
import { type Grid, isFilled, textOf } from './grid.ts';
import { slug } from './keys.ts';
import type { Block } from './layout.ts';
import { missingSignOf, type ParsedNumber, parseNumber } from './numbers.ts';
import type { Answers, ColumnRole, DecimalSign, Question, Remark } from './reading.ts';
import { areaKindOf, methodOf } from './said-words.ts';

export interface FiguresRead {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
  readonly decimal: DecimalSign | null;
  /** What the headings say of every column alike. */
  readonly common: readonly string[];
  /** The only period of a table that has it for every row, and what the source column says. */
  readonly period: string;
  readonly source: string;
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
}

/** What a column without a heading is called, by what it is. */
const unnamed: Readonly<Partial<Record<ColumnRole, keyof DimensionNames>>> = {
  area: 'area',
  period: 'year',
  theme: 'theme',
  indicator: 'indicator',
};

/** Rows and columns → one cell for each figure, named by its categories. Null where no column holds figures. */
export function readFigures(
  table: Table,
  answers: Answers,
  told: (share: number) => void,
  names: DimensionNames,
): FiguresRead | null {
  const { grid, block, kind } = table;
  const plan = planOf(table);
  if (plan.values.length === 0) return null;
  const figureColumns = [...plan.values, ...(plan.n ? [plan.n] : [])].map(({ at }) => at);
  const { decimal, seen, question } = decimalOf(grid, block.rows, figureColumns, answers.decimal);
  const filled = fillDown(
    grid,
    block.rows,
    plan.stub.map(({ at }) => at),
  );
  const draftOf = (name: keyof DimensionNames | undefined, role: Dimension['role']) =>
    name ? dimensionDraft(names[name], role, keyNames[name]) : dimensionDraft('', role);
  const drafts = plan.stub.map(({ name, role }) =>
    name
      ? dimensionDraft(name, role as Dimension['role'])
      : draftOf(unnamed[role], role as Dimension['role']),
  );
  const levels = plan.headings.levels.map(({ name, role }) => draftOf(name, role));
  const whole = plan.single === '' ? [] : [draftOf('indicator', 'indicator')];
  const all = [...drafts, ...levels, ...whole];
  const measured = all.find(({ role }) => role === 'indicator');
  const cells: { at: CategoryDraft[]; cell: Omit<Cell, 'at'> }[] = [];
  const lost: Lost = { unreadable: new Map(), unnamed: [], without: 0 };

  for (const [index, row] of block.rows.entries()) {
    if (index % 5000 === 4999) told(index / block.rows.length);
    const line = grid[row] ?? [];
    const labels = plan.stub.map((column) => filled(row, column.at) ?? textOf(line[column.at]));
    const isNamed = labels.some((label) => label !== '');
    if (plan.values.every(({ at }) => !isFilled(line[at])) && plan.values.length > 1) {
      lost.without++;
      continue;
    }
    if (!isNamed && plan.stub.length > 0) {
      lost.unnamed.push(row + 1);
      continue;
    }
    const code = plan.code ? textOf(line[plan.code.at]) : '';
    const stub = drafts.map((draft, index) =>
      meet(draft, labels[index] ?? '', plan.areaIndex === index ? code : ''),
    );
    const kindHere = plan.areaKind ? areaKindOf(textOf(line[plan.areaKind.at])) : undefined;
    const areaHere = stub[plan.areaIndex];
    if (kindHere && areaHere) areaHere.areaKind = kindHere;
    plan.values.forEach((column, index) => {
      const heads = levels.map((draft, level) => {
        const { texts = [], units = [] } = plan.headings.levels[level] ?? {};
        const text = texts[index] ?? '';
        // A year alone, beside a heading that says what it counts.
        const head = text === '' ? meet(draft, names.figure, slug(keyNames.figure)) : meet(draft, text);
        if (draft === measured) head.unit ||= units[index] ?? '';
        return head;
      });
      const only = whole.map((draft) => meet(draft, plan.single));
      const at = [...stub, ...heads, ...only];
      const about = measured && at[all.indexOf(measured)];
      const { cell, parsed } = figureOf(line[column.at], decimal, lost.unreadable);
      if (about) {
        const unit = plan.unit ? textOf(line[plan.unit.at]) : '';
        about.unit ||= unit || table.unit || (parsed?.percent ? 'prosent' : '');
        // Two units under one name are both told.
        if (unit !== '' && !about.unit.split(' / ').includes(unit)) about.unit += ` / ${unit}`;
        about.decimals = Math.max(about.decimals, parsed?.decimals ?? 0);
      }
      const n = plan.n ? parseNumber(line[plan.n.at], decimal ?? ',') : null;
      const method = plan.method ? methodOf(textOf(line[plan.method.at])) : undefined;
      cells.push({ at, cell: { ...cell, ...(n ? { n: n.value } : {}), ...(method ? { method } : {}) } });
    });
  }

  const kept = all.filter(
    (draft) => !(kind === 'placeStandard' && draft.role === 'period' && draft.met.size === 1),
  );
  const finished = named(kept).map(({ draft, key }) => finish(draft, key, draft === measured));
  const places = kept.map((draft) => all.indexOf(draft));
  const made = cells.map(
    ({ at, cell }): Cell => ({
      at: places.map((place, index) => {
        const category = at[place];
        return category ? (finished[index]?.keyOf(category) ?? '') : '';
      }),
      ...cell,
    }),
  );
  const periods = all.find((draft) => draft.role === 'period');
  return {
    dimensions: withAreaKinds(
      finished.map(({ dimension }) => dimension),
      answers.areaKinds,
    ),
    cells: made,
    decimal: seen ? decimal : null,
    common: plan.headings.common,
    period: periods ? [...periods.met.values()].map(({ label }) => label).join('\n') : '',
    source: plan.source ? constantIn(grid, block, plan.source.at) : '',
    questions: [
      ...(question ? [question] : []),
      ...(kept.length === 0 ? [{ type: 'noDimension' } as const] : []),
      ...sameTwice(
        finished.map(({ dimension }) => dimension),
        made,
      ),
    ],
    remarks: remarksOf(
      lost,
      filled.columns.map((at) => plan.stub.find((column) => column.at === at)?.name ?? ''),
    ),
  };
}

function figureOf(
  raw: Grid[number][number] | undefined,
  decimal: DecimalSign | null,
  unreadable: Map<string, number>,
): { readonly cell: Omit<Cell, 'at'>; readonly parsed: ParsedNumber | null } {
  const text = textOf(raw);
  const sign = typeof raw === 'number' ? undefined : missingSignOf(text);
  if (sign !== undefined) return { cell: { value: null, missing: sign }, parsed: null };
  const waits = decimal === null && typeof raw === 'string' && /[.,]/.test(text);
  const parsed = waits ? null : parseNumber(raw, decimal ?? ',');
  if (parsed) return { cell: { value: parsed.value, missing: null }, parsed };
  if (waits) return { cell: { value: null, missing: null }, parsed };
  unreadable.set(text, (unreadable.get(text) ?? 0) + 1);
  return { cell: { value: null, missing: '..' }, parsed };
}

/** A key for every dimension, each of them once. */
function named(drafts: readonly DimensionDraft[]) {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const plain = slug(draft.keyName) || draft.role;
    let key = plain;
    for (let next = 2; taken.has(key); next++) key = `${plain}-${next}`;
    taken.add(key);
    return { draft, key };
  });
}

function constantIn(grid: Grid, block: Block, at: number): string {
  const said = new Set(block.rows.map((row) => textOf(grid[row]?.[at])));
  return said.size <= 3 ? [...said].filter(Boolean).join('; ') : '';
}
