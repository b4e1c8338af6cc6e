import { Parser } from 'htmlparser2';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Reads XML strictly enough to notice what a program would stumble over: tags that do not match, signs that XML forbids. */
export function parseXml(text: string): XmlElement {
  const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(text);
  if (forbidden) throw new Error(`A sign that XML forbids at ${forbidden.index}`);
  const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(text);
  if (loose) throw new Error(`A loose & at ${loose.index}: ${text.slice(loose.index, loose.index + 20)}`);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (part) => {
        open.at(-1)?.children.push(part);
      },
      onclosetag: (name, isImplied) => {
        const closed = open.pop();
        if (closed?.name !== name) throw new Error(`${name} closes ${closed?.name}`);
        if (isImplied && text.charAt(parser.endIndex - 1) !== '/') throw new Error(`${name} is never closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root;
}

/** The elements of that name, however deep, in their order. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );
}

export function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
