/** A code and what it stands for, as Fiks Arkiv writes both. */
export type Kode = readonly [code: string, description: string];

/** By the ending of the file's name. */
export type FormatCodes = Readonly<Record<string, Kode>>;

/** From PRONOM, which Noark names; an archive with other codes is given a table of its own. */
export const usualFormats: FormatCodes = {
  pdf: ['fmt/476', 'PDF/A-2a'],
  docx: ['fmt/412', 'Microsoft Word (OOXML)'],
  xlsx: ['fmt/214', 'Microsoft Excel (OOXML)'],
  html: ['fmt/471', 'HTML 5'],
  md: ['fmt/1149', 'Markdown'],
  json: ['fmt/817', 'JSON'],
  csv: ['x-fmt/18', 'CSV'],
  zip: ['x-fmt/263', 'ZIP'],
  ics: ['fmt/388', 'iCalendar'],
  txt: ['x-fmt/111', 'Ren tekst'],
  xml: ['fmt/101', 'XML'],
};
