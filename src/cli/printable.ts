/** Signs that move the cursor, colour a terminal or turn the direction of writing: a file may be made to do harm with them. */
const signs = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line, for people. */
export function printableLine(line: string): string {
  return line.replace(signs, '\ufffd');
}

/** The same JSON, for programs. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(signs, (sign) =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
