import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { KnowledgeKind } from '#/domain/trace-shelves.ts';

export const views = ['list', 'matrix', 'picture'] as const;
type View = (typeof views)[number];

export const statements = ['basis', 'unused', 'starred', 'balance'] as const;
export type Statement = (typeof statements)[number];

/** Everything that is chosen on the screen stands in the address: it can be gone back to, and sent to the big screen. */
export interface TraceAddress {
  readonly view: View;
  /** A proposal's id, or `groups` for all the groups'; null where nobody has chosen. */
  readonly proposal: string | null;
  readonly kind: KnowledgeKind | null;
  readonly withoutBasis: boolean;
  readonly open: Statement | null;
  readonly point: string | null;
  /** See `evidenceKey`. */
  readonly knowledge: string | null;
  /** What is followed in the picture. */
  readonly follow: string;
  readonly choose: (
    name: 'view' | 'proposal' | 'kind' | 'without' | 'open' | 'follow',
    value: string | null,
  ) => void;
}

const kinds: readonly KnowledgeKind[] = [
  'casePaper',
  'statistics',
  'placeStandard',
  'futureWorkshop',
  'other',
  'gone',
];

export function useAddress(): TraceAddress {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback<TraceAddress['choose']>(
    (name, value) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return {
    view: oneOf(views, search.get('view')) ?? 'list',
    proposal: search.get('proposal'),
    kind: oneOf(kinds, search.get('kind')),
    withoutBasis: search.get('without') === '1',
    open: oneOf(statements, search.get('open')),
    point: search.get('point'),
    knowledge: search.get('knowledge'),
    follow: search.get('follow') ?? '',
    choose,
  };
}

/** Whether one point, or one piece of knowledge, is looked at, and not the whole. */
export function isSingle(search: string): boolean {
  const chosen = new URLSearchParams(search);
  return chosen.has('point') || chosen.has('knowledge');
}

function oneOf<T extends string>(all: readonly T[], wanted: string | null): T | null {
  return all.find((each) => each === wanted) ?? null;
}
