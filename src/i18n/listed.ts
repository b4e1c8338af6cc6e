/**
 * «Gruppe 1, Gruppe 2 og Gruppe 3». The words themselves (`nb`, `nn`, `en`) have it written out: the journeys read them in plain
 * Node, which knows no `#/`.
 */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
