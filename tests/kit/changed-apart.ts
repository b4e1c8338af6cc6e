import type { AnyEntry } from '#/domain/entry.ts';
import type { DeviceId, RevisionId } from '#/domain/ids.ts';
import { type MergeRule, recordRules } from '#/domain/records.ts';

export const shown = (entry: AnyEntry, field: string) => `[vist ${field} i ${entry.id}]`;
export const other = (entry: AnyEntry, field: string) => `[annen ${field} i ${entry.id}]`;

/** The fields that people write in, and that are never settled by a clock. */
export function writtenFields({ kind }: AnyEntry): string[] {
  const rules: Readonly<Record<string, MergeRule>> = recordRules[kind].fields;
  return Object.keys(rules).filter((field) => rules[field] === 'text');
}

/** The record as it is when two devices wrote each written field of it in their own way. */
export function changedApart(entry: AnyEntry): AnyEntry {
  const fields = writtenFields(entry);
  const version = (value: string) => ({
    revisionId: '0' as RevisionId,
    deviceId: 'nettbrett' as DeviceId,
    hlc: 0,
    value,
  });
  return {
    ...entry,
    value: { ...entry.value, ...Object.fromEntries(fields.map((field) => [field, shown(entry, field)])) },
    conflicts: fields.map((field) => ({
      field,
      versions: [version(shown(entry, field)), version(other(entry, field))],
    })),
  } as AnyEntry;
}
