import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from '#/domain/calendar.ts';
import { dayOff, easterSunday, holidayOn } from '#/domain/holidays.ts';

// The calendar that the deadlines go by.

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2299-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the Norwegian calendar', () => {
  test.each([
    ['1818-03-22', 'the earliest there can be'],
    ['1943-04-25', 'the latest there can be'],
    ['1954-04-18', 'an exception of Gauss’s'],
    ['1961-04-02', ''],
    ['1981-04-19', 'an exception of Gauss’s'],
    ['2000-04-23', 'a leap year'],
    ['2008-03-23', ''],
    ['2024-03-31', ''],
    ['2025-04-20', ''],
    ['2026-04-05', ''],
    ['2027-03-28', ''],
    ['2028-04-16', ''],
    ['2029-04-01', ''],
    ['2030-04-21', ''],
    ['2038-04-25', ''],
    ['2049-04-18', ''],
    ['2285-03-22', ''],
  ])('Easter Sunday is on %s (%s)', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test('Easter is a Sunday from 22 March to 25 April, every year', () => {
    for (let year = 1900; year < 4100; year += 1) {
      const easter = easterSunday(year);
      expect(weekday(easter), easter).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).toBe(true);
    }
  });

  test('has the public holidays of 2026, and nothing more', () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
    expect(year.flatMap((date) => (holidayOn(date) ? [[date, holidayOn(date)]] : []))).toEqual([
      ['2026-01-01', 'newYearsDay'],
      ['2026-04-02', 'maundyThursday'],
      ['2026-04-03', 'goodFriday'],
      ['2026-04-05', 'easterSunday'],
      ['2026-04-06', 'easterMonday'],
      ['2026-05-01', 'labourDay'],
      ['2026-05-14', 'ascensionDay'],
      ['2026-05-17', 'constitutionDay'],
      ['2026-05-24', 'whitSunday'],
      ['2026-05-25', 'whitMonday'],
      ['2026-12-25', 'christmasDay'],
      ['2026-12-26', 'boxingDay'],
    ]);
  });

  test('two holidays on one day are one day off, and Christmas Eve is none', () => {
    expect(holidayOn('2027-05-17')).toBe('constitutionDay');
    expect(dayOff('2026-12-24')).toBeNull();
    expect(dayOff('2026-12-27')).toBe('weekend');
  });

  test('days are counted alike forwards and backwards, through leap days and summer time', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
    expect(['2027-03-08', '2027-03-14', '1969-12-31'].map(weekday)).toEqual([1, 7, 3]);
  });
});
