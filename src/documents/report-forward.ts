import type { Entry } from '#/domain/entry.ts';
import { bullets, heading, item, paragraph, strong, table } from './blocks.ts';
import type { Block } from './outline.ts';
import { unsettledOf } from './points.ts';
import { toldPoints } from './report-evidence.ts';
import type { Telling } from './telling.ts';

/** Who does what by when, where it is treated, and what the residents who took part are told. */
export function forwardBlocks(telling: Telling): Block[] {
  const { session, words } = telling;
  const said = words.own.forward;
  const { actions } = session;
  if (actions.length === 0) return [paragraph(said.none)];
  const told = actions.filter(({ value }) => value.feedback !== '');
  return [
    table(
      said.caption,
      [said.what, said.points, said.responsible, said.deadline, said.treatedBy, said.status],
      actions.map((action) => rowOf(action, telling)),
    ),
    ...bullets(
      actions.flatMap((action) =>
        unsettledOf(action, words).map((text) => item([strong(action.value.text), { text: `\n${text}` }])),
      ),
    ),
    ...(told.length > 0 ? [heading(2, said.feedback)] : []),
    ...bullets(told.map(({ value }) => item([strong(value.text), { text: `\n${value.feedback}` }]))),
  ];
}

function rowOf({ value }: Entry<'action'>, telling: Telling): string[] {
  const { words } = telling;
  return [
    value.text || words.own.noText,
    pointsOf(value.pointIds, telling),
    value.responsible,
    words.date(value.deadline),
    [value.committee, words.date(value.meetingDate)].filter(Boolean).join(' '),
    words.progress[value.status],
  ];
}

/** «1, 3» where there is one proposal; by name where there are several. */
function pointsOf(ids: readonly string[], telling: Telling): string {
  const told = toldPoints(telling);
  const found = told.flatMap(({ name, point }, index) =>
    ids.includes(point.id) ? [telling.plenary.length === 1 ? String(index + 1) : name] : [],
  );
  return found.join(', ');
}
