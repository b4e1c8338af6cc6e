import { hasText, type Revision } from '#/domain/revision.ts';
import { keyOf } from './equal.ts';
import type { History } from './heads.ts';
import { fieldsOf, type Shown, versionsOf } from './show.ts';

/** The names of a text and of the fields that say something of it. */
interface SaidOf {
  readonly text: string;
  readonly by: readonly string[];
}

/**
 * Whether what is shown to be said of a text was said of another wording only. False also where a text is missing, so that
 * it cannot be told.
 */
export function isSaidOfAnother(history: History, shown: Shown, saidOf: SaidOf | undefined): boolean {
  if (saidOf === undefined) return false;
  const read = (value: Shown['value']) => saidOf.by.map((field) => keyOf(value[field])).join(' ');
  const said = read(shown.value);
  const sayIt = (revision: Revision) => read(fieldsOf(revision)) === said;
  const first = firstOf(history, versionsOf(history).filter(sayIt), sayIt);
  const now = keyOf(shown.value[saidOf.text]);
  return first.length > 0 && first.every((revision) => keyOf(fieldsOf(revision)[saidOf.text]) !== now);
}

/** The revisions in which it began to be so; none where one of them cannot be read. */
function firstOf(
  history: History,
  from: readonly Revision[],
  isSo: (revision: Revision) => boolean,
): readonly Revision[] {
  const first: Revision[] = [];
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const parents = next.header.parents.map((id) => history.get(id));
    const readable = parents.filter((parent) => parent !== undefined).filter(hasText);
    if (readable.length < parents.length) return [];
    const before = readable.filter(isSo);
    if (before.length === 0) first.push(next);
    open.push(...before);
  }
  return first;
}
