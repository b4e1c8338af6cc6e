import { headcountOf } from './group-plan.ts';
import { programMinutes } from './program.ts';
import { questionsOf, type Session } from './session.ts';

/** What a facilitator should have in place before the day. Advice only: nothing is held back. */
const readinessItems = [
  'municipality',
  'date',
  'startTime',
  'place',
  'committees',
  'areas',
  'purpose',
  'meetingStatus',
  'questions',
  'fitsTime',
  'groups',
  'casePapers',
] as const;

export type ReadinessItem = (typeof readinessItems)[number];

export interface Readiness {
  readonly item: ReadinessItem;
  readonly ready: boolean;
}

export function readiness(session: Session): Readiness[] {
  return readinessItems.map((item) => ({ item, ready: isReady(item, session) }));
}

function isReady(item: ReadinessItem, session: Session): boolean {
  const workshop = session.workshop.value;
  switch (item) {
    case 'municipality':
    case 'place':
    case 'purpose':
      return workshop[item].trim() !== '';
    case 'date':
    case 'startTime':
      return workshop[item] !== null;
    case 'committees':
      return workshop.committees.length > 0;
    case 'areas':
      return workshop.areas.length > 0;
    case 'meetingStatus':
      return workshop.meetingStatus !== 'unsettled';
    case 'questions':
      return everyDiscussionHasQuestions(session);
    case 'fitsTime':
      return programMinutes(session.steps) <= workshop.bookedMinutes;
    case 'groups':
      return everyGroupHasPeople(session);
    case 'casePapers':
      return session.casePapers.length > 0;
  }
}

function everyDiscussionHasQuestions(session: Session): boolean {
  return session.steps
    .filter((step) => step.value.stepKind === 'discussion' || step.value.stepKind === 'decision')
    .every((step) => questionsOf(session, step.id).some((each) => each.value.text.trim() !== ''));
}

function everyGroupHasPeople(session: Session): boolean {
  return (
    session.groups.length > 0 &&
    session.groups.every((group) => {
      const { politicians, administrators } = headcountOf([group]);
      return politicians + administrators > 0;
    })
  );
}
