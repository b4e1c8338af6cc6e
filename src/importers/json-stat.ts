import type { Category, Cell, Dimension, MissingSign } from '#/domain/knowledge.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { roleByName } from './column-names.ts';
import { isObject, listOf, numberOf, type Plain, stringOf } from './json-parts.ts';
import { cellLimit, type ImportProblem } from './problems.ts';

export interface JsonStat {
  readonly label: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
  /** Status signs beside figures (estimated, revised): told, never read as missing. */
  readonly flags: readonly string[];
  readonly flagged: number;
}

/** JSON-stat 2.0 → cells. Row-major: the last dimension runs fastest. */
export function readJsonStat(parsed: unknown): Result<JsonStat, ImportProblem> {
  if (!isObject(parsed)) return bad({ type: 'jsonUnknown' });
  const refused = refusalOf(parsed);
  if (refused) return bad(refused);
  const ids = listOf(parsed.id).map(stringOf);
  const size = listOf(parsed.size).map(numberOf);
  const dimension = parsed.dimension;
  if (ids.length === 0 || ids.length !== size.length || !isObject(dimension))
    return bad({ type: 'jsonStatBroken', where: 'id, size' });
  const total = size.reduce((product, each) => product * each, 1);
  if (!Number.isInteger(total) || total <= 0) return bad({ type: 'jsonStatBroken', where: 'size' });
  if (Array.isArray(parsed.value) && parsed.value.length === 0) return bad({ type: 'jsonStatNoFigures' });
  if (total > cellLimit) return bad({ type: 'tableTooLarge', cells: total, limit: cellLimit });
  const dimensions: Dimension[] = [];
  for (const [index, id] of ids.entries()) {
    const made = dimensionOf(id, dimension[id], roleOf(parsed, id), size[index] ?? 0);
    if (made === null) return bad({ type: 'jsonStatBroken', where: `dimension.${id}` });
    dimensions.push(made);
  }
  return cellsOf(parsed, dimensions, total);
}

function refusalOf(parsed: Plain): ImportProblem | null {
  if (parsed.class === 'collection') return { type: 'jsonStatCollection' };
  if (parsed.class === 'dimension') return { type: 'jsonStatDimension' };
  const is2 = parsed.version !== undefined && stringOf(parsed.version).startsWith('2');
  const parts = Object.values(parsed);
  const isBundle = parts.some(
    (each) => isObject(each) && isObject(each.dimension) && Array.isArray(each.dimension.id),
  );
  if (isBundle || (isObject(parsed.dimension) && Array.isArray(parsed.dimension.id)))
    return { type: 'jsonStatOld' };
  if (!is2 && parsed.class !== 'dataset') return { type: 'jsonUnknown' };
  if (parsed.value === undefined || parsed.value === null) return { type: 'jsonStatNoFigures' };
  return null;
}

const roles = { time: 'period', geo: 'area', metric: 'indicator' } as const;

function roleOf({ role, dimension }: Plain, id: string): Dimension['role'] {
  const found = (['time', 'geo', 'metric'] as const).find(
    (name) => isObject(role) && listOf(role[name]).includes(id),
  );
  if (found) return roles[found];
  // Statistics banks often leave out what a dimension is; its name tells.
  const named =
    isObject(dimension) && isObject(dimension[id])
      ? (roleByName(stringOf(dimension[id].label), 'statistics') ?? roleByName(id, 'statistics'))
      : undefined;
  const isFree = (said: string) => !isObject(role) || listOf(role[said]).length === 0;
  const guessed = Object.entries(roles).find(([said, meant]) => meant === named && isFree(said));
  return guessed?.[1] ?? 'other';
}

/** The index may be an object (code → place), a list of codes, or absent where there is only one. */
function dimensionOf(id: string, raw: unknown, role: Dimension['role'], size: number): Dimension | null {
  if (!isObject(raw) || !isObject(raw.category)) return null;
  const { index, label, unit } = raw.category;
  const labels = isObject(label) ? label : {};
  const codes = Array.isArray(index)
    ? index.map(stringOf)
    : isObject(index)
      ? Object.entries(index)
          .sort(([, a], [, b]) => numberOf(a) - numberOf(b))
          .map(([code]) => code)
      : Object.keys(labels);
  if (codes.length !== size || new Set(codes).size !== size) return null;
  const categories = codes.map((code) =>
    categoryOf(code, labels[code], isObject(unit) ? unit[code] : undefined),
  );
  return { key: id, label: capital(stringOf(raw.label) || id), role, categories };
}

