import * as v from 'valibot';
import { actionStatuses, noteKinds, supports } from '#/domain/discussion.ts';
import { sourceKinds } from '#/domain/knowledge.ts';
import { languages, meetingStatuses, phaseKinds, stepKinds } from '#/domain/workshop.ts';

/**
 * The result file: what came out of the workshop as a plain tree for the administration's systems, without history.
 * Names follow KS Fiks Politisk Behandling where it has one, and its way of writing æ, ø and å for the rest
 * (docs/result-file.md); no conformance is claimed. Everything is there since version 1 unless it says otherwise.
 */

export const resultFormat = 'politisk-verksted/result';
export const resultVersion = 1;

const text = v.string();
const number = v.number();
const orNull = v.nullable;
const date = orNull(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** KS' way with codes: one word for programs, and what people read, in the workshop's language. */
const code = <const T extends readonly string[]>(values: T) =>
  v.object({ kodeverdi: v.picklist(values), kodebeskrivelse: text });

/** Wordings of the same field that were written apart and that nobody has settled; the first one stands in the field. */
const otherWordings = v.array(v.object({ felt: text, tekst: text }));

/** The same, where nothing else was told at first. Left out where there are none. */
const unsettled = { andreOrdlyder: v.exactOptional(otherWordings) };

/** A piece of knowledge that a note or a point rests on, told so that it can be read alone. */
const knowledge = v.object({
  id: text,
  type: code(['paragraph', 'statement', 'note', 'attachment', 'cell']),
  /** False: the link is kept, but what it leads to is not in the session, is deleted, or is not to be shown. */
  tilgjengelig: v.boolean(),
  /** «Sak 1: Sosial bærekraft · Faktagrunnlag · F3» */
  tittel: text,
  /** Word for word, or the figures with labels and units. */
  tekst: text,
  /** Who says so: publisher, table, period, date fetched, licence. */
  kilde: text,
  /** True for a statement that the newest list does not have any more; left out for all others. */
  utgaatt: v.exactOptional(v.literal(true)),
  /** For one page of an attached file: which, from 1. */
  side: v.exactOptional(number),
  /** For figures: one, or all of a series. */
  tall: v.exactOptional(
    v.array(
      v.object({
        /** `["Trangbodde husholdninger", "Teglhagen", "2025"]` */
        gjelder: v.array(text),
        verdi: orNull(number),
        /** Statistics Norway's sign where there is no figure. Never to be read as 0. */
        mangler: orNull(v.picklist(['.', '..', ':'])),
        enhet: text,
        /** True for a figure that the newest table does not have any more; left out for all others. */
        utgaatt: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
  ...unsettled,
});

const note = v.object({
  id: text,
  type: code(noteKinds),
  tekst: text,
  hovedpunkt: v.boolean(),
  kunnskapsgrunnlag: v.array(knowledge),
  andreOrdlyder: otherWordings,
});

/** The notes to one question, or to a whole step, in the order of the program. */
const answer = v.object({
  trinnId: text,
  trinn: text,
  /** Null for the summary of the step. */
  spoersmaalId: orNull(text),
  spoersmaal: text,
  notater: v.array(note),
});

const hands = { for: number, mot: number, avstaar: number };

const point = v.object({
  id: text,
  nummer: number,
  tekst: text,
  /** A role, never a name. */
  ansvarlig: text,
  frist: date,
  oekonomi: text,
  /** Support in the group. Never a vote. */
  tilslutning: code(supports),
  hender: orNull(
    v.object({
      ...hands,
      /** The same hands by who raised them, where they were counted apart. */
      politikere: v.exactOptional(v.object(hands)),
      administrasjon: v.exactOptional(v.object(hands)),
    }),
  ),
  mindretallsmerknad: text,
  bevisstPolitiskValg: v.boolean(),
  kunnskapsgrunnlag: v.array(knowledge),
  /** The notes and points it was made from; `tekst` is empty where they are not in the session any more. */
  byggerPaa: v.array(v.object({ id: text, gruppe: text, tekst: text })),
  /** Why the plenary did not take the point forward; null where it is not set aside. */
  ikkeTattVidere: orNull(text),
  andreOrdlyder: otherWordings,
});

const proposal = v.object({
  /** More than one where two tablets began apart. */
  ider: v.array(text),
  tittel: text,
  maal: text,
  /** All points as one numbered text. */
  tekstInnhold: text,
  punkter: v.array(point),
  andreOrdlyder: otherWordings,
});

const written = {
  svar: v.array(answer),
  forslagTilVedtak: orNull(proposal),
  /**
   * Deleted on one device while points were written in on another: nobody has said yet what becomes of these points. No part of what is
   * proposed. Left out where there are none.
   */
  slettedeForslag: v.exactOptional(v.array(proposal)),
};

export const resultCheck = v.object({
  format: v.literal(resultFormat),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.object({ name: text, version: text }),
  /** ISO 8601, the time of the newest change: the same workshop gives the same time. */
  createdAt: text,
  /** That this is a proposal and no decision, in the workshop's language. */
  merknad: text,
  verksted: v.object({
    id: text,
    tittel: text,
    kommune: text,
    saksbeskrivelse: v.object({ tekstInnhold: text }),
    omraader: v.array(v.object({ navn: text, beskrivelse: text })),
    dato: date,
    starttid: orNull(text),
    sted: text,
    utvalg: v.array(v.object({ utvalgNavn: text })),
    saksnummer: text,
    moetestatus: v.object({ ...code(meetingStatuses).entries, merknad: text }),
    spraak: v.picklist(languages),
    /** A shipped example: everything in it is invented. */
    eksempel: v.boolean(),
    andreOrdlyder: otherWordings,
  }),
  trinn: v.array(
    v.object({
      id: text,
      nummer: orNull(number),
      tittel: text,
      beskrivelse: text,
      type: code(stepKinds),
      spoersmaal: v.array(v.object({ id: text, tekst: text, ...unsettled })),
      /** Its phases as they were held, by the facilitator's clock. Empty where none ran; rehearsals are left out. */
      gjennomfoering: v.array(
        v.object({
          fase: text,
          /** Null for a phase that has been taken out of the program, and for a step without phases. */
          type: orNull(code(phaseKinds)),
          planlagtMinutter: number,
          /** Without the pauses, to a tenth of a minute. */
          bruktMinutter: number,
          pauseMinutter: number,
          /** ISO 8601: when it was begun first and left last. */
          start: text,
          slutt: text,
        }),
      ),
      ...unsettled,
    }),
  ),
  grupper: v.array(
    v.object({ id: text, navn: text, politikere: number, administrasjon: number, ...written }),
  ),
  plenum: v.object({
    ...written,
    /** The plenary's other proposals, for a theme or as an alternative. Left out where there is one or none. */
    flereForslag: v.exactOptional(v.array(proposal)),
  }),
  veienVidere: v.array(
    v.object({
      id: text,
      tekst: text,
      vedtakspunkter: v.array(text),
      ansvarlig: text,
      frist: date,
      utvalgNavn: text,
      moetedato: date,
      status: code(actionStatuses),
      tilbakemelding: text,
      andreOrdlyder: otherWordings,
    }),
  ),
  saksframlegg: v.array(
    v.object({
      id: text,
      nummer: number,
      tittel: text,
      fiktivt: v.boolean(),
      /** As the paper says it. */
      saksansvarlig: text,
      arkivSaksnummer: text,
      utvalgNavn: text,
      moetedato: date,
      forslagTilVedtak: v.object({ tekstInnhold: text }),
      saksbeskrivelse: v.object({
        tekstInnhold: text,
        avsnitt: v.array(v.object({ id: text, del: text, merke: text, tekst: text, ...unsettled })),
      }),
      /** Of its title, and of the paragraphs of `forslagTilVedtak`. */
      ...unsettled,
    }),
  ),
  kunnskapskilder: v.array(
    v.object({
      id: text,
      tittel: text,
      type: code(sourceKinds),
      utgiver: text,
      tabell: text,
      periode: text,
      hentet: date,
      lisens: text,
      merknader: text,
      eksempel: v.boolean(),
      ...unsettled,
    }),
  ),
});

/** What occurs in several places of the tree, by its name in the JSON Schema. */
export const resultParts = {
  kunnskap: knowledge,
  notat: note,
  vedtakspunkt: point,
  forslag: proposal,
  ordlyder: otherWordings,
};

export type ResultFile = v.InferOutput<typeof resultCheck>;
export type ResultAnswer = v.InferOutput<typeof answer>;
export type ResultPoint = v.InferOutput<typeof point>;
export type ResultProposal = v.InferOutput<typeof proposal>;
export type ResultKnowledge = v.InferOutput<typeof knowledge>;
export type OtherWordings = v.InferOutput<typeof otherWordings>;
