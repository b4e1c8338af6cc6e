import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '#/domain/calendar.ts';
import { edit } from '#/domain/change.ts';
import {
  addBankQuestion,
  addedPhase,
  addOwnQuestion,
  addStep,
  belongs,
  changedPhase,
  deleteStep,
  movedPhase,
  moveQuestion,
  moveStep,
  programMinutes,
  stepMinutes,
  timetable,
  withoutPhase,
} from '#/domain/program.ts';
import { unusedBankQuestions } from '#/domain/question-bank.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import type { Phase } from '#/domain/workshop.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

function plan() {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  const step = (number: number) => {
    const found = paper.all('step').find((each) => each.value.number === number);
    if (!found) throw new Error(`no step ${number}`);
    return found;
  };
  const questions = (number: number) =>
    paper.ordered('question').filter((question) => question.value.stepId === step(number).id);
  const bankIds = (number: number) => questions(number).map((question) => question.value.bankId);
  const rephase = (number: number, change: (phases: readonly Phase[]) => readonly Phase[]) =>
    paper.write([edit('step', step(number).id, { phases: change(step(number).value.phases) })]);
  return { ...paper, step, questions, bankIds, rephase };
}

describe('steps', () => {
  test('a step that is moved takes its time with it', () => {
    const paper = plan();
    paper.write(moveStep(paper.ordered('step'), 4, 2));
    const rows = timetable(paper.ordered('step'), '09:00');
    expect(rows.map((row) => row.step.value.stepKind).slice(1, 4)).toEqual([
      'plenary',
      'break',
      'discussion',
    ]);
    expect(rows[3]?.startsAt).toBe('09:20');
    expect(programMinutes(paper.ordered('step'))).toBe(180);
  });

  test('moving never loses or doubles a step, and the moved one stands where it was put', () => {
    const places = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 60 });
    fc.assert(
      fc.property(places, (moves) => {
        const paper = plan();
        const all = new Set(paper.ordered('step').map((step) => step.id));
        for (const [from, to] of moves) {
          const moving = paper.ordered('step')[from]?.id;
          paper.write(moveStep(paper.ordered('step'), from, to));
          expect(paper.ordered('step')[to]?.id).toBe(moving);
        }
        expect(new Set(paper.ordered('step').map((step) => step.id))).toEqual(all);
      }),
    );
  });

  test('a step of one’s own comes last and counts', () => {
    const paper = plan();
    paper.write(addStep(paper.ordered('step'), 'Omvisning', paper.moment));
    expect(paper.ordered('step').at(-1)?.value).toMatchObject({ title: 'Omvisning', number: null });
    expect(programMinutes(paper.ordered('step'))).toBe(195);
  });

  test('a deleted step takes its questions along, and both come back', () => {
    const paper = plan();
    const before = paper.all('question').length;
    const gone = deleteStep(paper.step(1).id, paper.questions(1));
    paper.write(gone);
    expect(paper.all('question')).toHaveLength(before - 3);
    paper.write(gone.map((change) => ({ type: 'undelete', id: change.id })));
    expect(paper.bankIds(1)).toEqual(['1.1', '1.2', '1.4']);
  });

  test('what is done before the day takes no time of the day', () => {
    const paper = plan();
    paper.rephase(0, (phases) => addedPhase(phases, 'plenary', 30));
    expect(programMinutes(paper.ordered('step'))).toBe(180);
    expect(timetable(paper.ordered('step'), '16:00')[1]?.startsAt).toBe('16:00');
  });
});

describe('phases', () => {
  test('are added, changed, moved and deleted within their step', () => {
    const paper = plan();
    paper.rephase(1, (phases) => addedPhase(phases, 'plenary', 5));
    paper.rephase(1, (phases) => changedPhase(phases, 'phase-1', { minutes: 8 }));
    paper.rephase(1, (phases) => movedPhase(phases, 4, 0));
    paper.rephase(1, (phases) => withoutPhase(phases, 'phase-2'));
    expect(paper.step(1).value.phases.map((phase) => [phase.id, phase.minutes])).toEqual([
      ['phase-5', 5],
      ['phase-1', 8],
      ['phase-3', 14],
      ['phase-4', 4],
    ]);
    expect(stepMinutes(paper.step(1).value)).toBe(31);
  });

  test('never share a name, whatever has been deleted', () => {
    const paper = plan();
    paper.rephase(1, (phases) => withoutPhase(phases, 'phase-1'));
    paper.rephase(1, (phases) => addedPhase(phases, 'plenary', 5));
    paper.rephase(1, (phases) => addedPhase(phases, 'plenary', 5));
    const ids = paper.step(1).value.phases.map((phase) => phase.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { minLength: 1, maxLength: 12 }), (minutes) => {
        const paper = plan();
        for (const each of minutes) paper.rephase(3, (phases) => addedPhase(phases, 'group', each));
        const rows = timetable(paper.ordered('step'), '08:00').filter((row) => row.from !== null);
        let clock = '08:00';
        for (const { phase, startsAt } of rows.flatMap((row) => row.phases)) {
          expect(startsAt).toBe(clock);
          clock = addMinutes(clock, phase.minutes);
        }
      }),
    );
  });

  test('past midnight the clock goes on from nought', () => {
    expect(addMinutes('23:50', 20)).toBe('00:10');
  });
});

describe('questions', () => {
  test('come from the bank in the workshop’s language, or are one’s own', () => {
    const paper = plan();
    const used = paper.questions(1).map((question) => question.value);
    const [offered] = unusedBankQuestions(1, used);
    if (!offered) throw new Error('the bank has more for step 1');
    paper.write(addBankQuestion(paper.step(1).id, paper.questions(1), offered, 'nn', paper.moment));
    paper.write(addOwnQuestion(paper.step(1).id, paper.questions(1), paper.moment).changes);
    expect(
      paper
        .questions(1)
        .slice(3)
        .map((question) => [question.value.text, question.value.bankId]),
    ).toEqual([
      [offered.text.nn, '1.3'],
      ['', null],
    ]);
  });

  test('are moved within their step only', () => {
    const paper = plan();
    paper.write(moveQuestion(paper.questions(2), 2, 0));
    expect(paper.bankIds(2)).toEqual(['2.5', '2.1', '2.2']);
    expect(paper.bankIds(1)).toEqual(['1.1', '1.2', '1.4']);
  });
});

test('case papers and sources are tied to a step once, and untied', () => {
  expect(belongs(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(belongs(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(belongs(['a', 'b'], 'a', false)).toEqual(['b']);
});
