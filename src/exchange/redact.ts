import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { isKind, type Kind } from '#/domain/kinds.ts';
import { recordRules } from '#/domain/records.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { entryOf } from '#/revisions/entry.ts';
import { headsOf, historyOf } from '#/revisions/heads.ts';
import { stub } from '#/revisions/seal.ts';
import { byRecord } from './receipt.ts';

/** What of a workshop goes into a file. A record's whole chain goes or stays, so that no file tears a history apart. */
type Selection = readonly AnyRevision[];

/** For the group tablets: what the table of kinds puts in the plan. */
export function selectForPlan(revisions: Selection): AnyRevision[] {
  return revisions.filter(({ header }) => isKind(header.kind) && recordRules[header.kind].inPlan);
}

/** A group's own notes, decision and points, and all they refer to, so that the file can be read alone. */
export function selectForGroup(
  workshopId: Id<'workshop'>,
  revisions: Selection,
  groupId: Id<'group'>,
): AnyRevision[] {
  const records = new Map(
    [...byRecord(revisions)].map(([id, own]) => [id, { own, entry: entryOf(workshopId, own) }] as const),
  );
  const chosen = new Set<string>([workshopId, groupId]);
  const open = [...records.values()].filter(({ entry }) => entry && isGroupsOwn(entry, groupId, records));
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.entry || chosen.has(next.entry.id)) continue;
    chosen.add(next.entry.id);
    for (const id of referredTo(next.entry))
      open.push(...[records.get(id)].filter((found) => found !== undefined));
  }
  return revisions.filter(({ header }) => chosen.has(header.recordId) && !isPersonal(header.kind));
}

type Records = ReadonlyMap<string, { readonly entry: AnyEntry | undefined }>;

/** Erased records have no text left to tell whose they were: they travel always, so that the erasure reaches everyone. */
function isGroupsOwn(entry: AnyEntry, groupId: Id<'group'>, records: Records): boolean {
  switch (entry.kind) {
    case 'note':
    case 'decision':
      return entry.erased || entry.value.groupId === groupId;
    case 'point': {
      const decision = records.get(entry.value.decisionId)?.entry;
      return entry.erased || (decision?.kind === 'decision' && decision.value.groupId === groupId);
    }
    default:
      return false;
  }
}

function referredTo(entry: AnyEntry): readonly string[] {
  if (entry.erased) return [];
  switch (entry.kind) {
    case 'note': {
      const { stepId, questionId, evidence } = entry.value;
      return [stepId, ...(questionId ? [questionId] : []), ...evidence.map((link) => link.id)];
    }
    case 'question':
      return [entry.value.stepId];
    case 'point':
      return [
        entry.value.decisionId,
        ...entry.value.evidence.map((link) => link.id),
        ...entry.value.origins.map((origin) => origin.id),
      ];
    case 'paragraph':
      return [entry.value.casePaperId];
    case 'statement':
    case 'dataset':
      return [entry.value.sourceId];
    case 'attachment':
      return entry.value.belongsTo === null ? [] : [entry.value.belongsTo];
    default:
      return [];
  }
}

/** Everything but persons, unless they are chosen. */
export function selectForFull(revisions: Selection, options: { readonly persons: boolean }): AnyRevision[] {
  return revisions.filter(({ header }) => options.persons || !isPersonal(header.kind));
}

/** For keeping: no persons, nothing marked «kun i arbeidsfilen», superseded texts pruned to stubs. */
export function selectForArchive(workshopId: Id<'workshop'>, revisions: Selection): AnyRevision[] {
  return [...byRecord(revisions).values()].flatMap((own) => {
    const entry = entryOf(workshopId, own);
    if (entry === undefined || isPersonal(entry.kind) || isWorkingFileOnly(entry)) return [];
    const heads = new Set(headsOf(historyOf(own)).map((head) => head.id));
    return own.map((revision) => (heads.has(revision.id) ? revision : stub(revision)));
  });
}

function isPersonal(kind: string): boolean {
  return isKind(kind) && recordRules[kind].personal;
}

function isWorkingFileOnly<K extends Kind>({ kind, value }: Entry<K>): boolean {
  return recordRules[kind].workingFileOnly(value);
}
