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
  return { svar: answersOf(groupId, context), forslagTilVedtak: groupProposal(groupId, context) };
}

export function writtenInPlenum(context: Context): Written & { readonly flereForslag?: ResultProposal[] } {
  const all = plenaryDecisions(context.session);
  const [first = null, ...more] = all.map(({ decision, others }) =>
    toProposal([decision, ...others], context),
  );
  return {
    svar: answersOf(null, context),
    forslagTilVedtak: first,
    ...(more.length > 0 && { flereForslag: more.filter((each) => each !== null) }),
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
function groupProposal(groupId: Id<'group'>, context: Context): ResultProposal | null {
  const { decision, others } = decisionOf(context.session, groupId);
  return decision && toProposal([decision, ...others], context);
}

function toProposal(decisions: readonly Entry<'decision'>[], context: Context): ResultProposal | null {
  const [decision, ...others] = decisions;
  if (decision === undefined) return null;
  const ids = new Set(decisions.map(({ id }) => id));
  const points = context.session.points.filter(({ value }) => ids.has(value.decisionId));
  return {
    ider: [...ids],
    tittel: decision.value.title,
    maal: decision.value.goal,
    tekstInnhold: points.map((point, index) => `${index + 1}. ${point.value.text}`).join('\n'),
    punkter: points.map((point, index) => toPoint(point, index + 1, context)),
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
