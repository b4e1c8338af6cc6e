interface CaseNumber {
  readonly year: number;
  readonly sequence: number;
}

/** «2027/1234» and «27/1234», with or without the number of a document behind: «27/1234-5». Null for other ways of writing. */
export function caseNumberOf(written: string): CaseNumber | null {
  const [, year = '', sequence = ''] = /^(\d{4}|\d{2})\/(\d{1,9})(?:-\d+)?$/.exec(written.trim()) ?? [];
  if (year === '') return null;
  return { year: Number(year.length === 2 ? `20${year}` : year), sequence: Number(sequence) };
}
