import ICAL from 'ical.js';

/** The events of a calendar file by their UIDs, as a parser that others made reads them: from bytes, not from letters. */
export function eventsIn(text: string): ReadonlyMap<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(text).toString()));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return new Map(events.map((event) => [event.uid, event]));
}
