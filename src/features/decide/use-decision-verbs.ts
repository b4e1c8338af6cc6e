import { useEffect, useRef } from 'react';
import type { Change, Moment } from '#/domain/change.ts';
import {
  addPoint,
  beginDecision,
  decisionOf,
  emptyPoint,
  type GroupDecision,
  type PointSeed,
  seedFromNote,
} from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Session } from '#/domain/session.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

export interface DecisionVerbs {
  readonly begin: () => Promise<unknown>;
  /** Each resolves to the new point, or null when it could not be saved or was asked for twice. */
  readonly addPoint: (text?: string) => Promise<Id<'point'> | null>;
  readonly makePoint: (note: Entry<'note'>) => Promise<Id<'point'> | null>;
}

/**
 * What a group does with its proposal. The record is made by the first act; acts wait for each other and read what is
 * true when their turn comes, so that a double tap, or two acts before the list is read again, never make two proposals.
 */
export function useDecisionVerbs(groupId: Id<'group'>): DecisionVerbs {
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const now = useRef<{ readonly session: Session; readonly own: GroupDecision }>(null);
  const begun = useRef<Id<'decision'>>(null);
  const madeFrom = useRef(new Set<string>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const own = decisionOf(session, groupId);
  now.current = { session, own };

  // From here on the session tells; what was begun only bridges the moment until it does.
  useEffect(() => {
    if (own.decision !== null) begun.current = null;
  }, [own.decision]);

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = queue.current.then(act);
    queue.current = turn.catch(() => undefined);
    return turn;
  }

  /** Runs a rule on the group's decision, beginning one first where there is none. */
  async function onDecision(rule: (id: Id<'decision'>, moment: Moment) => readonly Change[]) {
    const known = now.current?.own.decision?.id ?? begun.current;
    let id = known;
    const saved = await edit((moment) => {
      if (known) return rule(known, moment);
      const first = beginDecision(now.current?.session.decisions ?? [], groupId, moment);
      id = first.decisionId;
      return [...first.changes, ...rule(first.decisionId, moment)];
    });
    if (saved.ok) begun.current = id;
    return saved.ok;
  }

  async function add(seed: PointSeed): Promise<Id<'point'> | null> {
    let added: Id<'point'> | null = null;
    const saved = await onDecision((decisionId, moment) => {
      const { pointId, changes } = addPoint(now.current?.own.points ?? [], decisionId, seed, moment);
      added = pointId;
      return changes;
    });
    return saved ? added : null;
  }

  return {
    begin: () => inTurn(() => onDecision(() => [])),
    addPoint: (text = '') => inTurn(() => add({ ...emptyPoint, text })),
    makePoint: (note) =>
      inTurn(async () => {
        if (madeFrom.current.has(note.id)) return null;
        madeFrom.current.add(note.id);
        const pointId = await add(seedFromNote(note));
        // Only a tap too many is refused: a point that was deleted may be made from the note again.
        setTimeout(() => madeFrom.current.delete(note.id), 1000);
        return pointId;
      }),
  };
}