function categoryOf(code: string, label: unknown, unit: unknown): Category {
  const said = isObject(unit) ? unit : {};
  const base = stringOf(said.base) || stringOf(said.label) || stringOf(said.symbol);
  const told = /mill|tusen|thousand|1000|mrd|billion/i.test(base);
  const multiplier = told ? '' : (multipliers[numberOf(said.multiplier)] ?? '');
  const name = [multiplier, base].filter(Boolean).join(' ');
  const { decimals } = said;
  const shown = typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 20;
  return {
    key: code,
    label: stringOf(label) || code,
    ...(name === '' ? {} : { unit: name }),
    ...(shown ? { decimals } : {}),
  };
}

const multipliers: Readonly<Record<number, string>> = { 3: '1000', 6: '1 000 000', 9: '1 000 000 000' };

function cellsOf(
  parsed: Plain,
  dimensions: readonly Dimension[],
  total: number,
): Result<JsonStat, ImportProblem> {
  const { value } = parsed;
  if (Array.isArray(value) ? value.length !== total : !isObject(value))
    return bad({ type: 'jsonStatBroken', where: 'value' });
  if (isObject(value) && Object.keys(value).some((key) => !(Number(key) >= 0 && Number(key) < total)))
    return bad({ type: 'jsonStatBroken', where: 'value' });
  const at = (list: unknown, place: number): unknown =>
    Array.isArray(list) ? list[list.length === 1 ? 0 : place] : isObject(list) ? list[place] : list;
  const cells: Cell[] = [];
  const flags = new Set<string>();
  let flagged = 0;
  for (let place = 0; place < total; place++) {
    const raw = Array.isArray(value) ? value[place] : isObject(value) ? value[place] : null;
    const status = stringOf(at(parsed.status, place));
    if (typeof raw === 'string') return bad({ type: 'jsonStatText', sample: raw });
    // `1e999` is no figure that can be kept.
    if (raw === Number.POSITIVE_INFINITY || raw === Number.NEGATIVE_INFINITY)
      return bad({ type: 'jsonStatBroken', where: 'value' });
    const figure = typeof raw === 'number' ? raw : null;
    if (figure !== null && status !== '') {
      flags.add(status);
      flagged++;
    }
    const missing = figure === null ? missingOf(status, parsed) : null;
    cells.push({ at: keysAt(dimensions, place), value: figure, missing });
  }
  const extension = isObject(parsed.extension) ? parsed.extension : {};
  return good({
    label: stringOf(parsed.label),
    source: stringOf(parsed.source),
    notes: [...listOf(parsed.note), ...listOf(extension.note)]
      .map(stringOf)
      .map(withoutMarkup)
      .filter(Boolean),
    dimensions,
    cells,
    flags: [...flags],
    flagged,
  });
}

function keysAt(dimensions: readonly Dimension[], place: number): readonly string[] {
  const keys: string[] = [];
  let rest = place;
  for (const { categories } of dimensions.toReversed()) {
    keys.push(categories[rest % categories.length]?.key ?? '');
    rest = Math.floor(rest / categories.length);
  }
  return keys.reverse();
}

/** Statistics Norway's own signs, or a code of the producer's that the file explains. */
function missingOf(status: string, parsed: Plain): MissingSign {
  if (status === '.' || status === '..' || status === ':') return status;
  const extension = isObject(parsed.extension) ? parsed.extension : {};
  const explained = isObject(extension.missingValueDescriptions) ? extension.missingValueDescriptions : {};
  const words = `${status} ${stringOf(explained[status])}`.toLowerCase();
  if (/confiden|konfidens|sekret|salassa|^c /.test(words)) return ':';
  return /not applicable|not possible|logically|ikke mulig|ikkje mogleg/.test(words) ? '.' : '..';
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/#+|\s+/g, ' ')
    .trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
