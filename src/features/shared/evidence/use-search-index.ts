import { useEffect, useState } from 'react';
import { attachedTo } from '#/domain/attachments.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { indexKnowledge, type SearchIndex } from '#/domain/knowledge-search.ts';
import { inOrder } from '#/domain/order.ts';
import { inSlices } from '#/features/shared/in-slices.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useEntries } from '#/storage/react.ts';
import { useCitationWords } from './use-citation.ts';

const none: readonly Entry<'note'>[] = [];

/** Everything that can be cited in the workshop, ready to be searched. Undefined until it is read and sorted. */
export function useSearchIndex(
  workshopId: Id<'workshop'>,
  notes: readonly Entry<'note'>[] = none,
): SearchIndex | undefined {
  const { session } = useWorkshop();
  const words = useCitationWords();
  const paragraphs = useEntries(workshopId, 'paragraph');
  const statements = useEntries(workshopId, 'statement');
  const datasets = useEntries(workshopId, 'dataset');
  const attachments = useEntries(workshopId, 'attachment');
  const [index, setIndex] = useState<SearchIndex>();
  /** What the words of a citation are taken from: a session is new after every edit, also of what nobody searches. */
  const named = [session.casePapers, session.sources, session.groups, session.steps]
    .flatMap((entries) => entries.map((entry) => `${entry.id} ${entry.heads.join()}`))
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `named` says what matters of the session
  useEffect(() => {
    if (!paragraphs || !statements || !datasets || !attachments) return;
    const citable = {
      paragraphs: inOrder(paragraphs),
      statements: byNumber(statements),
      datasets,
      notes,
      attachments: attachedTo(attachments, paragraphs),
    };
    return inSlices(indexKnowledge(citable, session, words), setIndex);
  }, [paragraphs, statements, datasets, attachments, notes, words, named]);
  return index;
}

export function byNumber(statements: readonly Entry<'statement'>[]): readonly Entry<'statement'>[] {
  return statements.toSorted((a, b) => a.value.number - b.value.number || (a.id < b.id ? -1 : 1));
}
