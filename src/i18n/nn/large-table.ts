import type { largeTable as Nb } from '#/i18n/nb/large-table.ts';

export const largeTable: typeof Nb = {
  rows: {
    place: (from, to, of) => `Rad ${from}–${to} av ${of}`,
    previous: 'Førre rader',
    next: 'Neste rader',
  },
  tables: {
    place: (from, to, of) => (from === to ? `Tabell ${from} av ${of}` : `Tabell ${from}–${to} av ${of}`),
    previous: 'Førre tabellar',
    next: 'Neste tabellar',
  },
  findOthers: 'Dette er nokre av tala. Søk for å finne dei andre, eller opne kjelda.',
};
