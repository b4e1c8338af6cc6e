import fc from 'fast-check';
import type ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Change, create, edit } from '#/domain/change.ts';
import type { Action, Point } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { sessionOf } from '#/domain/session.ts';
import { encodeActionCalendar } from '#/exchange/action-calendar.ts';
import { forwardTexts } from '#/i18n/forward-texts.ts';
import { eventsIn } from '../kit/calendar.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { plan, tablet, workshopId } from '../kit/tablet.ts';

// The way forward as a calendar program reads it. The judge is a parser that others made: ical.js.

const nb = await forwardTexts('nb');
const words = { ...nb.calendar, untitled: nb.action.untitled };
const actionId = 'tiltak-1' as Id<'action'>;
const pointId = 'punkt-1' as Id<'point'>;
const [deadline, meeting] = [`${actionId}-frist@politisk-verksted`, `${actionId}-mote@politisk-verksted`];
const action: Action = {
  pointIds: [pointId],
  text: 'Telle trafikk',
  responsible: 'Vei og trafikk',
  deadline: '2027-06-15',
  committee: 'Teknisk utvalg',
  meetingDate: '2027-05-13',
  status: 'ongoing',
  feedback: 'Møte med naboene',
  order: 1,
};

function facilitator(...more: Change[]) {
  const hub = tablet('hub');
  const point: Point = { ...sampleValues.point, text: 'Steng skolegata' };
  hub.write(...plan(), create('point', pointId, point), create('action', actionId, action), ...more);
  const file = () => {
    const session = sessionOf(hub.entries());
    const deleted = hub.entries().filter((entry) => entry.kind === 'point' && entry.deleted);
    return session && encodeActionCalendar(session, deleted as Entry<'point'>[], words);
  };
  return { ...hub, file, events: () => eventsIn(file()?.text ?? '') };
}

const changeAction = (patch: Partial<Action>) => edit('action', actionId, patch);

describe('an action with a deadline and a meeting', () => {
  test('is two whole days that keep nobody busy', () => {
    const events = facilitator().events();
    expect([...events.keys()]).toEqual([deadline, meeting]);
    expect(spanOf(events.get(deadline))).toEqual(['2027-06-15', '2027-06-16']);
    expect(spanOf(events.get(meeting))).toEqual(['2027-05-13', '2027-05-14']);
    expect(events.get(deadline)?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(events.get(deadline)?.summary).toBe('Frist: Telle trafikk');
    expect(events.get(meeting)?.summary).toBe('Teknisk utvalg: Telle trafikk');
  });

  test('tells who, how far, which point and what the residents are told', () => {
    expect(facilitator().events().get(deadline)?.description).toBe(
      [
        'Politisk verksted: Levende sentrum',
        'Ansvarlig: Vei og trafikk',
        'Status: i gang',
        'Forslag til vedtak: Steng skolegata',
        'Tilbakemelding til innbyggerne: Møte med naboene',
      ].join('\n'),
    );
  });

  test('has a name all the same when nothing is written', () => {
    const events = facilitator(changeAction({ text: '', committee: '' })).events();
    expect(events.get(deadline)?.summary).toBe('Frist: Oppfølgingspunkt uten tekst');
    expect(events.get(meeting)?.summary).toBe('Møte: Oppfølgingspunkt uten tekst');
  });

  test('with only one of the dates is one event; without any there is no file', () => {
    expect([
      ...facilitator(changeAction({ meetingDate: null }))
        .events()
        .keys(),
    ]).toEqual([deadline]);
    expect(facilitator(changeAction({ meetingDate: null, deadline: null })).file()).toBeNull();
  });
});

describe('a second import', () => {
  test('the same records give the same bytes under the same name', () => {
    expect(facilitator().file()).toEqual(facilitator().file());
    expect(facilitator().file()?.fileName).toMatch(
      /^politisk-verksted_levende-sentrum_veien-videre_.*\.ics$/,
    );
  });

  test.each<[string, Change]>([
    ['another deadline', changeAction({ deadline: '2027-07-01' })],
    ['another status', changeAction({ status: 'done' })],
    ['a new wording of the point', edit('point', pointId, { text: 'Steng gata' })],
    ['another title of the workshop', edit('workshop', workshopId, { title: 'Verksted' })],
  ])('%s is a newer version of the same events', (_, change) => {
    const hub = facilitator();
    const before = hub.events();
    hub.write(change);
    const after = hub.events();
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const uid of [deadline, meeting])
      expect(after.get(uid)?.sequence).toBeGreaterThan(before.get(uid)?.sequence ?? 0);
  });

  test('no act ever gives an event a lower SEQUENCE, and one that it tells of gives a higher', () => {
    const reword = fc.constantFrom('Steng gata', 'Åpne gata', 'Steng skolegata').map((text) => ({
      act: edit('point', pointId, { text }),
    }));
    const act = fc.oneof(
      reword,
      fc.constantFrom<{ readonly act: Change }>(
        { act: { type: 'delete', id: pointId } },
        { act: { type: 'undelete', id: pointId } },
        { act: { type: 'erase', id: pointId } },
        { act: changeAction({ pointIds: [] }) },
        { act: changeAction({ pointIds: [pointId] }) },
      ),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const hub = facilitator();
        for (const { act } of acts) {
          const before = hub.events().get(deadline);
          hub.write(act);
          const after = hub.events().get(deadline);
          expect(after?.sequence).toBeGreaterThanOrEqual(before?.sequence ?? 0);
          if (after?.description !== before?.description)
            expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('leaves the other actions as they are', () => {
    const other = { ...action, pointIds: [], order: 2 };
    const hub = facilitator(create('action', 'tiltak-2' as Id<'action'>, other));
    const theirs = () => hub.events().get('tiltak-2-frist@politisk-verksted')?.toString();
    const before = theirs();
    hub.write(changeAction({ deadline: '2027-07-01' }));
    expect(theirs()).toBe(before);
  });
});

function spanOf(event: ICAL.Event | undefined): readonly string[] {
  return event ? [event.startDate.toString(), event.endDate.toString()] : [];
}
