import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';

/** What the facilitator has chosen for the big screen. */
export interface ScreenChoice {
  /** `all`: every question of the step, where there is room. */
  readonly question: Id<'question'> | 'all' | 'none';
  /** Nothing is shown: the room is to look at something else. */
  readonly black: boolean;
  /** Whether the code that other devices read the clock from is up. */
  readonly code: boolean;
  /** The proposal, instead of the clock while it is up. Left out: nobody has looked at it. */
  readonly presenting?: Presenting;
}

/** What of the plenary's proposal the screen shows. */
export interface Presenting {
  readonly proposalId: Id<'decision'>;
  /** By its name, see `nameOfPicture`; empty for the first. */
  readonly picture: string;
  /** The screen turns by itself to the point that was changed last, while the plenary words the proposal. */
  readonly follows: boolean;
  /** The point that was changed last, the same for every window that looks on. Left out: none has been. */
  readonly latest?: Id<'point'>;
  /** False: the screen shows the clock, and the picture waits. */
  readonly isUp: boolean;
}

export const openingScreen: ScreenChoice = { question: 'all', black: false, code: false };

/** How many, and how many letters, can be read from the other end of a room at once. */
const most = 3;
const room = 240;

/**
 * The questions that are up. All of the step's when they are few and short; else its first one, so that something is.
 * A question that was chosen for another step says nothing about this one.
 */
export function questionsOnScreen(
  questions: readonly Entry<'question'>[],
  choice: ScreenChoice['question'],
): readonly Entry<'question'>[] {
  if (choice === 'none') return [];
  const chosen = questions.find(({ id }) => id === choice);
  if (chosen) return [chosen];
  return fitTogether(questions) ? questions : questions.slice(0, 1);
}

export function fitTogether(questions: readonly Entry<'question'>[]): boolean {
  const letters = questions.reduce((sum, { value }) => sum + value.text.length, 0);
  return questions.length <= most && letters <= room;
}

/** How large what is written can be: the less there is to read, the larger. */
export function sizeOfText(texts: readonly string[]): 'large' | 'middle' | 'small' {
  const letters = texts.reduce((sum, text) => sum + text.length, 0) + (texts.length - 1) * 20;
  return letters <= 70 ? 'large' : letters <= 150 ? 'middle' : 'small';
}
