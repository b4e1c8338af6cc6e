import type { People } from '#/domain/participants.ts';
import type { Participant } from '#/domain/workshop.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';

export function nameIn(people: People, id: string, words: ParticipantsTexts): string {
  return people.find((person) => person.id === id)?.value.name.trim() || words.unnamed;
}

/** «Politiker · Ap · Kultur og miljø»: what a person is known by beside the name. */
export function factsOf(value: Participant, words: ParticipantsTexts): string {
  const { participantKind, party, committee, position, serviceArea } = value;
  return [words.kinds[participantKind], party, committee, position, serviceArea].filter(Boolean).join(' · ');
}

/** «Ap · Kultur og miljø», or where nothing of that is known what kind of participant it is: for narrow places. */
export function shortFactsOf(value: Participant, words: ParticipantsTexts): string {
  const { participantKind, party, committee, serviceArea } = value;
  const kind = participantKind === 'politician' && party !== '' ? '' : words.kinds[participantKind];
  return [kind, party, committee || serviceArea].filter(Boolean).join(' · ');
}
