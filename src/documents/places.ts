import { type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { isTold } from '#/domain/told.ts';
import { stepTitle } from './report-process.ts';
import type { Telling } from './telling.ts';

/** Where notes were written: under a question, or as the summary of a step. */
export interface Place {
  readonly key: string;
  readonly stepId: Id<'step'>;
  readonly step: string;
  /** Empty for the summary of the step. */
  readonly question: string;
  readonly isSummary: boolean;
  readonly notes: readonly Entry<'note'>[];
}

/** In the order of the programme, the summary of a step last; then what has lost its place in it. */
export function placesOf(notes: readonly Entry<'note'>[], telling: Telling): Place[] {
  const places = new Map<string, Entry<'note'>[]>(programOf(telling).map((key) => [key, []]));
  for (const note of notes) {
    const key = note.value.questionId ?? note.value.stepId;
    const own = places.get(key);
    if (own) own.push(note);
    else places.set(key, [note]);
  }
  return [...places].flatMap(([key, own]) => {
    const [first] = own;
    return first === undefined ? [] : [placeOf(key, first, own, telling)];
  });
}

function programOf({ session }: Telling): string[] {
  return session.steps.flatMap((step) => [
    ...session.questions.filter(({ value }) => value.stepId === step.id).map(({ id }) => id as string),
    step.id as string,
  ]);
}

function placeOf(
  key: string,
  { value }: Entry<'note'>,
  notes: readonly Entry<'note'>[],
  telling: Telling,
): Place {
  const { own } = telling.words;
  const step = telling.find(value.stepId);
  const question = value.questionId === null ? undefined : telling.find(value.questionId);
  return {
    key,
    stepId: value.stepId,
    step: isEntryOf('step', step) && isTold(step) ? stepTitle(step, telling.words) : own.notes.lostPlace,
    question:
      isEntryOf('question', question) && isTold(question)
        ? question.value.text || own.untitled
        : value.questionId === null
          ? ''
          : own.notes.lostPlace,
    isSummary: value.questionId === null,
    notes,
  };
}
