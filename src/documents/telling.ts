import { type Citation, describeEvidence, evidenceKey } from '#/domain/citation.ts';
import { decisionOf, plenaryDecisions } from '#/domain/decisions.ts';
import type { Evidence } from '#/domain/discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type Session, sessionOf } from '#/domain/session.ts';
import { isTold, newestChange, tellingGroups, toldNotes } from '#/domain/told.ts';
import type { DocumentWords } from './document-words.ts';

/** A workshop ready to be told: what every part of every document looks up. */
export interface Telling {
  readonly session: Session;
  readonly words: DocumentWords;
  /** ISO 8601, of the newest change. */
  readonly created: string;
  readonly groups: readonly ToldGroup[];
  readonly notes: readonly Entry<'note'>[];
  /** Null: what the plenary said together. */
  readonly notesOf: (groupId: Id<'group'> | null) => readonly Entry<'note'>[];
  readonly plenary: readonly Proposal[];
  readonly proposalOf: (groupId: Id<'group'>) => Proposal | null;
  /** What a link leads to, in full words; what is not told is said not to be here. */
  readonly cite: (evidence: Evidence) => Citation;
  /** Any record, the deleted included: who tells of one asks `isTold` first. */
  readonly find: (id: string) => AnyEntry | undefined;
  readonly of: <K extends AnyEntry['kind']>(kind: K) => readonly Entry<K>[];
  readonly groupName: (id: Id<'group'> | null) => string;
}

export interface ToldGroup {
  readonly id: Id<'group'>;
  readonly name: string;
  readonly politicians: number;
  readonly administrators: number;
}

/** A proposal as it is numbered. */
export interface Proposal {
  readonly decision: Entry<'decision'>;
  /** Begun apart on other tablets of the same group: their goals are told too. */
  readonly others: readonly Entry<'decision'>[];
  readonly points: readonly Entry<'point'>[];
}

/** Null when the records hold no workshop. */
export function tellingOf(entries: readonly AnyEntry[], words: DocumentWords): Telling | null {
  const session = sessionOf(entries);
  if (session === null) return null;
  const byId = new Map<string, AnyEntry>(entries.map((entry) => [entry.id, entry]));
  const notes = toldNotes(entries);
  const notesByGroup = new Map<string | null, Entry<'note'>[]>();
  for (const note of notes) {
    const { groupId } = note.value;
    const own = notesByGroup.get(groupId);
    if (own) own.push(note);
    else notesByGroup.set(groupId, [note]);
  }
  const groups = tellingGroups(session, entries).map((id) => groupOf(byId.get(id), id, words));
  const names = new Map<string, string>(groups.map(({ id, name }) => [id, name]));
  const cited = new Map<string, Citation>();
  return {
    session,
    words,
    created: newestChange(entries),
    groups,
    notes,
    notesOf: (groupId) => notesByGroup.get(groupId) ?? [],
    plenary: plenaryDecisions(session),
    proposalOf: (groupId) => {
      const { decision, others, points } = decisionOf(session, groupId);
      return decision && { decision, others, points };
    },
    cite: (evidence) => {
      const key = evidenceKey(evidence);
      const known = cited.get(key);
      if (known) return known;
      const target = byId.get(evidence.id);
      const citation = describeEvidence(
        evidence,
        target && isTold(target) ? target : null,
        session,
        words.citation,
      );
      cited.set(key, citation);
      return citation;
    },
    find: (id) => byId.get(id),
    of: (kind) =>
      entries.filter((entry) => isEntryOf(kind, entry) && !entry.deleted && !entry.erased) as never,
    groupName: (id) =>
      id === null ? words.citation.plenary : (names.get(id) ?? words.citation.unknownGroup),
  };
}

function groupOf(entry: AnyEntry | undefined, id: Id<'group'>, words: DocumentWords): ToldGroup {
  if (!isEntryOf('group', entry) || entry.erased)
    return { id, name: words.citation.unknownGroup, politicians: 0, administrators: 0 };
  const { name, politicians, administrators } = entry.value;
  return { id, name: name || words.citation.unknownGroup, politicians, administrators };
}
