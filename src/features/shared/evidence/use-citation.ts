import { useMemo } from 'react';
import { type Citation, type CitationWords, describeEvidence } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntry } from '#/storage/react.ts';

export function useCitationWords(): CitationWords {
  const t = useTexts();
  const { number, date } = useFormat();
  return useMemo(() => ({ ...t.knowledge.citation, number, date }), [t, number, date]);
}

/** Tells what a record at hand is cited as. */
export function useDescribe(): (evidence: Evidence, target: AnyEntry | null | undefined) => Citation {
  const { session } = useWorkshop();
  const words = useCitationWords();
  return (evidence, target) => describeEvidence(evidence, target, session, words);
}

/** Undefined while the cited record is being fetched. */
export function useCitation(
  evidence: Evidence,
): (Citation & { readonly target: AnyEntry | null }) | undefined {
  const target = useEntry(evidence.id) as AnyEntry | null | undefined;
  const describe = useDescribe();
  return target === undefined ? undefined : { ...describe(evidence, target), target };
}
