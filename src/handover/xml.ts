/** XML as text, for what is small and written once. */

/** One element with what is in it: text, which is escaped, or elements, which stand as they are. */
export interface Element {
  readonly xml: string;
}

type Content = string | number | readonly (Element | null)[];

export function element(
  name: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const inside =
    typeof content === 'string' || typeof content === 'number'
      ? xmlText(String(content))
      : content.map((each) => each?.xml ?? '').join('');
  const about = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return { xml: `<${name}${about.join('')}>${inside}</${name}>` };
}

/** Text that XML 1.0 can hold: markup escaped, and what it has no place for, such as a bell, left out. */
function xmlText(text: string): string {
  return withoutControls(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** Also half a letter, which UTF-16 allows and UTF-8 does not. */
export function withoutControls(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
  );
}
