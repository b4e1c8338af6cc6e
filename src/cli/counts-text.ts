import type { Wording } from '#/i18n/cli-texts.ts';

const told = [
  'group',
  'step',
  'question',
  'casePaper',
  'source',
  'participant',
  'note',
  'decision',
  'point',
  'action',
] as const;

/** `6 grupper, 211 notater og 7 forslag til vedtak` */
export function countsText(records: Readonly<Record<string, number>>, { texts }: Wording): string {
  const { counts } = texts.exchange;
  const parts = told.flatMap((kind) => {
    const count = records[kind] ?? 0;
    return count > 0 ? [counts[kind](count)] : [];
  });
  if (parts.length === 0) return counts.none;
  const [last, ...before] = parts.toReversed();
  return before.length === 0 ? `${last}` : `${before.toReversed().join(', ')} ${counts.and} ${last}`;
}
