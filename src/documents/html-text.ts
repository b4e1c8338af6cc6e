/** The only way that text comes into HTML: whatever somebody wrote, it stays text. */
export function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // What no document may hold: control signs, halves of letters, and what Unicode keeps empty.
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'))
      .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

/** A line break in the text is one in the document. */
export function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}
