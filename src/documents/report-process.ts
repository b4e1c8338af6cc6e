import { addMinutes } from '#/domain/calendar.ts';
import type { Entry } from '#/domain/entry.ts';
import { type TimedStep, timetable } from '#/domain/program.ts';
import { questionsOf } from '#/domain/session.ts';
import { type TimeRow, timeRows, timeTotal } from '#/domain/time-rows.ts';
import { bullets, heading, item, paragraph, table } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import { timeInNorway } from './norwegian-time.ts';
import type { Block } from './outline.ts';
import type { Telling } from './telling.ts';

/** The steps as planned and as held, and what each of them asked. */
export function processBlocks(telling: Telling): Block[] {
  const { session, words } = telling;
  const said = words.own.process;
  if (session.steps.length === 0) return [paragraph(said.noSteps)];
  const rows = timeRows(session.steps, 'day');
  return [
    timesOf(telling, rows),
    paragraph(rows.length === 0 ? said.noLog : said.pauses),
    ...(rows.some(({ doubled }) => inMinutes(doubled) > 0) ? [paragraph(said.countedOnce)] : []),
    ...(rows.length === 0 ? [] : [phaseTimes(telling, rows)]),
    heading(2, said.contents),
    ...bullets(session.steps.map((step) => stepItem(step, telling))),
  ];
}

export function stepTitle({ value }: Pick<Entry<'step'>, 'value'>, words: DocumentWords): string {
  const title = value.title || words.own.untitled;
  return value.number === null ? title : words.stepName(value.number, title);
}

function timesOf({ session, words }: Telling, rows: readonly TimeRow[]): Block {
  const said = words.own.process;
  const steps = timetable(session.steps, session.workshop.value.startTime);
  const minutes = (n: number) => words.number(n);
  if (rows.length === 0) {
    const planned = steps.map((each) => [
      stepTitle(each.step, words),
      plannedTime(each, words),
      each.from === null ? '' : minutes(each.minutes),
    ]);
    return table(said.plannedCaption, [said.part, said.planned, said.plannedMinutes], planned, 2);
  }
  const { used } = timeTotal(rows);
  return table(
    said.caption,
    [said.part, said.planned, said.plannedMinutes, said.held, said.usedMinutes],
    [
      ...steps.map((each) => {
        const own = rows.filter(({ stepId }) => stepId === each.step.id);
        return [
          stepTitle(each.step, words),
          plannedTime(each, words),
          each.from === null ? '' : minutes(each.minutes),
          heldTime(own, words),
          own.length === 0 ? '' : minutes(inMinutes(timeTotal(own).used)),
        ];
      }),
      [
        said.total,
        '',
        minutes(steps.reduce((sum, each) => sum + each.minutes, 0)),
        heldTime(rows, words),
        minutes(inMinutes(used)),
      ],
    ],
    4,
  );
}

function phaseTimes({ session, words }: Telling, rows: readonly TimeRow[]): Block {
  const said = words.own.process;
  return table(
    said.phasesCaption,
    [said.phase, said.part, said.plannedMinutes, said.usedMinutes],
    rows.map((row) => {
      const step = session.steps.find(({ id }) => id === row.stepId);
      const kind = row.slot?.phaseKind ?? null;
      const name = row.slot === null ? said.gone : row.slot.title || (kind && words.phaseKinds[kind]);
      const title = step ? stepTitle(step, words) : '';
      return [name || title, title, words.number(row.planned), words.number(inMinutes(row.used))];
    }),
    2,
  );
}

function plannedTime({ from, minutes, startsAt }: TimedStep, words: DocumentWords): string {
  if (from === null) return words.own.process.beforeTheDay;
  if (startsAt === null) return '';
  return words.own.about.fromTo(words.clock(startsAt), words.clock(addMinutes(startsAt, minutes)));
}

function heldTime(rows: readonly TimeRow[], words: DocumentWords): string {
  if (rows.length === 0) return '';
  const time = (ms: number) => words.clock(timeInNorway(ms));
  const from = Math.min(...rows.map((row) => row.from));
  const to = Math.max(...rows.map((row) => row.to));
  return words.own.about.fromTo(time(from), time(to));
}

function inMinutes(ms: number): number {
  return Math.round(ms / 60_000);
}

function stepItem(step: Entry<'step'>, { session, words }: Telling) {
  const questions = questionsOf(session, step.id);
  const title = stepTitle(step, words);
  const kind = words.stepKinds[step.value.stepKind].toLowerCase();
  return item(title.toLowerCase() === kind ? title : `${title} (${kind})`, [
    ...(step.value.description ? [item(step.value.description)] : []),
    ...questions.flatMap(({ value }) => (value.text ? [item(value.text)] : [])),
  ]);
}
