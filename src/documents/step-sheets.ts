import { addMinutes } from '#/domain/calendar.ts';
import type { Entry } from '#/domain/entry.ts';
import { type TimedStep, timetable } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import { bullets, facts, heading, item, numbered, paragraph, table } from './blocks.ts';
import { shelvesOf } from './citations.ts';
import type { Block } from './outline.ts';
import { stepTitle } from './report-process.ts';
import type { Telling } from './telling.ts';
import { fieldsIn, type Printed, unsettledIn, unsettledList, unsettledNotice } from './unsettled.ts';

/** A sheet for each step of the day: when, how, what is asked, and which knowledge belongs to it. Breaks need none. */
export function stepSheets(telling: Telling): Block[] {
  const { session, words } = telling;
  const steps = timetable(session.steps, session.workshop.value.startTime).filter(
    ({ from, step }) => from !== null && step.value.stepKind !== 'break',
  );
  if (steps.length === 0) return [paragraph(words.own.steps.none)];
  const unsettled = unsettledIn([
    ...fieldsIn([session.workshop], 'title'),
    ...steps.flatMap(({ step }) => printedOn(step, telling)),
  ]);
  return [
    ...unsettledNotice(unsettled, telling),
    ...steps.flatMap((timed, index) => [
      ...(index === 0 ? [] : [{ type: 'pageBreak' } as const]),
      ...sheet(timed, telling),
    ]),
    ...unsettledList(unsettled, telling),
  ];
}

function printedOn(step: Entry<'step'>, { session }: Telling): Printed[] {
  const knowledge = [...session.casePapers, ...session.sources].filter(({ id }) => knowledgeOf(step).has(id));
  return [
    ...fieldsIn([step], 'title', 'description'),
    ...fieldsIn(questionsOf(session, step.id), 'text'),
    ...fieldsIn(knowledge, 'title'),
  ];
}

function knowledgeOf({ value }: Entry<'step'>): ReadonlySet<string> {
  return new Set<string>([...value.casePaperIds, ...value.sourceIds]);
}

function sheet(timed: TimedStep, telling: Telling): Block[] {
  const { session, words } = telling;
  const said = words.own.steps;
  const { step, phases } = timed;
  const questions = questionsOf(session, step.id).filter(({ value }) => value.text !== '');
  const own = knowledgeOf(step);
  const knowledge = shelvesOf(telling).filter(({ id }) => own.has(id));
  return [
    heading(1, stepTitle(step, words)),
    ...facts([[said.time, timeOf(timed, telling)]]),
    ...(step.value.description ? [paragraph(step.value.description)] : []),
    ...(phases.length > 0
      ? [
          table(
            said.phasesCaption,
            [said.phase, said.time, said.minutes],
            phases.map(({ phase, startsAt }) => [
              phase.title || words.phaseKinds[phase.phaseKind],
              startsAt ? words.clock(startsAt) : '',
              words.number(phase.minutes),
            ]),
            2,
          ),
        ]
      : []),
    ...(questions.length > 0 ? [heading(2, said.questions)] : []),
    ...numbered(questions.map(({ value }) => item(value.text))),
    ...(knowledge.length > 0 ? [heading(2, said.knowledge)] : []),
    ...bullets(knowledge.map(({ title }) => item(title))),
  ];
}

function timeOf({ startsAt, minutes }: TimedStep, { words }: Telling): string {
  if (startsAt === null) return words.minutes(minutes);
  return words.own.about.fromTo(words.clock(startsAt), words.clock(addMinutes(startsAt, minutes)));
}
