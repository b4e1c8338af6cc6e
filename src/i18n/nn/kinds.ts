import type { Kind } from '#/domain/kinds.ts';

export const kinds: Readonly<Record<Kind, string>> = {
  workshop: 'Verkstad',
  task: 'Oppgåve',
  step: 'Trinn',
  question: 'Spørsmål',
  group: 'Gruppe',
  source: 'Kunnskapskjelde',
  dataset: 'Tabell',
  statement: 'Utsegn',
  casePaper: 'Saksframlegg',
  paragraph: 'Avsnitt',
  attachment: 'Vedlegg',
  note: 'Notat',
  decision: 'Framlegg til vedtak',
  point: 'Vedtakspunkt',
  action: 'Oppfølgingspunkt',
  participant: 'Deltakar',
};
