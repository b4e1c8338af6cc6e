import type { largeTable as Nb } from '#/i18n/nb/large-table.ts';

export const largeTable: typeof Nb = {
  rows: {
    place: (from, to, of) => `Rows ${from}–${to} of ${of}`,
    previous: 'Previous rows',
    next: 'Next rows',
  },
  tables: {
    place: (from, to, of) => (from === to ? `Table ${from} of ${of}` : `Tables ${from}–${to} of ${of}`),
    previous: 'Previous tables',
    next: 'Next tables',
  },
  findOthers: 'These are some of the figures. Search to find the others, or open the source.',
};
