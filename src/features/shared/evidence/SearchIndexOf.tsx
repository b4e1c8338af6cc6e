import { useEffect } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { SearchIndex } from '#/domain/knowledge-search.ts';
import { useSearchIndex } from './use-search-index.ts';

interface Props {
  readonly workshopId: Id<'workshop'>;
  readonly notes?: readonly Entry<'note'>[];
  readonly onMade: (index: SearchIndex | undefined) => void;
}

/** Draws nothing: mounted once the picker stands on the screen, so that reading all there is to search does not hold it up. */
export function SearchIndexOf({ workshopId, notes, onMade }: Props) {
  const index = useSearchIndex(workshopId, notes);
  useEffect(() => onMade(index), [index, onMade]);
  return null;
}
