/** A table that is too large for one screen, and what is not shown of it. */
export const largeTable = {
  rows: {
    place: (from: string, to: string, of: string) => `Rad ${from}–${to} av ${of}`,
    previous: 'Forrige rader',
    next: 'Neste rader',
  },
  tables: {
    place: (from: string, to: string, of: string) =>
      from === to ? `Tabell ${from} av ${of}` : `Tabell ${from}–${to} av ${of}`,
    previous: 'Forrige tabeller',
    next: 'Neste tabeller',
  },
  findOthers: 'Dette er noen av tallene. Søk for å finne de andre, eller åpne kilden.',
};
