import type { Language } from '#/domain/workshop.ts';
import type { participants as nb } from './nb/participants.ts';

/** The words of the list of participants and the groups made from it stay out of `Texts`: the first screen does not need them. */
export type ParticipantsTexts = typeof nb;

export async function participantsTexts(language: Language): Promise<ParticipantsTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/participants.ts')).participants;
    case 'nn':
      return (await import('./nn/participants.ts')).participants;
    case 'en':
      return (await import('./en/participants.ts')).participants;
  }
}
