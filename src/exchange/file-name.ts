import type { AnyEntry } from '#/domain/entry.ts';
import type { Purpose, SessionFile } from './file-spec.ts';

/** What a name is made from. */
interface Named extends Pick<SessionFile, 'scope' | 'createdAt'> {
  readonly purpose:
    | Purpose
    | 'result'
    | 'calendar'
    | 'forward'
    | 'participants'
    | 'packageArchive'
    | 'packageAll';
}

/** `politisk-verksted_<kort-tittel>_<gruppe-3|plan|alt|arkiv|resultat|tidslinje|veien-videre|deltakere|pakke-til-arkiv|pakke>_<2026-11-23T1830>.json` (or `.zip`, `.ics`, `.csv`); no names of persons. */
export function fileName(
  file: Named,
  entries: readonly AnyEntry[],
  ending: 'json' | 'zip' | 'ics' | 'csv' = 'json',
): string {
  return named(part(file, entries), file.createdAt, entries, ending);
}

/** Of a document: `politisk-verksted_<kort-tittel>_<rapport|forslag|…>_<2026-11-23T1830>.html`. */
export function documentName(
  what: string,
  createdAt: string,
  entries: readonly AnyEntry[],
  ending: string,
): string {
  return named(slug(what), createdAt, entries, ending);
}

function named(what: string, createdAt: string, entries: readonly AnyEntry[], ending: string): string {
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  const title = workshop?.kind === 'workshop' ? slug(withoutMethod(workshop.value.title)) : '';
  const time = localTime(new Date(createdAt));
  return ['politisk-verksted', title, what, time].filter(Boolean).join('_').concat(`.${ending}`);
}

/** «Politisk verksted: Områdesatsingen» → «Områdesatsingen»: the name begins with the method already. */
function withoutMethod(title: string): string {
  return title.replace(/^politisk verkst(ed|ad)\b/i, '');
}

function part(file: Named, entries: readonly AnyEntry[]): string {
  switch (file.purpose) {
    case 'plan':
      return 'plan';
    case 'full':
      return 'alt';
    case 'archive':
      return 'arkiv';
    case 'result':
      return 'resultat';
    case 'calendar':
      return 'tidslinje';
    case 'forward':
      return 'veien-videre';
    case 'participants':
      return 'deltakere';
    case 'packageArchive':
      return 'pakke-til-arkiv';
    case 'packageAll':
      return 'pakke';
    case 'group': {
      const group = entries.find((entry) => entry.kind === 'group' && entry.id === file.scope.groups[0]);
      return (group?.kind === 'group' && slug(group.value.name)) || 'gruppe';
    }
  }
}

/** By the clock on the wall, since people read it: only the name depends on the device's time zone, never the content. */
function localTime(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}${two(date.getMinutes())}`;
}

/** Lower case ASCII words with hyphens, at most 30 characters. */
function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let short = '';
  for (const word of words) {
    if (short.length + word.length > 30) break;
    short += short ? `-${word}` : word;
  }
  return short;
}
