import type { AnyEntry } from '#/domain/entry.ts';
import type { OtherWordings } from './result-spec.ts';

/** The result file's name for each written field that can be in conflict. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'tittel',
  description: 'beskrivelse',
  purpose: 'saksbeskrivelse',
  meetingStatusNote: 'moetestatus',
  text: 'tekst',
  goal: 'maal',
  economy: 'oekonomi',
  minorityRemark: 'mindretallsmerknad',
  setAside: 'ikkeTattVidere',
  feedback: 'tilbakemelding',
  remarks: 'merknader',
};

/** Both wordings reach the reader: choosing one is for the people who were there. */
export function otherWordings(entry: AnyEntry): OtherWordings {
  return entry.conflicts.flatMap(({ field, versions }) =>
    versions.slice(1).map(({ value }) => ({ felt: fieldNames[field] ?? field, tekst: String(value ?? '') })),
  );
}

/** For what told its wordings alone at first: left out where there are none. What the presenter noted is not told at all. */
export function unsettledOf(
  entry: AnyEntry,
  ...more: readonly OtherWordings[]
): { readonly andreOrdlyder?: OtherWordings } {
  const conflicts = entry.conflicts.filter(({ field }) => field in fieldNames);
  const all = [...otherWordings({ ...entry, conflicts }), ...more.flat()];
  return all.length > 0 ? { andreOrdlyder: all } : {};
}
