import { type IRunOptions, type Paragraph, TextRun } from 'docx';

type Context = Parameters<Paragraph['prepForXml']>[0];

/** What the library makes of an element before it is written: its name, then its attributes and what stands in it. */
type Prepared = string | { readonly [name: string]: unknown };

/** The same signs as the library writes. */
export function xmlOf(prepared: Prepared): string {
  if (typeof prepared === 'string') return escaped(prepared);
  return Object.entries(prepared).reduce((all, [name, inside]) => {
    const parts: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
    const attributes = parts.flatMap((part) => (hasAttributes(part) ? Object.entries(part._attr) : []));
    const content = parts.filter((part) => part !== undefined && !hasAttributes(part) && !isEmpty(part));
    const inner = content.map((part) => xmlOf(part as Prepared)).join('');
    const open = `${name}${attributes.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')}`;
    return `${all}${content.length === 0 ? `<${open}/>` : `<${open}>${inner}</${name}>`}`;
  }, '');
}

/** Writes runs of text: what stands around the text of a run is prepared once for all that look the same. */
export function runWriter(context: Context): (run: Omit<IRunOptions, 'text'>, text: string) => string {
  const known = new Map<string, readonly [string, string]>();
  const around = (run: Omit<IRunOptions, 'text'>) => {
    const [before, after] = prepared(run, sample).split(sample);
    // Our own mistake: the library writes another form than the one that this is made for.
    if (before === undefined || after === undefined) throw new Error('no text');
    return [before, after] as const;
  };
  const prepared = (run: Omit<IRunOptions, 'text'>, text: string) =>
    xmlOf((new TextRun({ ...run, text }).prepForXml(context) ?? {}) as Prepared);
  return (run, text) => {
    if (text === '') return prepared(run, text);
    const key = JSON.stringify(run);
    const [before, after] = known.get(key) ?? around(run);
    known.set(key, [before, after]);
    return `${before}${escaped(text)}${after}`;
  };
}

/** A text that nothing around it can hold. */
const sample = 'text-of-the-run';

function hasAttributes(part: unknown): part is { readonly _attr: Readonly<Record<string, unknown>> } {
  return typeof part === 'object' && part !== null && '_attr' in part;
}

function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (sign) => signs[sign] ?? '');
}
