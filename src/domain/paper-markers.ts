import type { Paragraph, Section } from './knowledge.ts';

/** The letter before the number of a mark. What has none is cited by the name of its section, as the proposal's own points are. */
const letters: { readonly [S in Section]: string } = {
  proposal: '',
  summary: '',
  attachments: '',
  facts: 'F',
  statements: 'U',
  assessment: 'V',
  economy: 'Ø',
  communication: 'K',
};

export function letterOf(section: Section): string {
  return letters[section];
}

/** What a new block is marked with, so that it can be cited: a mark of its own, never one that was given before. */
export interface Markers {
  readonly next: (section: Section, block: Paragraph['block']) => string;
  /** One that a file brought along. */
  readonly take: (marker: string) => void;
}

interface Marked {
  readonly value: Pick<Paragraph, 'marker'>;
}

/** `everGiven`: the paper's paragraphs, the deleted ones among them, as a citation may still point to those. */
export function markersAfter(everGiven: readonly Marked[], erased: readonly string[] = []): Markers {
  const taken = new Set([...everGiven.map(({ value }) => value.marker), ...erased]);
  const next: Markers['next'] = (section, block) => {
    const letter = letters[section];
    if (letter === '' || block === 'heading') return '';
    const numbers = [...taken].map((marker) => numberIn(marker, letter));
    const marker = `${letter}${Math.max(0, ...numbers) + 1}`;
    taken.add(marker);
    return marker;
  };
  return { next, take: (marker) => taken.add(marker) };
}

function numberIn(marker: string, letter: string): number {
  const number = marker.startsWith(letter) ? Number(marker.slice(letter.length)) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}
