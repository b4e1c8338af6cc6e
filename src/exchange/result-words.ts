import type { NoteKind, Support } from '#/domain/discussion.ts';
import type { SourceKind } from '#/domain/knowledge.ts';
import type { Language, MeetingStatus } from '#/domain/workshop.ts';
import type { ResultFile, ResultNote, ResultPoint } from './result-spec.ts';

/** How the result file names what the domain names. Codes, the same in every language: programs read them. */

export const noteTypes: Readonly<Record<NoteKind, ResultNote['type']>> = {
  input: 'innspill',
  agreement: 'enighet',
  disagreement: 'uenighet',
  question: 'spørsmål',
  proposal: 'forslag',
  summary: 'oppsummering',
};

export const supportWords: Readonly<Record<Support, ResultPoint['tilslutning']>> = {
  unanimous: 'enstemmig',
  majority: 'flertall',
  unsettled: 'ikke avklart',
};

export const statusWords: Readonly<Record<MeetingStatus, ResultFile['verksted']['møtestatus']>> = {
  open: 'åpent verksted',
  formal: 'formelt møte',
  training: 'opplæring',
  unsettled: 'ikke avklart',
};

export const sourceTypes: Readonly<Record<SourceKind, ResultFile['kunnskapskilder'][number]['type']>> = {
  statistics: 'statistikk',
  placeStandard: 'stedskompasset',
  futureWorkshop: 'fremtidsverksted',
  other: 'annet',
};

export const progressWords = { notStarted: 'ikke startet', ongoing: 'pågår', done: 'ferdig' } as const;

export const sectionWords = {
  proposal: 'Forslag til vedtak',
  summary: 'Oppsummering',
  attachments: 'Vedlegg',
  facts: 'Faktagrunnlag',
  statements: 'Uttalelser',
  assessment: 'Vurdering',
  economy: 'Økonomiske konsekvenser',
  communication: 'Kommunikasjonstiltak',
} as const;

/** For people, so in the workshop's own language (method.md § 3.1). */
export const notADecision: Readonly<Record<Language, string>> = {
  nb: 'Dette er ikke et formelt vedtak. Et forslag er først fremmet når det legges fram i møtet i det folkevalgte organet.',
  nn: 'Dette er ikkje eit formelt vedtak. Eit framlegg er først fremja når det blir lagt fram i møtet i det folkevalde organet.',
  en: 'This is not a formal decision. A proposal is not put forward until it is presented at the meeting of the elected body.',
};
