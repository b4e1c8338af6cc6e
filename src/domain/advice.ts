import type { Point } from './discussion.ts';

/** What makes a point easy to carry out. Advice only: nothing is ever blocked by it. */
export const pointChecks = ['addressee', 'deadline', 'oneAct', 'length', 'basis'] as const;
export type PointCheck = (typeof pointChecks)[number];

const mostWords = 40;

export interface PointAdvice {
  readonly met: Readonly<Record<PointCheck, boolean>>;
  readonly words: number;
}

export function adviceFor(point: Pick<Point, CheckedField>): PointAdvice {
  const { text } = point;
  const words = countWords(text);
  return {
    words,
    met: {
      addressee: point.responsible.trim() !== '' || namesAddressee(text),
      deadline: point.deadline !== null || namesDeadline(text),
      oneAct: countActs(text) <= 1,
      length: words <= mostWords,
      basis: point.evidence.length > 0 || point.deliberateChoice,
    },
  };
}

type CheckedField = 'text' | 'responsible' | 'deadline' | 'evidence' | 'deliberateChoice';

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Roles and bodies a decision is addressed to, as word beginnings, in the three languages of the app. */
const addressees =
  /(?<!\p{L})(kommunedirektør|rådmann|rådmenn|byråd|kommunestyre|bystyre|formannskap|fylkesting|\p{L}*utval|ordfører|ordførar|administrasjon|\p{L}*etat|\p{L}*styret|kommunen|chief executive|municipal|city council|council|committee|mayor|administration|department)/iu;

function namesAddressee(text: string): boolean {
  return addressees.test(text);
}

/** A limit in time: a word that sets one, followed by a year, a date, a month or a named end. */
const deadlines =
  /(?<!\p{L})(innen|innan|før|senest|seinast|til og med|i løpet av|frist(en)?|utgangen av|before|within|no later than|end of|deadline)(?!\p{L})[^.!?]{0,40}?(\d|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|år|halvår|kvartal|uke|veke|måned|månad|year|quarter|week|month|jul|påske|sommer|sumar|høst|haust|vår)/iu;

/** English «by» sets a limit only right before a time: a Norwegian «by» is a town. */
const byThen =
  /(?<!\p{L})by (the |early |mid-?|late |next )*((end|start|beginning) of|spring|summer|autumn|year|month|\d{4}|(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})/iu;

function namesDeadline(text: string): boolean {
  return deadlines.test(text) || byThen.test(text);
}

/** Words by which a decision asks for, grants or settles something. */
const actWords =
  /(?<!\p{L})(vedtar|vedtek|vedtas|bes|blir bedt|blir bedd|blir beden|ber om|ber|settes av|setter av|set av|blir sett av|godkjenner|godkjenn|gir|tas til|blir teken|skal|decides|resolves|is asked|are asked|asks|requests|shall|is set aside|approves|takes note)(?!\p{L})/iu;

/** A second thing asked for in the same sentence: «… og å legge fram», «samt å», «and to». */
const seconds = /(?<!\p{L})(og å|samt å|samt at|og om å|and to|as well as to)(?!\p{L})/giu;

/** One for each sentence that acts (a sentence that only explains counts for nothing), and one for each act added to it. */
export function countActs(text: string): number {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u);
  return sentences
    .filter((sentence) => actWords.test(sentence))
    .reduce((acts, sentence) => acts + 1 + (sentence.match(seconds)?.length ?? 0), 0);
}
