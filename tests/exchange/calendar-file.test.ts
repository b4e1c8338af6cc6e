import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Change, create, edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { sessionOf } from '#/domain/session.ts';
import type { Task, Workshop } from '#/domain/workshop.ts';
import { encodeCalendar } from '#/exchange/calendar-file.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { timelineTexts } from '#/i18n/timeline-texts.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { eventsIn } from '../kit/calendar.ts';
import { opened } from '../kit/session-file.ts';
import { plan, tablet, workshopId } from '../kit/tablet.ts';

// The day and the deadlines as a calendar program reads them. The judge is a parser that others made: ical.js.

const nb = await timelineTexts('nb');
const words = { ...nb.calendar, untitled: nb.untitled };
const taskId = 'oppgave-1' as Id<'task'>;
const task: Task = {
  title: 'Send saksframleggene',
  dayOffset: -7,
  dayOffsetEnd: null,
  responsible: 'Kommunedirektør',
  basis: 'own',
  done: false,
  order: 1,
};

function facilitator(...more: Change[]) {
  const hub = tablet('hub');
  hub.write(...plan(), create('task', taskId, task), ...more);
  const file = () => {
    const session = sessionOf(hub.entries());
    return session && encodeCalendar(session, words);
  };
  return {
    ...hub,
    file,
    text: () => file()?.text ?? '',
    events: () => eventsIn(file()?.text ?? ''),
    task: () => eventsIn(file()?.text ?? '').get(uidOf(taskId)),
    workshop: () => eventsIn(file()?.text ?? '').get(uidOf(workshopId)),
  };
}

const changeTask = (patch: Partial<Task>) => edit('task', taskId, patch);
const changeWorkshop = (patch: Partial<Workshop>) => edit('workshop', workshopId, patch);
const uidOf = (id: string) => `${id}@politisk-verksted`;

function spanOf(event: ICAL.Event | undefined): readonly string[] {
  return event ? [event.startDate.toString(), event.endDate.toString()] : [];
}

