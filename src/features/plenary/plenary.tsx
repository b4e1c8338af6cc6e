import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { numberOf } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { groupOf, groupPointsOf, usesIn } from '#/domain/plenary.ts';
import { namesOf } from '#/domain/proposal-names.ts';
import { pointsOf } from '#/domain/session.ts';
import { useProposal } from '#/features/shared/points/use-proposal.ts';
import { type Acting, useActs } from '#/features/shared/use-acts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PlenaryTexts } from '#/i18n/plenary-texts.ts';
import { useTexts } from '#/i18n/react.tsx';

interface Plenary extends Acting {
  readonly words: PlenaryTexts;
  readonly groupPoints: readonly Entry<'point'>[];
  /** By the id of a group's point: the plenary's points that were made from it. */
  readonly uses: ReturnType<typeof usesIn>;
  readonly proposals: readonly Entry<'decision'>[];
  /** Where its points can be moved: not to what is deleted. */
  readonly elsewhere: readonly Entry<'decision'>[];
  /** The one that is worked on; null until the plenary has begun one. */
  readonly proposal: Entry<'decision'> | null;
  readonly choose: (id: string) => void;
  /** The points of the proposal that is worked on. */
  readonly points: readonly Entry<'point'>[];
  readonly titleOf: (id: Id<'decision'>) => string;
  /** «Gruppe 2, punkt 1» */
  readonly nameOf: (point: Entry<'point'>) => string;
}

const PlenaryContext = createContext<Plenary | null>(null);

/** What the two halves of the screen share: the groups' points, and the proposal that is made of them. */
export function PlenaryProvider({ words, children }: { words: PlenaryTexts; children: ReactNode }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { all, proposal, choose } = useProposal();
  const acting = useActs(words);
  const known = useMemo(() => {
    const names = namesOf(all, t.decide.all.plenary);
    return {
      groupPoints: groupPointsOf(session),
      uses: usesIn(session),
      titleOf: (id: Id<'decision'>) => names.get(id) ?? t.decide.all.plenary,
      nameOf: (point: Entry<'point'>) => {
        const group = session.groups.find(({ id }) => id === groupOf(session, point));
        return t.decide.point.originPoint(
          numberOf(session, point),
          group?.value.name ?? t.decide.all.unknownGroup,
        );
      },
    };
  }, [session, all, t]);
  const elsewhere = all.filter(({ id, deleted }) => !deleted && id !== proposal?.id);
  const points = proposal ? pointsOf(session, proposal.id) : [];
  return (
    <PlenaryContext
      value={{ ...acting, ...known, words, proposals: all, elsewhere, proposal, choose, points }}
    >
      {children}
    </PlenaryContext>
  );
}

/** Only below `CompareScreen`. */
export function usePlenary(): Plenary {
  const plenary = useContext(PlenaryContext);
  if (plenary === null) throw new Error('usePlenary outside the screen of the plenary');
  return plenary;
}
