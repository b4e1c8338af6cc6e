import type { Kind } from '#/domain/kinds.ts';

/** What one record of each kind is called. */
export const kinds: Readonly<Record<Kind, string>> = {
  workshop: 'Verksted',
  task: 'Oppgave',
  step: 'Trinn',
  question: 'Spørsmål',
  group: 'Gruppe',
  source: 'Kunnskapskilde',
  dataset: 'Tabell',
  statement: 'Utsagn',
  casePaper: 'Saksframlegg',
  paragraph: 'Avsnitt',
  attachment: 'Vedlegg',
  note: 'Notat',
  decision: 'Forslag til vedtak',
  point: 'Vedtakspunkt',
  action: 'Oppfølgingspunkt',
  participant: 'Deltaker',
};
