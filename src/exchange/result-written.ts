import { decisionOf, plenaryDecisions } from '#/domain/decisions.ts';
import type { Count } from '#/domain/discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Session } from '#/domain/session.ts';
import { isCountedBefore } from '#/domain/support.ts';
import { isTold } from '#/domain/told.ts';
import type { Knowledge } from './result-knowledge.ts';
import type { ResultAnswer, ResultPoint, ResultProposal } from './result-spec.ts';
import { otherWordings } from './result-wordings.ts';
import type { ResultWords } from './result-words.ts';

/** What a group (or the plenary: null) wrote: its notes by question, and its proposal. */
export interface Written {
  readonly svar: ResultAnswer[];
  readonly forslagTilVedtak: ResultProposal | null;
  readonly slettedeForslag?: ResultProposal[];
}

export interface Context {
  readonly session: Session;
  readonly entries: readonly AnyEntry[];
  /** Those that are told, in their order. */
  readonly notes: readonly Entry<'note'>[];
  readonly knowledge: Knowledge;
  readonly words: ResultWords;
}

export function writtenBy(groupId: Id<'group'>, context: Context): Written {
  return { svar: answersOf(groupId, context), ...groupProposal(groupId, context) };
}

export function writtenInPlenum(context: Context): Written & { readonly flereForslag?: ResultProposal[] } {
  const all = plenaryDecisions(context.session);
  const told = (deleted: boolean) =>
    all
      .filter(({ decision }) => decision.deleted === deleted)
      .flatMap(({ decision, others, points }) => toProposal([decision, ...others], points, context) ?? []);
  const [first = null, ...more] = told(false);
  return {
    svar: answersOf(null, context),
    forslagTilVedtak: first,
    ...(more.length > 0 && { flereForslag: more }),
    ...deletedOnes(told(true)),
  };
}

/** Step by step, question by question, the summary of a step last; then what has lost its place in the program. */
function answersOf(groupId: Id<'group'> | null, context: Context): ResultAnswer[] {
  const { session, entries, notes: told, knowledge, words } = context;
  const places = new Map<string, Entry<'note'>[]>(programOf(session).map((place) => [place, []]));
  for (const note of told) {
    if (note.value.groupId !== groupId) continue;
    const place = note.value.questionId ?? note.value.stepId;
    const own = places.get(place);
    if (own) own.push(note);
    else places.set(place, [note]);
  }
  return [...places.values()].flatMap((notes) => {
    const [first] = notes;
    if (first === undefined) return [];
    const { stepId, questionId } = first.value;
    const step = entries.find((entry) => entry.id === stepId);
    const question = entries.find((entry) => entry.id === questionId);
    return {
      trinnId: stepId,
      trinn: isEntryOf('step', step) && isTold(step) ? step.value.title : '',
      spoersmaalId: questionId,
      spoersmaal: isEntryOf('question', question) && isTold(question) ? question.value.text : '',
      notater: notes.map((note) => ({
        id: note.id,
        type: { kodeverdi: note.value.noteKind, kodebeskrivelse: words.noteKinds[note.value.noteKind] },
        tekst: note.value.text,
        hovedpunkt: note.value.starred,
        kunnskapsgrunnlag: note.value.evidence.map(knowledge.describe),
        andreOrdlyder: otherWordings(note),
      })),
    };
  });
}

function programOf({ steps, questions }: Session): string[] {
  return steps.flatMap((step) => [
    ...questions.filter(({ value }) => value.stepId === step.id).map(({ id }) => id as string),
    step.id as string,
  ]);
}

/** As the screens show it: where two tablets of a group began apart, the points of both are numbered together. */
function groupProposal(groupId: Id<'group'>, context: Context): Omit<Written, 'svar'> {
  const { decision, others, points } = decisionOf(context.session, groupId);
  const all = decision === null ? [] : [decision, ...others];
  const gone = all.filter(({ deleted }) => deleted);
  const standing = all.filter(({ deleted }) => !deleted);
  return {
    forslagTilVedtak: toProposal(standing, points, context),
    ...deletedOnes(gone.flatMap((each) => toProposal([each], points, context) ?? [])),
  };
}

function deletedOnes(proposals: ResultProposal[]): Pick<Written, 'slettedeForslag'> {
  return proposals.length > 0 ? { slettedeForslag: proposals } : {};
}

/** @param all in the order they are numbered in; more than those of the proposal where more are numbered together */
function toProposal(
  decisions: readonly Entry<'decision'>[],
  all: readonly Entry<'point'>[],
  context: Context,
): ResultProposal | null {
  const [decision, ...others] = decisions;
  if (decision === undefined) return null;
  const ids = new Set(decisions.map(({ id }) => id));
  const punkter = all.flatMap((point, index) =>
    ids.has(point.value.decisionId) ? toPoint(point, index + 1, context) : [],
  );
  return {
    ider: [...ids],
    tittel: decision.value.title,
    maal: decision.value.goal,
    tekstInnhold: punkter.map(({ nummer, tekst }) => `${nummer}. ${tekst}`).join('\n'),
    punkter,
    andreOrdlyder: [
      ...otherWordings(decision),
      ...others.flatMap((other) => [
        { felt: 'tittel', tekst: other.value.title },
        { felt: 'maal', tekst: other.value.goal },
        ...otherWordings(other),
      ]),
    ].filter(({ tekst }) => tekst !== ''),
  };
}

function toPoint(point: Entry<'point'>, number: number, { knowledge, words }: Context): ResultPoint {
  const { id, value } = point;
  const { hands } = value;
  return {
    id,
    nummer: number,
    tekst: value.text,
    ansvarlig: value.responsible,
    frist: value.deadline,
    oekonomi: value.economy,
    tilslutning: { kodeverdi: value.support, kodebeskrivelse: supportOf(point, words) },
    hender: hands && {
      ...countOf(hands),
      ...(hands.byKind && {
        politikere: countOf(hands.byKind.politicians),
        administrasjon: countOf(hands.byKind.administrators),
      }),
    },
    mindretallsmerknad: value.minorityRemark,
    bevisstPolitiskValg: value.deliberateChoice,
    kunnskapsgrunnlag: value.evidence.map(knowledge.describe),
    byggerPaa: [...new Set(value.origins.map(({ id }) => id))].map(knowledge.origin),
    ikkeTattVidere: value.setAside || null,
    andreOrdlyder: otherWordings(point),
  };
}

/** «Flertall. Talt før ordlyden ble endret» */
function supportOf(point: Entry<'point'>, words: ResultWords): string {
  const support = words.supports[point.value.support];
  return isCountedBefore(point) ? `${support}. ${words.countedBefore}` : support;
}

function countOf({ for: inFavour, against, abstaining }: Count) {
  return { for: inFavour, mot: against, avstaar: abstaining };
}
