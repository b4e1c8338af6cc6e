/** `2025`, `2020-21`, `2018–2022`, `2010K1`, `1978M01`, `2010Q1`, `2024U05`, `2021-03`, `2021-03-31`. A range stays text. */
const period =
  /^(?:1[6-9]|20|21)\d{2}(?:\s?[-–/]\s?(?:(?:1[6-9]|20|21)\d{2}|\d{2}(?:-\d{2})?)|[KQMUTHS]\d{1,2})?$/i;

export function isPeriod(text: string): boolean {
  return period.test(text);
}

/** `Sysselsatte personer 2021` → the metric and the year, as Statistics Norway's tables head a column. */
export function splitPeriod(header: string): { readonly name: string; readonly period: string } | null {
  const at = header.lastIndexOf(' ');
  const last = header.slice(at + 1);
  return at > 0 && isPeriod(last) ? { name: header.slice(0, at).trim(), period: last } : null;
}

/** `2021–2025`, or the only one. */
export function spanOf(periods: readonly string[]): string {
  const sorted = [...new Set(periods)].filter(Boolean).sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
