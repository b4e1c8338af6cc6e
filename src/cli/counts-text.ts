import type { Wording } from '#/i18n/cli-texts.ts';
import { listed } from '#/i18n/listed.ts';

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
  return parts.length === 0 ? counts.none : listed(parts, counts.and);
}
