import { evidenceKey } from './citation.ts';
import { covers } from './citation-cell.ts';
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

/** What cites this piece of knowledge. A cited series counts for every cell it holds. Nobody is named twice. */
export function citingOf(index: CitationIndex, target: Evidence): readonly Citing[] {
  const links = index.get(target.id) ?? [];
  return [...new Set(links.filter(({ evidence }) => holds(evidence, target)).map(({ by }) => by))];
}

function holds(evidence: Evidence, target: Evidence): boolean {
  if (evidence.type === 'cell' && target.type === 'cell')
    return covers(evidence.at, target.at.map(String)) || evidenceKey(evidence) === evidenceKey(target);
  return evidenceKey(evidence) === evidenceKey(target);
}
