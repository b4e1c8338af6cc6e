import type { ClockTime, IsoDate } from '#/domain/workshop.ts';

/** Text as iCalendar writes it (RFC 5545): names, values, and lines of bytes. Knows no workshop. */

/** `NAME:value`, the value as it is to stand there. */
export type Line = readonly [name: string, value: string];

/** The lines as a file: CRLF, and folded so that none is longer than 75 octets. */
export function fileOfLines(lines: readonly Line[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** § 3.3.11. What a text may not hold, such as a bell, is left out. */
export function textValue(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

export function dateValue(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** By the clock on the wall, without a zone. */
export function localTimeValue(date: IsoDate, time: ClockTime): string {
  return `${dateValue(date)}T${time.replace(':', '')}00`;
}

export function utcValue(milliseconds: number): string {
  const time = new Date(milliseconds).toISOString();
  return `${time.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** § 3.1: the rest goes on in a new line after a space. Between two letters, never within one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += more;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
