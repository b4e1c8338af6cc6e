import type { Id } from '#/domain/ids.ts';
import { type Conversation, placeOf } from '#/domain/notes.ts';
import { questionsOf, type Session } from '#/domain/session.ts';
import type { Texts } from '#/i18n/texts.ts';

/** One conversation as a screen names it. */
export interface Place {
  /** As the URL names it: the question's id, or `summary`. */
  readonly key: string;
  readonly conversation: Conversation;
  /** The question, or «Oppsummering». */
  readonly name: string;
  /** The same in a word or two. */
  readonly tab: string;
  /** Where its notes lie, see `notePlace`. */
  readonly where: string;
  /** What the draft of its next note is kept under. */
  readonly draftKey: string;
}

/** The questions of a step in order, and last its summary. */
export function placesOf(
  t: Texts,
  session: Session,
  groupId: Id<'group'>,
  stepId: Id<'step'>,
): readonly Place[] {
  const place = (questionId: Conversation['questionId'], tab: string, name: string): Place => {
    const conversation: Conversation = { groupId, stepId, questionId };
    const where = placeOf(conversation);
    return { key: questionId ?? 'summary', conversation, name, tab, where, draftKey: `compose/${where}` };
  };
  return [
    ...questionsOf(session, stepId).map((question, index) =>
      place(question.id, t.notes.questionTab(index + 1), question.value.text),
    ),
    place(null, t.notes.summaryTab, t.notes.summaryQuestion),
  ];
}
