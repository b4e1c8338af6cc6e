/** Letters, digits and hyphens: `Unge utenfor arbeid 15–29 år` → `unge-utenfor-arbeid-15-29-ar`. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A key for every label, from the label alone: the same table read again, in any order, gives the same keys, so that
 * citations find their cell. Where two labels would share one, both carry a mark made of their own letters.
 */
export function keysFor(labels: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(labels)];
  const plain = new Map(all.map((label) => [label, codeIn(label) ?? slug(label)]));
  const times = new Map<string, number>();
  for (const key of plain.values()) times.set(key, (times.get(key) ?? 0) + 1);
  return new Map(
    all.map((label) => {
      const key = plain.get(label) ?? '';
      const shared = key === '' || (times.get(key) ?? 0) > 1;
      return [label, shared ? [slug(label), mark(label)].filter(Boolean).join('-') : key];
    }),
  );
}

/** `3803 Tønsberg` is known by its code. A code alone (`0301`) is its own key already. */
function codeIn(label: string): string | undefined {
  return /^(\d{2,10}) \p{L}/u.exec(label)?.[1];
}

/** FNV-1a over the letters: short, the same everywhere, and no secret. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
