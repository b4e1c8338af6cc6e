/** What stands in the source line, or is told with the figures. */
const toldElsewhere =
  /^(?:kilde|kjelde|källa|source|lisens|licen[cs]e|enhet|eining|måleenhet|måleeining|unit)\s*:/i;
/** Where the notes are over: who made the table, and how it is called in their systems. */
const afterNotes =
  /^(?:sist (?:endret|endra|oppdatert)|senast uppdaterad|latest update|last updated|kontakt|contact)\b/i;

/** What the file says of its figures, a line for each: further titles, and notes. Never whom to call: a name is not knowledge. */
export function guessRemarks(titles: readonly string[], notes: readonly string[]): string {
  const end = notes.findIndex((line) => afterNotes.test(line));
  const lines = [...titles.slice(1), ...(end < 0 ? notes : notes.slice(0, end))]
    .map((line) =>
      line
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !toldElsewhere.test(line) && !/\S@\S/.test(line));
  return [...new Set(lines)].join('\n');
}
