import * as v from 'valibot';

/**
 * The result file: what came out of the workshop as a plain tree for the administration's systems, without history.
 * Names follow KS Fiks Politisk Behandling where it has one (docs/file-format.md); no conformance is claimed.
 * Everything is there since version 1 unless it says otherwise.
 */

export const resultFormat = 'politisk-verksted/result';
export const resultVersion = 1;

const text = v.string();
const number = v.number();
const orNull = v.nullable;
const date = orNull(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** A piece of knowledge that a note or a point rests on, told so that it can be read alone. */
const knowledge = v.variant('type', [
  v.object({ type: v.literal('avsnitt'), id: text, saksframlegg: orNull(number), merke: text, tekst: text }),
  v.object({ type: v.literal('utsagn'), id: text, kilde: text, nummer: number, tekst: text }),
  v.object({
    type: v.literal('tall'),
    id: text,
    kilde: text,
    /** One figure, or all of a series. */
    tall: v.array(
      v.object({
        /** `["Trangbodde husholdninger", "Teglhagen", "2025"]` */
        gjelder: v.array(text),
        verdi: orNull(number),
        /** Statistics Norway's sign where there is no figure. Never to be read as 0. */
        mangler: orNull(v.picklist(['.', '..', ':'])),
        enhet: text,
      }),
    ),
  }),
  v.object({ type: v.literal('notat'), id: text, gruppe: text, tekst: text }),
  /** What the link leads to is not in the session any more. */
  v.object({ type: v.literal('ukjent'), id: text }),
]);

const note = v.object({
  id: text,
  trinnId: text,
  spørsmålId: orNull(text),
  type: v.picklist(['innspill', 'enighet', 'uenighet', 'spørsmål', 'forslag', 'oppsummering']),
  tekst: text,
  viktig: v.boolean(),
  /** Other wordings of the text that nobody has settled yet. */
  andreOrdlyder: v.array(text),
  kunnskapsgrunnlag: v.array(knowledge),
});

const point = v.object({
  id: text,
  nummer: number,
  tekst: text,
  andreOrdlyder: v.array(text),
  /** A role, never a name. */
  ansvarlig: text,
  frist: date,
  økonomi: text,
  /** Support in the group. Never a vote. */
  tilslutning: v.picklist(['enstemmig', 'flertall', 'ikke avklart']),
  hender: orNull(v.object({ for: number, mot: number, avstår: number })),
  mindretallsmerknad: text,
  bevisstPolitiskValg: v.boolean(),
  kunnskapsgrunnlag: v.array(knowledge),
  byggerPå: v.array(v.object({ id: text, gruppe: text, tekst: text })),
  /** Why the plenary did not take the point forward; null where it is not set aside. */
  ikkeTattVidere: orNull(text),
});

const proposal = v.object({ id: text, tittel: text, mål: text, forslagTilVedtak: v.array(point) });

export const resultCheck = v.object({
  format: v.literal(resultFormat),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.object({ name: text, version: text }),
  /** ISO 8601, the time of the newest change. */
  createdAt: text,
  /** That this is a proposal and no decision, in the workshop's language. */
  merknad: text,
  verksted: v.object({
    id: text,
    tittel: text,
    kommune: text,
    formål: text,
    områder: v.array(v.object({ navn: text, beskrivelse: text })),
    dato: date,
    starttid: orNull(text),
    sted: text,
    utvalg: v.array(v.object({ utvalgNavn: text })),
    saksnummer: text,
    møtestatus: v.picklist(['åpent verksted', 'formelt møte', 'opplæring', 'ikke avklart']),
    møtestatusMerknad: text,
    språk: v.picklist(['nb', 'nn', 'en']),
    /** A shipped example: everything in it is invented. */
    eksempel: v.boolean(),
  }),
  trinn: v.array(
    v.object({
      id: text,
      nummer: orNull(number),
      tittel: text,
      spørsmål: v.array(v.object({ id: text, tekst: text })),
    }),
  ),
  grupper: v.array(
    v.object({
      id: text,
      navn: text,
      politikere: number,
      administrasjon: number,
      notater: v.array(note),
      forslag: v.array(proposal),
    }),
  ),
  plenum: v.object({ notater: v.array(note), forslag: v.array(proposal) }),
  veienVidere: v.array(
    v.object({
      id: text,
      tiltak: text,
      vedtakspunkter: v.array(text),
      ansvarlig: text,
      frist: date,
      utvalgNavn: text,
      møtedato: date,
      status: v.picklist(['ikke startet', 'pågår', 'ferdig']),
      tilbakemelding: text,
    }),
  ),
  saksframlegg: v.array(
    v.object({
      id: text,
      nummer: number,
      tittel: text,
      fiktivt: v.boolean(),
      saksansvarlig: text,
      arkivsaksnummer: text,
      utvalgNavn: text,
      møtedato: date,
      forslagTilVedtak: v.array(text),
      saksbeskrivelse: v.array(v.object({ del: text, merke: text, tekst: text })),
    }),
  ),
  kunnskapskilder: v.array(
    v.object({
      id: text,
      tittel: text,
      type: v.picklist(['statistikk', 'stedskompasset', 'fremtidsverksted', 'annet']),
      utgiver: text,
      tabell: text,
      periode: text,
      hentet: date,
      lisens: text,
      merknader: text,
      eksempel: v.boolean(),
    }),
  ),
});

/** What occurs in several places of the tree, by its name in the JSON Schema. */
export const resultParts = { kunnskap: knowledge, notat: note, vedtakspunkt: point, forslag: proposal };

export type ResultFile = v.InferOutput<typeof resultCheck>;
export type ResultNote = v.InferOutput<typeof note>;
export type ResultPoint = v.InferOutput<typeof point>;
export type ResultProposal = v.InferOutput<typeof proposal>;
export type ResultKnowledge = v.InferOutput<typeof knowledge>;
