import { addMinutes } from '#/domain/calendar.ts';
import { headcountOf } from '#/domain/group-plan.ts';
import { bullets, facts, heading, item, paragraph, table } from './blocks.ts';
import type { Block } from './outline.ts';
import { unsettledOf } from './points.ts';
import type { Telling } from './telling.ts';

/** Where, when, for whom, and what kind of gathering it was. */
export function aboutBlocks(telling: Telling): Block[] {
  const { session, words } = telling;
  const { value } = session.workshop;
  const said = words.own.about;
  return [
    ...facts([
      [said.municipality, value.municipality],
      [said.purpose, value.purpose],
      [said.areas, value.areas.map(({ name }) => name).join(', ')],
      [said.date, value.date ? words.longDate(value.date) : ''],
      [said.time, timeOf(telling)],
      [said.place, value.place],
      [said.committees, value.committees.join(', ')],
      [said.caseNumber, value.caseNumber],
      [said.meetingStatus, statusOf(telling)],
    ]),
    ...bullets(unsettledOf(session.workshop, words).map((text) => item(text))),
    heading(2, said.people),
    ...peopleBlocks(telling),
  ];
}

function timeOf({ session, words }: Telling): string {
  const { startTime, bookedMinutes } = session.workshop.value;
  if (startTime === null) return '';
  return words.own.about.fromTo(words.clock(startTime), words.clock(addMinutes(startTime, bookedMinutes)));
}

function statusOf({ session, words }: Telling): string {
  const { meetingStatus, meetingStatusNote } = session.workshop.value;
  return [`${words.meetingStatuses[meetingStatus]}.`, meetingStatusNote].filter(Boolean).join(' ');
}

/** Numbers, never names. */
function peopleBlocks({ session, words }: Telling): Block[] {
  const said = words.own.about;
  const { groups } = session;
  const row = (name: string, politicians: number, administrators: number) => [
    name,
    ...[politicians, administrators, politicians + administrators].map((n) => words.number(n)),
  ];
  const { politicians, administrators } = headcountOf(groups);
  if (politicians + administrators === 0) return [paragraph(said.noGroups)];
  return [
    table(
      said.peopleCaption,
      [said.group, said.politicians, said.administrators, said.inAll],
      [
        ...groups.map(({ value }) =>
          row(value.name || words.citation.unknownGroup, value.politicians, value.administrators),
        ),
        row(said.inAll, politicians, administrators),
      ],
      1,
    ),
  ];
}
