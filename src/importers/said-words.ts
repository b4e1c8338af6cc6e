import type { AreaKind, Cell, Statement } from '#/domain/knowledge.ts';

/** Words in cells that mean one of the domain's own. */

export function areaKindOf(text: string): AreaKind | undefined {
  const said = text.toLowerCase();
  if (/^(kommunegruppe|kostra-?\s?gruppe|gruppe av kommun[ae]r|group of municipalities)$/.test(said))
    return 'municipalityGroup';
  if (/^(land|country|hele landet|heile landet)$/.test(said)) return 'country';
  if (/^(kommune|municipality)$/.test(said)) return 'municipality';
  return /^(delområde|bydel|krets|grunnkrets|district)$/.test(said) ? 'district' : undefined;
}

/** Of what some areas are called, also after a code: `EKG12 KOSTRA-gruppe 12`, `0 Hele landet`. Most names do not tell. */
export function areaKindByName(name: string): AreaKind | undefined {
  const said = name.toLowerCase().replace(/^(\d+|e[a-z0-9]+)\s+/, '');
  if (/^((hele|heile) )?landet\b/.test(said)) return 'country';
  return /^(kostra-?\s?gruppe|kommunegruppe|(sammenlignbare|samanliknbare) kommun[ae]r|(gruppe|snitt|gjennomsnitt) av kommun[ae]r)\b/.test(
    said,
  )
    ? 'municipalityGroup'
    : undefined;
}

export function methodOf(text: string): Cell['method'] {
  const said = text.toLowerCase();
  if (/dialog/.test(said)) return 'dialogue';
  return /undersøk|undersøking|survey|spørre|skjema/.test(said) ? 'survey' : undefined;
}

export function phaseOf(text: string): Statement['phase'] {
  const said = text.toLowerCase();
  if (/kriti|critique/.test(said)) return 'critique';
  if (/visjon|vision|utopi|fantasi|draum|drøm/.test(said)) return 'vision';
  return /reali[sz]|gjennomf|iverksett/.test(said) ? 'realisation' : null;
}

export function toneOf(text: string): Statement['tone'] {
  const said = text.toLowerCase();
  if (/bedre|betre|improve|better/.test(said)) return 'improve';
  return /bra|good|fint|godt/.test(said) ? 'good' : null;
}
