import { expect, test } from 'vitest';
import { deletionReminder, moveDay, usualDeletionDate } from '#/domain/deletion-date.ts';

test.each([
  ['2027-05-25', null],
  ['2027-05-26', 'soon'],
  ['2027-06-08', 'soon'],
  ['2027-06-09', 'due'],
  ['2028-01-01', 'due'],
])('a workshop that is to be gone by 9 June, on %s: %s', (today, reminder) => {
  expect(deletionReminder('2027-06-09', today)).toBe(reminder);
});

test('without a date nobody is reminded', () => {
  expect(deletionReminder(null, '2027-06-09')).toBeNull();
});

test('the date follows the day of the workshop until somebody has chosen another', () => {
  const usual = { date: '2027-03-11', deletionDate: usualDeletionDate('2027-03-11') };
  expect(moveDay(usual, '2027-03-12')).toEqual({ date: '2027-03-12', deletionDate: '2027-06-10' });
  expect(moveDay({ ...usual, deletionDate: '2027-05-01' }, '2027-03-12').deletionDate).toBe('2027-05-01');
});
