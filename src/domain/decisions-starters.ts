import type { Language } from './workshop.ts';

/** Ways to begin a point, in the language the workshop is written in; English is our translation. */
export const sentenceStarters: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'Kommunestyret vedtar at …',
    'Kommunedirektøren bes om å …',
    'Utvalget ber om at … legges fram innen …',
    'Det settes av … kroner, dekket av …',
    'Saken tas til orientering.',
  ],
  nn: [
    'Kommunestyret vedtek at …',
    'Kommunedirektøren blir bedd om å …',
    'Utvalet ber om at … blir lagt fram innan …',
    'Det blir sett av … kroner, dekte av …',
    'Saka blir teken til orientering.',
  ],
  en: [
    'The municipal council resolves that …',
    'The chief executive is asked to …',
    'The committee asks that … be presented by …',
    'NOK … is set aside, covered by …',
    'The council takes note of the case.',
  ],
};
