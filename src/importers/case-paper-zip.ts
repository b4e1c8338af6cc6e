/** A file in a zip, as the list at the zip's end tells of it. */
export interface ZipPart {
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
}

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const endLength = 22;
const partLength = 46;

/** What a zip says it holds, without unpacking any of it; null when it is cut off or no zip. */
export function partsOf(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let part = 0; part < count; part += 1) {
    if (at + partLength > view.byteLength || view.getUint32(at, true) !== partSignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + partLength, at + partLength + nameLength));
    parts.push({ name, bytes: view.getUint32(at + 24, true) });
    at += partLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

export function isWord(parts: readonly ZipPart[]): boolean {
  const names = new Set(parts.map((part) => part.name));
  return names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** The list's own end stands last, before a comment of at most 64 kB. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
