import type { CasePaper } from '#/domain/knowledge.ts';

type Head = { -readonly [F in keyof CasePaper]?: CasePaper[F] };

/** The lines before a paper's text that say who, where and when, by the words they begin with. */
const labels: readonly (readonly [RegExp, (value: string) => Head])[] = [
  [/^(saksbehandle?a?r|case officer)$/, (caseOfficer) => ({ caseOfficer })],
  [
    /^(arkivsaks?(nr|nummer|-?id)?|saksnummer|saksnr|arkivref(eranse)?|case number|archive number)$/,
    (archiveNumber) => ({ archiveNumber }),
  ],
  [/^(utvalg|utval|behandles i|blir behandla i|committee)$/, (committee) => ({ committee })],
  [
    /^(møtedato|dato for møtet|meeting date)$/,
    (value) => {
      const meetingDate = dateIn(value);
      return meetingDate === null ? {} : { meetingDate };
    },
  ],
];

/** `Saksbehandler: Rådgiver` and its like; null when it is an ordinary line. */
export function headLine(line: string): Head | null {
  const [, label, value] = /^([^:]{3,30}):\s*(\S.*)$/.exec(line.replaceAll(/[*_]{1,2}/g, '').trim()) ?? [];
  if (label === undefined || value === undefined) return null;
  return headCell(label, value);
}

/** The same from a table with a label in one cell and what it says in the next. */
export function headCell(label: string, value: string): Head | null {
  const name = label
    .toLowerCase()
    .replaceAll(/[*_:.]/g, '')
    .trim();
  const found = labels.find(([pattern]) => pattern.test(name));
  const head = found?.[1](value.trim());
  return head && Object.keys(head).length > 0 ? head : null;
}

/** `11.03.2027`, `11. mars 2027` or `2027-03-11`, when the calendar has that day. */
export function dateIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  if (numbers) return real(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})\.?\s+([a-z]+)\s+(\d{4})$/i.exec(text.trim());
  if (!named) return null;
  const month = months.findIndex((pattern) => pattern.test(named[2] ?? '')) + 1;
  return month === 0 ? null : real(Number(named[3]), month, Number(named[1]));
}

const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
].map((start) => new RegExp(`^${start}`, 'i'));

function real(year: number, month: number, day: number): string | null {
  const iso = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
