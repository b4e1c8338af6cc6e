import { useEffect, useMemo, useRef, useState } from 'react';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import { headcountOf } from '#/domain/group-plan.ts';
import type { Id } from '#/domain/ids.ts';
import {
  nameOfPicture,
  newsBetween,
  type Picture,
  picturesOf,
  placeShown,
  stepped,
} from '#/domain/presentation.ts';
import type { Presenting } from '#/domain/screen.ts';
import { pointsOf } from '#/domain/session.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { saveScreen } from '#/storage/device.ts';
import { useScreen } from './use-screen.ts';

export type News = ReadonlyMap<Id<'point'>, 'new' | 'changed'>;

export interface Presentation {
  /** Null while the plenary has no proposal. */
  readonly proposal: Entry<'decision'> | null;
  readonly isUp: boolean;
  readonly follows: boolean;
  readonly pictures: readonly Picture[];
  /** Of the picture that is up, from 0. */
  readonly place: number;
  readonly points: readonly Entry<'point'>[];
  /** How many people the plan says are here; 0 when it does not say. */
  readonly present: number;
  /** What came or was changed last while this window looked on. */
  readonly news: News;
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (place: number) => void;
  readonly choose: (patch: Partial<Presenting>) => void;
}

/** The proposal on the big screen, as this device keeps it: the same on the screen and where it is steered from. */
export function usePresentation(): Presentation {
  const { workshopId, session } = useWorkshop();
  const stored = useScreen().choice.presenting;
  const proposals = useMemo(() => plenaryProposals(session), [session]);
  const proposal = proposals.find(({ id }) => id === stored?.proposalId) ?? proposals[0] ?? null;
  const points = useMemo(() => (proposal ? pointsOf(session, proposal.id) : []), [session, proposal]);
  const pictures = useMemo(() => {
    const others = proposals.filter(({ id }) => id !== proposal?.id);
    return picturesOf(
      points,
      session.actions,
      others.flatMap(({ id }) => pointsOf(session, id)),
    );
  }, [points, session, proposals, proposal]);
  const news = useNews(proposal?.id ?? null, points);
  const follows = stored?.follows ?? false;
  const { politicians, administrators } = headcountOf(session.groups);

  /** Computed from what is stored, so that of two quick taps none is lost. */
  function change(next: (before: Presenting) => Presenting): void {
    if (proposal === null) return;
    const start: Presenting = { proposalId: proposal.id, picture: '', follows: false, isUp: false };
    void saveScreen(workshopId, ({ presenting }) => ({
      presenting: next({ ...(presenting ?? start), proposalId: proposal.id }),
    }));
  }

  const latest = [...news.keys()].at(-1);
  // Kept, so that every window turns to the same page, also one that was opened later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when there is news
  useEffect(() => {
    if (latest && stored) change((before) => ({ ...before, latest }));
  }, [news]);

  return {
    proposal,
    // Without a proposal it is the clock that is shown, whatever was up.
    isUp: proposal !== null && (stored?.isUp ?? false),
    follows,
    pictures,
    place: stored ? placeShown(pictures, stored) : 0,
    points,
    present: politicians + administrators,
    news,
    step: (by) => change((before) => stepped(pictures, before, by)),
    goTo: (place) => {
      const picture = pictures[place];
      if (picture) change((before) => ({ ...before, follows: false, picture: nameOfPicture(picture) }));
    },
    choose: (patch) => change((before) => ({ ...before, ...patch })),
  };
}

/** What changed last among the points, while somebody looked on: what was there from the beginning is no news. */
function useNews(proposalId: Id<'decision'> | null, points: readonly Entry<'point'>[]): News {
  const [news, setNews] = useState<News>(new Map());
  const seen = useRef({ proposalId, points });
  useEffect(() => {
    const before = seen.current;
    seen.current = { proposalId, points };
    if (before.proposalId !== proposalId) return setNews(new Map());
    const found = newsBetween(before.points, points);
    if (found.size > 0) setNews(found);
  }, [proposalId, points]);
  return news;
}
