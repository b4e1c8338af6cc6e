import { evidenceKey } from './citation.ts';
import type { Evidence } from './discussion.ts';
import type { Entry } from './entry.ts';

/** A note or a point that rests on a piece of knowledge. */
export type Citing = Entry<'note'> | Entry<'point'>;

/** Forward traceability: from a piece of knowledge to what was written on it. Keyed by the record cited. */
export type CitationIndex = ReadonlyMap<string, readonly CitingLink[]>;

interface CitingLink {
  readonly evidence: Evidence;
  readonly by: Citing;
}

export function indexCitations(citing: readonly Citing[]): CitationIndex {
  const index = new Map<string, CitingLink[]>();
  for (const by of citing) {
    if (by.deleted) continue;
    for (const evidence of by.value.evidence) {
      const links = index.get(evidence.id) ?? [];
      links.push({ evidence, by });
      index.set(evidence.id, links);
    }
  }
  return index;
}

/** What cites this piece of knowledge, any cell of it where it is a series, or any page of a whole file. Nobody is named twice. */
export function citingOf(index: CitationIndex, target: Evidence): readonly Citing[] {
  const links = index.get(target.id) ?? [];
  return [...new Set(links.filter(({ evidence }) => meet(evidence, target)).map(({ by }) => by))];
}

function meet(one: Evidence, other: Evidence): boolean {
  if (other.type === 'attachment' && other.page === null) return one.type === 'attachment';
  if (one.type === 'cell' && other.type === 'cell') {
    const keys = [...one.at.keys()];
    return keys.every((index) => {
      const [a = null, b = null] = [one.at[index], other.at[index]];
      return a === null || b === null || a === b;
    });
  }
  return evidenceKey(one) === evidenceKey(other);
}
