import { describe, expect, test } from 'vitest';
import { moveDay } from '#/domain/deletion-date.ts';
import { programMinutes, timetable } from '#/domain/program.ts';
import { isUnchangedFromBank, questionBank, unusedBankQuestions } from '#/domain/question-bank.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import type { Language } from '#/domain/workshop.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const languages: readonly Language[] = ['nb', 'nn', 'en'];

function fromTemplate(language: Language = 'nb', date: string | null = '2027-03-11', title = '') {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title, date, language }, paper.moment).changes);
  return paper;
}

describe('a new workshop from the template', () => {
  test('lasts three hours and fits the booked time', () => {
    const paper = fromTemplate();
    expect(programMinutes(paper.ordered('step'))).toBe(180);
    expect(paper.all('workshop')[0]?.value.bookedMinutes).toBe(180);
  });

  test('runs as the method says when it starts at four', () => {
    const rows = timetable(fromTemplate().ordered('step'), '16:00');
    expect(rows.map((row) => [row.step.value.number, row.startsAt, row.minutes])).toEqual([
      [0, null, 0],
      [null, '16:00', 10],
      [1, '16:10', 30],
      [2, '16:40', 30],
      [null, '17:10', 10],
      [3, '17:20', 30],
      [4, '17:50', 40],
      [5, '18:30', 30],
    ]);
  });

  test('divides a discussion into alone, at the table and together', () => {
    const [, , first] = timetable(fromTemplate().ordered('step'), '16:00');
    expect(first?.phases.map(({ phase, startsAt }) => [phase.phaseKind, phase.minutes, startsAt])).toEqual([
      ['presentation', 10, '16:10'],
      ['individual', 2, '16:20'],
      ['group', 14, '16:22'],
      ['summary', 4, '16:36'],
    ]);
  });

  test('starts with a few questions in each step, all of them the app’s own and marked so', () => {
    const paper = fromTemplate();
    const questions = paper.all('question');
    const counts = paper
      .ordered('step')
      .map((step) => questions.filter((question) => question.value.stepId === step.id).length);
    expect(counts).toEqual([0, 0, 3, 3, 0, 3, 3, 2]);
    expect(questions.every((question) => isUnchangedFromBank(question.value))).toBe(true);
  });

  test('has six groups, eleven things to do, and is deleted ninety days after the day', () => {
    const paper = fromTemplate();
    expect(paper.ordered('group').map((group) => group.value.name)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `Gruppe ${number}`),
    );
    expect(paper.ordered('task').map((task) => task.value.dayOffset)).toEqual([
      -56, -45, -28, -21, -14, -7, -1, 0, 1, 21, 90,
    ]);
    expect(paper.all('workshop')[0]?.value.deletionDate).toBe('2027-06-09');
  });

  test('may be made before the day is known', () => {
    const workshop = fromTemplate('nb', null).all('workshop')[0]?.value;
    expect(workshop).toMatchObject({ date: null, deletionDate: null, meetingStatus: 'unsettled' });
  });

  test.each(languages)('speaks %s in every text', (language) => {
    const paper = fromTemplate(language);
    const texts = [
      ...paper.all('workshop').map((each) => each.value.title),
      ...paper.all('step').map((each) => each.value.title),
      ...paper.all('question').map((each) => each.value.text),
      ...paper.all('task').flatMap((each) => [each.value.title, each.value.responsible]),
      ...paper.all('group').map((each) => each.value.name),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(paper.all('workshop')[0]?.value.language).toBe(language);
  });

  test('keeps the title it is given', () => {
    expect(fromTemplate('nb', null, '  Områdesatsingen ').all('workshop')[0]?.value.title).toBe(
      'Områdesatsingen',
    );
    expect(fromTemplate('nn', null, ' ').all('workshop')[0]?.value.title).toBe('Politisk verkstad');
  });
});

describe('the question bank', () => {
  test('has twenty-three questions for steps one to five, each in three languages', () => {
    expect(questionBank).toHaveLength(23);
    expect(new Set(questionBank.map((question) => question.id)).size).toBe(23);
    for (const question of questionBank) {
      expect(new Set(languages.map((language) => question.text[language])).size).toBe(3);
    }
  });

  test('knows its own words in every language, and its own words only', () => {
    const [first] = questionBank;
    expect(isUnchangedFromBank({ bankId: '1.1', text: first?.text.nn ?? '' })).toBe(true);
    expect(isUnchangedFromBank({ bankId: '1.1', text: `${first?.text.nb} Hvorfor?` })).toBe(false);
    expect(isUnchangedFromBank({ bankId: null, text: first?.text.nb ?? '' })).toBe(false);
  });

  test('offers what the step does not have yet', () => {
    const offered = unusedBankQuestions(1, [{ bankId: '1.1' }, { bankId: null }, { bankId: '1.4' }]);
    expect(offered.map((question) => question.id)).toEqual(['1.2', '1.3', '1.5']);
    expect(unusedBankQuestions(null, [{ bankId: '5.3' }])).toHaveLength(22);
  });
});

describe('the deletion date', () => {
  test('follows the day of the workshop', () => {
    expect(moveDay({ date: '2027-03-11', deletionDate: '2027-06-09' }, '2027-03-12')).toEqual({
      date: '2027-03-12',
      deletionDate: '2027-06-10',
    });
    expect(moveDay({ date: null, deletionDate: null }, '2027-03-11').deletionDate).toBe('2027-06-09');
  });

  test('stays once somebody has chosen another', () => {
    expect(moveDay({ date: '2027-03-11', deletionDate: '2027-04-01' }, '2027-03-18').deletionDate).toBe(
      '2027-04-01',
    );
  });
});
