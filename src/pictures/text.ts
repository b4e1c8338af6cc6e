/** How wide a text is, about: the letters of Inter are a little over half an em on average. */
export function textWidth(text: string, em: number): number {
  return text.length * em * 0.56;
}

/** Breaks between words so that each line fits, as well as words allow. */
export function wrapped(text: string, width: number, em: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, em) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Moves labels that stand on each other apart, in their order, within the picture's height. */
export function apart(
  wanted: readonly number[],
  distance: number,
  [least, most]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Map<number, number>();
  let lowest = least - distance;
  for (const index of order) {
    lowest = Math.max(wanted[index] ?? 0, lowest + distance);
    placed.set(index, lowest);
  }
  let highest = most + distance;
  for (const index of order.toReversed()) {
    highest = Math.min(placed.get(index) ?? 0, highest - distance);
    placed.set(index, highest);
  }
  return wanted.map((_, index) => placed.get(index) ?? 0);
}
