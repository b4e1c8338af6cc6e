import type { Language } from '#/domain/workshop.ts';

/**
 * Numbers, dates and times as readers of the language expect them. What belongs together, `kl. 18.04`
 * and `11. mars`, is never parted at the end of a line.
 */
export interface Format {
  /** `12 345,6`: decimal comma and no-break space in Norwegian. Without `decimals`, as many as the number has. */
  readonly number: (value: number, decimals?: number) => string;
  /** `11.03.2027` from `2027-03-11`; empty for null. */
  readonly date: (iso: string | null) => string;
  /** `torsdag 11. mars 2027` */
  readonly longDate: (iso: string) => string;
  /** `kl. 09.00` from `09:00`, `09:00` in English. */
  readonly clock: (time: string) => string;
  /** `kl. 18.04` of this device's own day, from milliseconds since 1970. */
  readonly time: (ms: number) => string;
  /** `11.03.2027 kl. 18.04` */
  readonly dateTime: (ms: number) => string;
  /** `1,2 MB` */
  readonly bytes: (bytes: number) => string;
}

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export function formatFor(language: Language): Format {
  const locale = locales[language];
  const clock = (time: string) => (language === 'en' ? time : `kl.\u00a0${time.replace(':', '.')}`);
  /** Made once for each number of decimals: making one costs a hundred times as much as using it. */
  const formats = new Map<number | undefined, Intl.NumberFormat>();
  const number = (value: number, decimals?: number) => {
    const format =
      formats.get(decimals) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? 6,
      });
    formats.set(decimals, format);
    return format.format(value);
  };
  const date = (iso: string | null) =>
    iso
      ? iso
          .split('-')
          .reverse()
          .join(language === 'en' ? '/' : '.')
      : '';
  const time = (ms: number) => clock(localTime(new Date(ms)));
  return {
    number,
    date,
    longDate: (iso) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
        .format(new Date(`${iso}T00:00:00Z`))
        .replace(/(\d\.?) (?=\p{L})/u, '$1\u00a0'),
    clock,
    time,
    dateTime: (ms) => `${date(localDate(new Date(ms)))} ${time(ms)}`,
    bytes: (bytes) => {
      if (bytes < 1000) return `${bytes}\u00a0B`;
      if (bytes < 1_000_000) return `${number(bytes / 1000, 0)}\u00a0kB`;
      if (bytes < 1e9) return `${number(bytes / 1e6, 1)}\u00a0MB`;
      return `${number(bytes / 1e9, 1)}\u00a0GB`;
    },
  };
}

function localTime(date: Date): string {
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function localDate(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
