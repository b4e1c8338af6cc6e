import { useSearchParams } from 'react-router';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

interface ProposalChoice {
  readonly all: readonly Entry<'decision'>[];
  /** The one that is worked on; null until the plenary has begun one. */
  readonly proposal: Entry<'decision'> | null;
  readonly choose: (id: string) => void;
}

/** Which of the plenary's proposals the screen is about. The address says it (`?proposal=`); without one, the first. */
export function useProposal(): ProposalChoice {
  const { session } = useWorkshop();
  const [search, setSearch] = useSearchParams();
  const all = plenaryProposals(session);
  const wanted = search.get('proposal');
  return {
    all,
    proposal: all.find(({ id }) => id === wanted) ?? all[0] ?? null,
    choose: (id) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        next.set('proposal', id);
        return next;
      }),
  };
}
