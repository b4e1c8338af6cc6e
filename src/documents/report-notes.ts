import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { bullets, heading, item, paragraph, strong } from './blocks.ts';
import type { Block, ListItem } from './outline.ts';
import { placesOf } from './places.ts';
import { unsettledOf } from './points.ts';
import { isMainPoint } from './report-groups.ts';
import type { Telling } from './telling.ts';

/** The annex: every note that is told, group by group and question by question, and what it cites in short. */
export function* noteBlocks(
  telling: Telling,
  above: { readonly mainPointsAreTold: boolean },
): Generator<readonly Block[]> {
  const said = telling.words.own.notes;
  if (telling.notes.length === 0) yield [paragraph(said.none)];
  for (const { id, name } of telling.groups) yield notesOf(id, name, telling, above.mainPointsAreTold);
  yield notesOf(null, said.plenary, telling, false);
}

function notesOf(
  groupId: Id<'group'> | null,
  name: string,
  telling: Telling,
  mainPointsAreTold: boolean,
): Block[] {
  const places = placesOf(telling.notesOf(groupId), telling);
  if (places.length === 0) return [];
  return [
    heading(2, name),
    ...places.flatMap(({ stepId, step, question, isSummary, notes }, index) => [
      ...(places[index - 1]?.stepId === stepId ? [] : [heading(3, step)]),
      paragraph([strong(isSummary ? telling.words.own.groups.summary : question)]),
      ...bullets(notes.map((note) => noteItem(note, telling, mainPointsAreTold && isMainPoint(note)))),
    ]),
  ];
}

/** Of one that stands further up too, what is not settled is told there. */
function noteItem(note: Entry<'note'>, telling: Telling, isToldAbove: boolean): ListItem {
  const { words } = telling;
  const { text, noteKind, starred, evidence } = note.value;
  const said = words.own.notes;
  const mark = starred ? `${words.noteKinds[noteKind]}, ${said.mainPoint}` : words.noteKinds[noteKind];
  return item(
    [strong(`${mark}:`), { text: ` ${text || words.own.noText}` }],
    [
      ...(isToldAbove ? [] : unsettledOf(note, words)).map((wording) => item(wording)),
      ...(evidence.length > 0
        ? [item(said.rests([...new Set(evidence.map((each) => telling.cite(each).short))].join('; ')))]
        : []),
    ],
  );
}
