import type { AnyEntry } from '#/domain/entry.ts';
import type { Kind } from '#/domain/kinds.ts';
import { sessionOf } from '#/domain/session.ts';
import { strayPoints } from '#/domain/stray-points.ts';
import type { Wording } from '#/i18n/cli-texts.ts';

/** A record that was changed apart on two devices and waits for somebody to choose. */
export interface OpenConflict {
  readonly id: string;
  readonly kind: Kind;
  /** Enough of its text to know it by; empty for persons. */
  readonly text: string;
  readonly fields: readonly { readonly field: string; readonly versions: number }[];
  /** The device that deleted it while another one went on writing; null where nobody did. */
  readonly deletedOn: string | null;
}

export function conflictsIn(entries: readonly AnyEntry[]): OpenConflict[] {
  return entries
    .filter((entry) => !entry.deleted && (entry.conflicts.length > 0 || entry.deletedOn !== null))
    .map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      text: knownBy(entry),
      fields: entry.conflicts.map(({ field, versions }) => ({ field, versions: versions.length })),
      deletedOn: entry.deletedOn,
    }));
}

export function conflictLines(conflicts: readonly OpenConflict[], { texts, cli }: Wording): string[] {
  if (conflicts.length === 0) return [];
  const { fields, otherField } = texts.exchange.conflicts;
  return [
    cli.conflicts(conflicts.length),
    ...conflicts.map((conflict) => {
      const what = conflict.fields.map(({ field, versions }) =>
        cli.versions(isFieldOf(fields, field) ? fields[field] : otherField(field), versions),
      );
      const deleted = conflict.deletedOn === null ? [] : [cli.deletedAndChanged];
      const name = [cli.kinds[conflict.kind], conflict.text && `«${conflict.text}»`];
      return `  ${name.filter(Boolean).join(' ')}: ${[...what, ...deleted].join(', ')}`;
    }),
  ];
}

/** A point whose proposal was deleted on another device while it was written in. */
export interface StrayPoint {
  readonly id: string;
  readonly text: string;
}

export function straysIn(entries: readonly AnyEntry[]): StrayPoint[] {
  const session = sessionOf(entries);
  const points = session === null ? [] : strayPoints(session).flatMap((each) => each.points);
  return points.map((point) => ({ id: point.id, text: knownBy(point) }));
}

export function strayLines(strays: readonly StrayPoint[], { cli }: Wording): string[] {
  if (strays.length === 0) return [];
  return [cli.strays(strays.length), ...strays.map(({ text }) => `  ${cli.kinds.point} «${text}»`)];
}

function isFieldOf<T extends object>(names: T, field: string): field is keyof T & string {
  return Object.hasOwn(names, field);
}

function knownBy({ kind, value }: AnyEntry): string {
  if (kind === 'participant') return '';
  if ('title' in value && value.title) return short(value.title);
  if ('text' in value) return short(value.text);
  return 'name' in value ? short(value.name) : '';
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
