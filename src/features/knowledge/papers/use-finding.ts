import { useEffect, useMemo, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { paragraphsWith } from '#/domain/knowledge-search.ts';
import { bySection } from '#/features/shared/evidence/PaperReader.tsx';
import { spotId } from '#/features/shared/evidence/spot.ts';

/** A search within one paper: what was asked, the paragraphs that hold it, and which of them one is at. */
export interface Finding {
  readonly question: string;
  readonly ask: (question: string) => void;
  readonly hits: number;
  /** Which hit, from 1; 0 before one has gone to any. */
  readonly at: number;
  readonly go: (by: -1 | 1) => void;
  /** The place of that hit. */
  readonly spot: string | null;
  readonly wordsIn: (paragraph: Entry<'paragraph'>) => string;
}

/** The paper stays whole: hits are marked where they stand, in the order of reading. */
export function useFinding(paragraphs: readonly Entry<'paragraph'>[] | undefined): Finding {
  const [question, setQuestion] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => {
    if (paragraphs === undefined || question.trim() === '') return [];
    const blocks = bySection(paragraphsWith(paragraphs, question)).flatMap((section) => section.blocks);
    return blocks.map(({ entry }) => entry.id);
  }, [paragraphs, question]);
  const hit = hits[at - 1];
  const spot = hit === undefined ? null : spotId({ type: 'paragraph', id: hit });
  useEffect(() => {
    if (spot !== null) document.getElementById(spot)?.scrollIntoView({ block: 'center' });
  }, [spot]);
  const found = new Set<string>(hits);
  return {
    question,
    ask: (next) => {
      setQuestion(next);
      setAt(0);
    },
    hits: hits.length,
    at,
    go: (by) => {
      const next = at + by;
      if (hits.length > 0) setAt(next < 1 ? hits.length : next > hits.length ? 1 : next);
    },
    spot,
    wordsIn: ({ id }) => (found.has(id) ? question : ''),
  };
}
