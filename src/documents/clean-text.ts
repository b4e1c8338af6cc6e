/**
 * The value with every text in it free of signs that no form can hold: control signs (a Word file with one of them does not
 * open) and halves of signs that were cut apart. Line breaks stay.
 */
export function withCleanTexts<T>(value: T): T {
  return withTexts(value, cleanText);
}

/** The value with every text in it changed. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((inner) => withTexts(inner, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withTexts(inner, change)]),
  ) as T;
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/(?!\n)\p{Cc}/gu, '');
}
