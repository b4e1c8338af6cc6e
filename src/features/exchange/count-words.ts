import type { Kind } from '#/domain/kinds.ts';
import { listed } from '#/i18n/listed.ts';
import type { Texts } from '#/i18n/texts.ts';

type Purpose = 'plan' | 'group' | 'full' | 'archive' | 'result' | 'packageArchive' | 'packageAll';
type Countable = Exclude<keyof Texts['exchange']['counts'], 'none' | 'and' | 'other'>;

const written = ['note', 'decision', 'point'] as const;
const planned = ['step', 'question', 'group', 'casePaper', 'source'] as const;
const everything = [...written, 'action', ...planned, 'participant'] as const;

/** What a receipt counts: what somebody wrote, not what came along so that the file can be read alone. */
const counted: Readonly<Record<Purpose, readonly Countable[]>> = {
  plan: planned,
  group: written,
  full: everything,
  archive: everything,
  result: everything,
  packageArchive: everything,
  packageAll: everything,
};

/** «42 notater, 1 forslag til vedtak og 4 vedtakspunkter»: the same words on the sender's and the receiver's screen. */
export function countWords(
  purpose: Purpose,
  records: Readonly<Record<string, number>>,
  t: Texts['exchange']['counts'],
): string {
  return joined(wordsFor(counted[purpose], records, t), t);
}

/** The same for records in hand, with what nobody counts (tasks, paragraphs, rows …) last and together. */
export function entryWords(
  entries: readonly { readonly kind: Kind }[],
  t: Texts['exchange']['counts'],
): string {
  const records: Record<string, number> = {};
  for (const { kind } of entries) records[kind] = (records[kind] ?? 0) + 1;
  const others = entries.filter(({ kind }) => !everything.some((each) => each === kind)).length;
  const parts = wordsFor(everything, records, t);
  return joined(others > 0 ? [...parts, t.other(others)] : parts, t);
}

function wordsFor(
  kinds: readonly Countable[],
  records: Readonly<Record<string, number>>,
  t: Texts['exchange']['counts'],
): string[] {
  return kinds.flatMap((kind) => {
    const count = records[kind] ?? 0;
    return count > 0 ? [t[kind](count)] : [];
  });
}

function joined(parts: readonly string[], t: Texts['exchange']['counts']): string {
  return parts.length === 0 ? t.none : listed(parts, t.and);
}
