import type { Conflict, Version } from '#/domain/entry.ts';
import type { DeviceId } from '#/domain/ids.ts';
import { isKind } from '#/domain/kinds.ts';
import { stillPacked, unpackTable } from '#/domain/packed-table.ts';
import type { MergeRule } from '#/domain/records.ts';
import { recordRules } from '#/domain/records.ts';
import type { Revision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { equalKeys } from './equal.ts';
import { canonicalJson } from './hash.ts';
import { type History, headsOf, latestOf } from './heads.ts';
import { standingIn } from './standing.ts';

/** What a screen shows of a record with these revisions. */
export interface Shown {
  readonly value: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
  readonly deleted: boolean;
  readonly deletedOn: DeviceId | null;
}

/** Puts the heads of a record together, field by field. Undefined when no text is left of it. */
export function show(history: History): Shown | undefined {
  const heads = headsOf(history);
  const deletions = heads.filter((head) => head.header.deleted);
  const living = heads.filter((head) => !head.header.deleted).filter(hasText);
  const deleted = living.length === 0;
  const value = joined(history, versionsOf(history));
  if (value === undefined) return undefined;
  return {
    ...value,
    deleted,
    deletedOn: deleted ? null : (deletions[0]?.header.deviceId ?? null),
  };
}

/** The versions that are put together, newest first. */
export function versionsOf(history: History): readonly Revision[] {
  const living = headsOf(history)
    .filter((head) => !head.header.deleted)
    .filter(hasText);
  return living.length > 0 ? living : lastLiving(history);
}

/** What stood there before it was deleted: for the trash, and for taking it back. */
function lastLiving(history: History): Revision[] {
  return latestOf(
    history,
    [...history.values()].filter((revision) => !revision.header.deleted).filter(hasText),
  );
}

/** Field by field: those of these versions that stand (standing.ts), put together by the field's rule. Newest first. */
export function joined(
  history: History,
  versions: readonly Revision[],
): Pick<Shown, 'value' | 'conflicts'> | undefined {
  const newest = versions[0];
  if (newest === undefined) return undefined;
  if (versions.length === 1) return { value: fieldsOf(newest), conflicts: [] };
  const { standing } = standingIn(history);
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  const names = new Set(versions.flatMap((version) => Object.keys(asItLies(version))));
  for (const fields of apartFrom(newest.header.kind, names)) {
    const [name = ''] = fields;
    const rule = ruleOf(newest.header.kind, name);
    if (rule === 'set') {
      value[name] = joinedSet(versions, name, standing);
      continue;
    }
    const keyOf = equalKeys();
    // No canonical form has a line break.
    const read = (version: Revision) => fields.map((field) => keyOf(asItLies(version)[field])).join('\n');
    const wordings = differing(standing(versions, read), read);
    for (const field of fields) {
      const shown = asItLies(wordings[0] ?? newest)[field];
      if (shown !== undefined) value[field] = shown;
    }
    if (rule === 'text' && wordings.length > 1) {
      conflicts.push({ field: name, versions: wordings.map((version) => wordingOf(version, name)) });
    }
  }
  return { value: unpackTable(value), conflicts };
}

/** A large table may lie in columns: it is compared, and put together, without being unpacked. */
function asItLies(version: Revision): Readonly<Record<string, unknown>> {
  return stillPacked(fieldsOf(version));
}

/** The first version of each different reading. */
function differing(versions: readonly Revision[], read: (version: Revision) => string): Revision[] {
  const seen = new Set<string>();
  return versions.filter((version) => seen.size < seen.add(read(version)).size);
}

/** Item by item, so that what either added is there and what either removed is gone. In canonical order. */
function joinedSet(
  versions: readonly Revision[],
  name: string,
  standing: ReturnType<typeof standingIn>['standing'],
): unknown[] {
  const items = new Map<Revision, Map<string, unknown>>();
  const itemsOf = (version: Revision) => {
    const known = items.get(version) ?? itemsByKey(fieldsOf(version)[name]);
    items.set(version, known);
    return known;
  };
  const all = new Map(versions.flatMap((version) => [...itemsOf(version)]));
  return [...all]
    .filter(([key]) => {
      const has = (version: Revision) => itemsOf(version).has(key);
      return standing(versions, (version) => String(has(version))).some(has);
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

function itemsByKey(list: unknown): Map<string, unknown> {
  return new Map((Array.isArray(list) ? list : []).map((item) => [canonicalJson(item), item]));
}

/** What is put together each by itself: a field, or fields that only mean something together. */
function apartFrom(kind: string, names: ReadonlySet<string>): readonly (readonly string[])[] {
  const together = togetherIn(kind);
  const alone = [...names].filter((name) => !together.includes(name)).map((name) => [name]);
  return together.length > 0 ? [...alone, together] : alone;
}

/** Empty for a kind that has none, or that this version of the app does not know. */
export function togetherIn(kind: string): readonly string[] {
  return isKind(kind) ? (recordRules[kind].together ?? []) : [];
}

/** A field this version of the app does not know is treated as `latest`. */
function ruleOf(kind: string, field: string): MergeRule {
  if (!isKind(kind)) return 'latest';
  const rules: Readonly<Record<string, MergeRule>> = recordRules[kind].fields;
  return Object.hasOwn(rules, field) ? (rules[field] ?? 'latest') : 'latest';
}

function wordingOf(version: Revision, field: string): Version {
  const { deviceId, hlc } = version.header;
  return { revisionId: version.id, deviceId, hlc, value: fieldsOf(version)[field] };
}

export function fieldsOf(revision: Revision): Readonly<Record<string, unknown>> {
  return (revision.value ?? {}) as Readonly<Record<string, unknown>>;
}
