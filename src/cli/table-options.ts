import { type AreaKind, areaKinds } from '#/domain/knowledge.ts';
import {
  type Answers,
  type ColumnRole,
  columnRoles,
  type Delimiter,
  tableKinds,
} from '#/importers/reading.ts';
import type { WrongUse } from './arguments.ts';

/** What a person can answer on the command line; each of them is guessed when it is left out. */
export const tableOptions = {
  kind: { type: 'string' },
  sheet: { type: 'string' },
  table: { type: 'string' },
  delimiter: { type: 'string' },
  decimal: { type: 'string' },
  'header-row': { type: 'string' },
  roles: { type: 'string' },
  'area-kind': { type: 'string', multiple: true },
} as const;

type Values = Readonly<Record<string, string | boolean | undefined | readonly (string | boolean)[]>>;

const delimiterNames: Readonly<Record<string, Delimiter>> = {
  ';': ';',
  ',': ',',
  '|': '|',
  '\t': '\t',
  semicolon: ';',
  comma: ',',
  tab: '\t',
  bar: '|',
};
const decimals: Readonly<Record<string, ',' | '.'>> = { ',': ',', '.': '.', comma: ',', point: '.' };

/** `--decimal comma --header-row 3 --roles 1=area,2=value`. Columns, rows and tables are counted from 1. */
export function readAnswers(values: Values): Answers | WrongUse {
  const typed = (name: keyof typeof tableOptions) => {
    const given = values[name];
    const value = Array.isArray(given) ? given.at(-1) : given;
    return value === undefined ? undefined : typeof value === 'string' ? value : '';
  };
  const bad = (option: keyof typeof tableOptions): WrongUse => ({
    type: 'badAnswer',
    option: `--${option}`,
    value: typed(option) ?? '',
  });
  const kind = tableKinds.find((each) => each === typed('kind'));
  if (typed('kind') !== undefined && !kind) return bad('kind');
  const sheet = typed('sheet');
  if (sheet === '') return bad('sheet');
  const table = wholeNumber(typed('table'));
  if (typed('table') !== undefined && (table === null || table === 0)) return bad('table');
  const delimiter = delimiterNames[typed('delimiter') ?? ''];
  if (typed('delimiter') !== undefined && !delimiter) return bad('delimiter');
  const decimal = decimals[typed('decimal') ?? ''];
  if (typed('decimal') !== undefined && !decimal) return bad('decimal');
  const headerRow = wholeNumber(typed('header-row'));
  if (typed('header-row') !== undefined && headerRow === null) return bad('header-row');
  const roles = rolesIn(typed('roles'));
  if (roles === null) return bad('roles');
  const kinds: Record<string, AreaKind | 'unknown'> = {};
  for (const said of [values['area-kind'] ?? []].flat()) {
    const read = areaKindIn(String(said));
    if (read === null) return { type: 'badAnswer', option: '--area-kind', value: String(said) };
    kinds[read.area] = read.kind;
  }
  return {
    ...(kind ? { kind } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === null ? {} : { table: table - 1 }),
    ...(delimiter ? { delimiter } : {}),
    ...(decimal ? { decimal } : {}),
    ...(headerRow === null ? {} : { headerRow }),
    ...(roles ? { roles } : {}),
    ...(Object.keys(kinds).length > 0 ? { areaKinds: kinds } : {}),
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** `Nordre bydel=district`. The name may hold an equals sign of its own. */
function areaKindIn(text: string) {
  const at = text.lastIndexOf('=');
  const area = text.slice(0, Math.max(at, 0)).trim();
  const kind = [...areaKinds, 'unknown' as const].find((each) => each === text.slice(at + 1).trim());
  return area === '' || kind === undefined ? null : { area, kind };
}

/** Undefined where nothing was said, null where it cannot be read. */
function rolesIn(text: string | undefined): Answers['roles'] | null {
  if (text === undefined) return undefined;
  const roles: Record<number, ColumnRole> = {};
  for (const part of text.split(',')) {
    const [, column = '', name = ''] = /^([1-9]\d*)=(\w+)$/.exec(part.trim()) ?? [];
    const role = columnRoles.find((each) => each === name);
    if (!role) return null;
    roles[Number(column) - 1] = role;
  }
  return roles;
}
