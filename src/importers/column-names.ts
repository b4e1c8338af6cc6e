import type { ColumnRole, TableKind } from './reading.ts';

/** What columns are called, in the three languages and in files from other offices. First hit counts. */
const byName: readonly (readonly [role: ColumnRole, name: RegExp])[] = [
  ['areaKind', /^(områdetype|area ?kind|area ?type)$/],
  [
    'indicator',
    /^(indikator(navn)?|indicator|statistikkvariabel|statistikkvar|contents?code|variables?|variabel|metric|nøkkeltall|na_item)$/,
  ],
  ['theme', /^(tema(navn)?|theme|topic)$/],
  [
    'area',
    /^(område|area|region|regionnavn|kommune|kommunenavn|kommun|kname|bydel|krets|grunnkrets|delområde|fylke|fylkesnavn|land|geo|sted|stad|place|municipality|län)$/,
  ],
  ['period', /^(år|aar|year|tid|time|måned|månad|month|kvartal|quarter|periode|period|dato|date)$/],
  ['unit', /^(enhet|eining|måleenhet|måleeining|unit)$/],
  ['source', /^(kilde|kjelde|source)$/],
  [
    'value',
    /^(verdi|value|values|tall|tal|figure|snitt|gjennomsnitt|mean|average|vurdering|score|skår|obs_value)$/,
  ],
  ['n', /^(n|antall svar|svar|answers)$/],
  ['method', /^(metode|method)$/],
  [
    'code',
    /^(kode|code|koder?|knr|kommunenr|kommunenummer|kommune_nr|fylkesnr|regionkode|bydelsnr|geokode)$/,
  ],
  ['ignore', /^(tema_nr|temanr|temanummer|theme_no|level|nivå|parentcode|id|valid ?from|valid ?to)$/],
];

const statementNames: readonly (readonly [role: ColumnRole, name: RegExp])[] = [
  ['number', /^(nr|nr\.|nummer|no|number|løpenr)$/],
  ['phase', /^(fase|phase)$/],
  ['text', /^(utsagn|utsegn|kommentar|comment|statement|text|tekst|innspill|innspel)$/],
  ['votes', /^(stemmer|røyster|votes|poeng)$/],
  ['responsible', /^(ansvarlig|ansvarleg|ansvar|responsible)$/],
  ['tone', /^(type|tone|slag)$/],
];

function named(table: readonly (readonly [ColumnRole, RegExp])[], name: string): ColumnRole | undefined {
  return table.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];
}

export function roleByName(name: string, kind: TableKind): ColumnRole | undefined {
  const isStatements = kind === 'comments' || kind === 'futureWorkshop';
  return (isStatements ? named(statementNames, name) : undefined) ?? named(byName, name);
}

/** Guessed from the names alone: what was said is known by its column, and Stedskompasset by themes and a mean. */
export function kindByNames(names: readonly string[]): TableKind {
  const said = new Set(names.map((name) => named(statementNames, name)));
  const roles = new Set(names.map((name) => named(byName, name)));
  if (said.has('text') && (said.has('phase') || said.has('votes'))) return 'futureWorkshop';
  if (said.has('text')) return 'comments';
  const mean = names.some((name) => /^(snitt|gjennomsnitt|mean|average|vurdering|score|skår)$/i.test(name));
  return roles.has('theme') && (mean || roles.has('method')) ? 'placeStandard' : 'statistics';
}

/** Names that say nothing of what is counted. */
export function isPlainValueName(name: string): boolean {
  return name === '' || named(byName, name) === 'value';
}

/** `Folketall (personer)` → the name and its unit. */
export function splitUnit(name: string): { readonly label: string; readonly unit: string } {
  const found = /^(.*\S)\s*\(([^()]{1,40})\)$/.exec(name);
  return found ? { label: found[1] ?? name, unit: found[2] ?? '' } : { label: name, unit: '' };
}
