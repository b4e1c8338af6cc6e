import type { RevisionId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { stub } from './seal.ts';

/** Everything a device knows of a workshop. Grows only. */
export type State = ReadonlyMap<RevisionId, AnyRevision>;

export function stateOf(revisions: Iterable<AnyRevision>): State {
  return mergeInto(new Map(), revisions);
}

/**
 * The union by id. For the same id an erased text loses to its stub, and a full text wins over a pruned one.
 * An erasure reaches only revisions of its own record.
 * Commutative, associative and idempotent; depends on no clock, locale or order.
 */
export function merge(a: State, b: State): State {
  return mergeInto(new Map(a), b.values());
}

function mergeInto(state: Map<RevisionId, AnyRevision>, arriving: Iterable<AnyRevision>): State {
  for (const revision of arriving) {
    const known = state.get(revision.id);
    if (known === undefined || (!hasText(known) && hasText(revision))) state.set(revision.id, revision);
  }
  for (const { header } of state.values()) {
    for (const id of header.erased ?? []) {
      const revision = state.get(id);
      if (revision && hasText(revision) && revision.header.recordId === header.recordId)
        state.set(id, stub(revision));
    }
  }
  return state;
}
