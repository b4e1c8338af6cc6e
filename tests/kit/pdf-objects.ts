import { inflateSync } from 'node:zlib';

/** A PDF taken apart without any library: for what no reader tells. */
export interface PdfObjects {
  readonly head: string;
  readonly trailer: string;
  /** Each object's dictionary as it is written. */
  readonly dictionaries: readonly string[];
  /** The same by the object's number. */
  readonly byNumber: ReadonlyMap<string, string>;
  /** The objects' streams, unpacked, one sign for each byte. */
  readonly streams: readonly {
    readonly dictionary: string;
    readonly text: string;
    readonly isPacked: boolean;
  }[];
}

export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const byNumber = new Map<string, string>();
  const streams: PdfObjects['streams'][number][] = [];
  for (const [, number = '', body = ''] of text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', ...rest] = body.split('\nstream\n');
    byNumber.set(number, dictionary);
    if (rest.length === 0) continue;
    const raw = rest.join('\nstream\n').replace(/\nendstream$/, '');
    const isPacked = dictionary.includes('/FlateDecode');
    const data = Buffer.from(raw, 'latin1');
    streams.push({ dictionary, isPacked, text: (isPacked ? inflateSync(data) : data).toString('latin1') });
  }
  return {
    head: text.slice(0, 16),
    trailer: text.slice(text.lastIndexOf('\ntrailer')),
    dictionaries: [...byNumber.values()],
    byNumber,
    streams,
  };
}

/** What an object says under a name: a text of its own, in one of PDF's two ways of writing. */
export function textUnder(name: string, dictionary: string, { byNumber }: PdfObjects): string {
  const [, number = ''] = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary) ?? [];
  const written = /^\((.*)\)$/s.exec(byNumber.get(number) ?? '')?.[1] ?? '';
  const bytes = Buffer.from(written.replace(/\\(.)/gs, '$1'), 'latin1');
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

/** Whether everything that a page draws stands within a mark, told by its operators alone. */
export function unmarkedOperators(page: string): readonly string[] {
  let depth = 0;
  const unmarked: string[] = [];
  for (const line of page.split('\n')) {
    if (/ B(MC|DC)$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && /(^| )(TJ|Tj|f|f\*|S|B|b|Do)$/.test(line)) unmarked.push(line);
  }
  if (depth !== 0) unmarked.push(`${depth} marks are left open`);
  return unmarked;
}
