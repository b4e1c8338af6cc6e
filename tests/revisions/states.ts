import type { RecordId } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { canonicalJson } from '#/revisions/hash.ts';
import { type History, historyOf } from '#/revisions/heads.ts';
import type { State } from '#/revisions/merge.ts';

export function historyIn(state: State, record: RecordId): History {
  return historyOf([...state.values()].filter((revision) => revision.header.recordId === record));
}

const known = new WeakMap<AnyRevision, string>();

/** The canonical bytes of a state: its revisions by id. */
export function bytesOf(state: State): string {
  return [...state.keys()]
    .sort()
    .map((id) => {
      const revision = state.get(id);
      if (!revision) return '';
      const text = known.get(revision) ?? canonicalJson(revision);
      known.set(revision, text);
      return `${id}:${text}`;
    })
    .join('\n');
}

export function isFull(revision: AnyRevision | undefined): revision is Revision {
  return revision !== undefined && hasText(revision);
}