describe('the events', () => {
  test('a deadline is a whole day that keeps nobody busy, and ends before the next one begins', () => {
    const event = facilitator().task();
    expect(spanOf(event)).toEqual(['2027-03-04', '2027-03-05']);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.summary).toBe('Send saksframleggene');
    expect(event?.description).toBe('Politisk verksted: Levende sentrum\nAnsvarlig: Kommunedirektør');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('a stretch of days is one event, and a holiday moves it as on the screen', () => {
    expect(spanOf(facilitator(changeTask({ dayOffset: -28, dayOffsetEnd: -14 })).task())).toEqual([
      '2027-02-11',
      '2027-02-26',
    ]);
    expect(spanOf(facilitator(changeWorkshop({ date: '2027-04-05' })).task())).toEqual([
      '2027-03-24',
      '2027-03-25',
    ]);
  });

  test.each([
    ['2027-03-11', '2027-03-11T15:00:00.000Z', 'in winter'],
    ['2027-06-11', '2027-06-11T14:00:00.000Z', 'in summer'],
    ['2027-03-28', '2027-03-28T14:00:00.000Z', 'on the day summer time begins'],
    ['2027-10-31', '2027-10-31T15:00:00.000Z', 'on the day it ends'],
  ])('the workshop on %s at 16.00 in Norway begins at %s, %s', (date, utc) => {
    const event = facilitator(changeWorkshop({ date })).workshop();
    expect(spanOf(event)).toEqual([`${date}T16:00:00`, `${date}T19:00:00`]);
    expect(event?.startDate.toJSDate().toISOString()).toBe(utc);
    expect(event?.location).toBe('Rådhuset');
  });

  test('a workshop that goes on past midnight ends the next day; one without a time takes the day', () => {
    const late = facilitator(changeWorkshop({ startTime: '22:30' })).workshop();
    expect(spanOf(late)).toEqual(['2027-03-11T22:30:00', '2027-03-12T01:30:00']);
    const untimed = facilitator(changeWorkshop({ startTime: null, place: '' })).workshop();
    expect(spanOf(untimed)).toEqual(['2027-03-11', '2027-03-12']);
    expect(untimed?.location).toBeNull();
  });

  test('what is done says so, and keeps its date when the workshop moves', () => {
    const done = facilitator(
      changeTask({ done: true, doneFor: '2027-03-04' }),
      changeWorkshop({ date: '2027-05-20' }),
    ).task();
    expect(spanOf(done)).toEqual(['2027-03-04', '2027-03-05']);
    expect(done?.description).toMatch(/\nGjort$/);
  });

  test('a task without a title has a name all the same', () => {
    expect(facilitator(changeTask({ title: '', responsible: '' })).task()?.summary).toBe(
      'Oppgave uten tittel',
    );
  });

  test('without a date there is no calendar', () => {
    expect(facilitator(changeWorkshop({ date: null })).file()).toBeNull();
  });

  test('the example has the day and every task, in the order of the days', () => {
    const { file, revisions } = opened(readFileSync(exampleFile, 'utf8'));
    const session = sessionOf(entriesOf(file.workshopId, revisions));
    if (!session) throw new Error('no workshop');
    const events = eventsIn(encodeCalendar(session, words)?.text ?? '');
    expect(events.size).toBe(session.tasks.length + 1);
    const [, ...days] = [...events.values()].map((event) => event.endDate.toString());
    expect(days).toEqual(days.toSorted());
  });
});

describe('a second import', () => {
  test('the same records give the same bytes under the same name', () => {
    expect(facilitator().file()).toEqual(facilitator().file());
    expect(facilitator().file()?.fileName).toMatch(/^politisk-verksted_levende-sentrum_tidslinje_.*\.ics$/);
  });

  test.each<[string, Change]>([
    ['a new title', changeTask({ title: 'Send dem igjen' })],
    ['another deadline', changeTask({ dayOffset: -6 })],
    ['a tick', changeTask({ done: true, doneFor: '2027-03-04' })],
    ['another day for the workshop', changeWorkshop({ date: '2027-04-15' })],
  ])('%s is a newer version of the same event', (_, change) => {
    const hub = facilitator();
    const before = hub.task();
    hub.write(change);
    const after = hub.task();
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(stampOf(after) > stampOf(before)).toBe(true);
  });

  test('the moving of one task leaves the others as they are', () => {
    const other = create('task', 'oppgave-2' as Id<'task'>, { ...task, order: 2 });
    const hub = facilitator(other);
    const before = hub.events().get(uidOf('oppgave-2'))?.toString();
    hub.write(changeTask({ dayOffset: -6 }));
    expect(hub.events().get(uidOf('oppgave-2'))?.toString()).toBe(before);
  });

  test('a clock that is far off still gives numbers that calendars take', () => {
    for (const changedAt of [0, 8.64e15]) {
      const session = sessionOf(
        facilitator()
          .entries()
          .map((entry) => ({ ...entry, changedAt })),
      );
      const event = eventsIn((session && encodeCalendar(session, words)?.text) ?? '').get(uidOf(taskId));
      expect(event?.sequence).toBe(changedAt === 0 ? 0 : 2 ** 31 - 1);
      expect(stampOf(event)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });
});

describe('the text', () => {
  const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), hard()), maxLength: 80 });

  test('any title survives', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const read = facilitator(changeTask({ title })).task()?.summary;
        expect(read).toBe(legible(title) || (title === '' ? words.untitled : ''));
      }),
    );
  });

  test('what separates values is escaped, as RFC 5545 § 3.3.11 has it', () => {
    expect(facilitator(changeTask({ title: 'Kaffe, te; og C:\\kake\n(til 34)' })).text()).toContain(
      '\r\nSUMMARY:Kaffe\\, te\\; og C:\\\\kake\\n(til 34)\r\n',
    );
  });

  test('lines end with CRLF, are at most 75 octets, and none is cut within a letter', () => {
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(anyText, (title) => {
        const bytes = Buffer.from(facilitator(changeTask({ title })).text());
        const lines = bytes.toString('latin1').split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.length).toBeLessThanOrEqual(75);
          expect(() => utf8.decode(Buffer.from(line, 'latin1'))).not.toThrow();
        }
      }),
    );
  });

  /** What breaks a writer: separators, ends of lines, letters of two, three and four octets. */
  function hard() {
    return fc.constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '"',
      '\n',
      '\r\n',
      '\r',
      '\\n',
      'å',
      '…',
      '🌲',
      ' ',
      '\t',
      'BEGIN:',
    );
  }

  /** What iCalendar can hold of a text: its ends of lines are alike, and it has no signs that are no letters. */
  function legible(title: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it cannot hold
    return title.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
  }
});

function stampOf(event: ICAL.Event | undefined): string {
  return String(event?.component.getFirstPropertyValue('dtstamp'));
}
