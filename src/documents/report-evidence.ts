import type { Entry } from '#/domain/entry.ts';
import { bullets, emphasis, heading, paragraph, table } from './blocks.ts';
import { citationItem, shelfOf, shelvesOf } from './citations.ts';
import type { Block } from './outline.ts';
import { nameOf } from './report-proposal.ts';
import type { Telling } from './telling.ts';

/** What each point rests on, in full words; then how much each source was used, by whom it is vouched for. */
export function evidenceBlocks(telling: Telling): Block[] {
  const { words } = telling;
  const told = toldPoints(telling);
  return [
    ...(told.length === 0 ? [paragraph(words.own.evidence.noPoints)] : []),
    ...told.flatMap(({ name, point }) => [heading(2, name), ...basisOf(point, telling)]),
    ...coverage(
      told.map(({ point }) => point),
      telling,
    ),
  ];
}

interface Named {
  readonly name: string;
  readonly point: Entry<'point'>;
}

/** The plenary's points; where it has none, the groups'. */
export function toldPoints(telling: Telling): Named[] {
  const { plenary, groups, words } = telling;
  const said = words.own.evidence;
  const numbered = (whose: string | null, points: readonly Entry<'point'>[]) =>
    points.map((point, index) => ({
      name: whose === null ? said.point(index + 1) : said.pointOf(whose, index + 1),
      point,
    }));
  if (plenary.length > 0)
    return plenary.flatMap((proposal, index) =>
      numbered(plenary.length === 1 ? null : nameOf(proposal, index, telling), proposal.points),
    );
  return groups.flatMap(({ id, name }) => numbered(name, telling.proposalOf(id)?.points ?? []));
}

function basisOf(point: Entry<'point'>, telling: Telling): Block[] {
  const { words } = telling;
  const said = words.own.evidence;
  const { text, evidence, deliberateChoice } = point.value;
  const origins = originsOf(point, telling);
  return [
    paragraph([emphasis(text || words.own.noText)]),
    ...(deliberateChoice ? [paragraph(said.deliberate)] : []),
    ...(evidence.length === 0 && !deliberateChoice ? [paragraph(said.none)] : []),
    ...bullets(evidence.map((each) => citationItem(telling.cite(each), telling))),
    ...(origins.length > 0 ? [paragraph(said.buildsOn(origins.join('; ')))] : []),
  ];
}

/** The groups' points and notes that a point was made from: «Gruppe 1, punkt 2». What is not told is not named. */
function originsOf(point: Entry<'point'>, telling: Telling): string[] {
  const said = telling.words.own.evidence;
  return point.value.origins.flatMap(({ id }) => {
    const origin = telling.find(id);
    if (origin === undefined || origin.deleted || origin.erased) return [];
    if (origin.kind === 'note')
      return origin.value.workingFileOnly ? [] : [said.noteFrom(telling.groupName(origin.value.groupId))];
    if (origin.kind !== 'point') return [];
    const decision = telling.session.decisions.find((each) => each.id === origin.value.decisionId);
    const groupId = decision?.value.groupId ?? null;
    if (groupId === null) return [];
    const number = (telling.proposalOf(groupId)?.points ?? []).findIndex((each) => each.id === id) + 1;
    return number > 0 ? [said.pointOf(telling.groupName(groupId), number)] : [];
  });
}

function coverage(points: readonly Entry<'point'>[], telling: Telling): Block[] {
  const { words, notes } = telling;
  const said = words.own.evidence;
  const shelves = shelvesOf(telling);
  if (shelves.length === 0) return [heading(2, said.coverage), paragraph(said.noSources)];
  const inPoints = usesOf(points, telling);
  const inNotes = usesOf(notes, telling);
  return [
    heading(2, said.coverage),
    paragraph(said.coverageText),
    table(
      said.coverageCaption,
      [said.sourceColumn, said.points, said.notes],
      shelves.map(({ id, title }) => [
        title,
        words.number(inPoints.get(id) ?? 0),
        words.number(inNotes.get(id) ?? 0),
      ]),
      1,
    ),
    heading(2, said.sources),
    table(
      said.sourcesCaption,
      [said.sourceColumn, said.sourceLine, said.remark],
      shelves.map(({ title, sourceLine, remark }) => [title, sourceLine || words.own.noSourceLine, remark]),
    ),
  ];
}

/** How many points or notes cite anything of a shelf: each is counted once, however much of it it cites. */
function usesOf(
  citing: readonly (Entry<'point'> | Entry<'note'>)[],
  telling: Telling,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { value } of citing)
    for (const id of new Set(value.evidence.map((each) => shelfOf(each, telling))))
      if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}
