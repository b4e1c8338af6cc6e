import type { Conflict } from '#/domain/entry.ts';
import type { DeviceId } from '#/domain/ids.ts';
import { isKind } from '#/domain/kinds.ts';
import type { MergeRule } from '#/domain/records.ts';
import { recordRules } from '#/domain/records.ts';
import type { Revision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { canonicalJson } from './hash.ts';
import { ancestry, commonAncestor, type History, headsOf, newestFirst } from './heads.ts';

/** What a screen shows of a record with these revisions. */
export interface Shown {
  readonly value: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
  readonly deleted: boolean;
  readonly deletedOn: DeviceId | null;
}

/** Puts the heads of a record together, field by field (session-file.md § 1). Undefined when no text is left of it. */
export function show(history: History): Shown | undefined {
  const heads = headsOf(history);
  const deletions = heads.filter((head) => head.header.deleted);
  const living = heads.filter((head) => !head.header.deleted).filter(hasText);
  const deleted = living.length === 0;
  const shown = deleted ? lastLiving(history) : living;
  const value = joined(history, shown);
  if (value === undefined) return undefined;
  return {
    ...value,
    deleted,
    deletedOn: deleted ? null : (deletions[0]?.header.deviceId ?? null),
  };
}

/** What stood there before it was deleted: for the trash, and for taking it back. */
function lastLiving(history: History): Revision[] {
  const alive = [...history.values()].filter((revision) => !revision.header.deleted).filter(hasText);
  const superseded = new Set<string>();
  for (const revision of alive) {
    for (const id of ancestry(history, revision.header.parents)) superseded.add(id);
  }
  return alive.filter((revision) => !superseded.has(revision.id)).sort(newestFirst);
}

function joined(
  history: History,
  heads: readonly Revision[],
): Pick<Shown, 'value' | 'conflicts'> | undefined {
  const newest = heads[0];
  if (newest === undefined) return undefined;
  if (heads.length === 1) return { value: fieldsOf(newest), conflicts: [] };
  const ancestor = commonAncestor(history, heads);
  const base = ancestor && hasText(ancestor) ? fieldsOf(ancestor) : undefined;
  const names = new Set(heads.flatMap((head) => Object.keys(fieldsOf(head))));
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const name of names) {
    const rule = ruleOf(newest.header.kind, name);
    if (rule === 'set') {
      value[name] = joinedSet(heads, name, base?.[name]);
      continue;
    }
    const candidates = changedApart(heads, name, base);
    value[name] = fieldsOf(candidates[0] ?? newest)[name];
    if (rule === 'text' && candidates.length > 1) {
      conflicts.push({ field: name, versions: candidates.map((head) => version(head, name)) });
    }
  }
  return { value, conflicts };
}

/** The heads whose field differs from the ancestor's, one for each different value, newest first. */
function changedApart(
  heads: readonly Revision[],
  name: string,
  base: Readonly<Record<string, unknown>> | undefined,
): Revision[] {
  const seen = new Set<string>();
  if (base) seen.add(same(base[name]));
  return heads.filter((head) => {
    const value = same(fieldsOf(head)[name]);
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

/** What any head added to the ancestor's set, minus what any head removed from it. In canonical order. */
function joinedSet(heads: readonly Revision[], name: string, base: unknown): unknown[] {
  const had = itemsByKey(base);
  const sets = heads.map((head) => itemsByKey(fieldsOf(head)[name]));
  const all = new Map(sets.flatMap((set) => [...set]));
  return [...all]
    .filter(([key]) => !had.has(key) || sets.every((set) => set.has(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

function itemsByKey(list: unknown): Map<string, unknown> {
  return new Map((Array.isArray(list) ? list : []).map((item) => [canonicalJson(item), item]));
}

/** A field this version of the app does not know is treated as `latest`. */
function ruleOf(kind: string, field: string): MergeRule {
  if (!isKind(kind)) return 'latest';
  const rules: Readonly<Record<string, MergeRule>> = recordRules[kind].fields;
  return Object.hasOwn(rules, field) ? (rules[field] ?? 'latest') : 'latest';
}

function version(head: Revision, field: string) {
  const { deviceId, hlc } = head.header;
  return { revisionId: head.id, deviceId, hlc, value: fieldsOf(head)[field] };
}

function fieldsOf(revision: Revision): Readonly<Record<string, unknown>> {
  return (revision.value ?? {}) as Readonly<Record<string, unknown>>;
}

function same(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
