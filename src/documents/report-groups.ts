import { bullets, heading, item, paragraph, strong } from './blocks.ts';
import type { Block } from './outline.ts';
import { type Place, placesOf } from './places.ts';
import { proposalBlocks, unsettledOf } from './points.ts';
import type { Telling, ToldGroup } from './telling.ts';

/** Group by group: what it held to be the main points under each question, how it summed up, and what it proposes. */
export function* groupBlocks(
  telling: Telling,
  { proposalsAreTold }: { readonly proposalsAreTold: boolean },
): Generator<readonly Block[]> {
  const said = telling.words.own.groups;
  if (telling.groups.length === 0) yield [paragraph(said.none)];
  for (const group of telling.groups)
    yield [
      heading(2, group.name),
      ...(group.politicians + group.administrators > 0
        ? [paragraph(said.size(group.politicians, group.administrators))]
        : []),
      heading(3, said.mainPoints),
      ...mainPoints(group, telling),
      heading(3, said.proposal),
      ...ownProposal(group, telling, proposalsAreTold),
    ];
}

function mainPoints({ id }: ToldGroup, telling: Telling): Block[] {
  const places = placesOf(telling.notesOf(id).filter(isMainPoint), telling);
  if (places.length === 0) return [paragraph(telling.words.own.groups.noMainPoints)];
  return bullets(places.map((place) => placeItem(place, telling)));
}

/** What was starred, and the group's own summary of a step. */
export function isMainPoint({ value }: Telling['notes'][number]): boolean {
  return value.starred || value.questionId === null;
}

function placeItem({ step, question, isSummary, notes }: Place, telling: Telling) {
  const { words } = telling;
  const asked = isSummary ? words.own.groups.summary : question;
  return item(
    [strong(step), { text: `\n${asked}` }],
    notes.map((note) =>
      item(
        note.value.text || words.own.noText,
        unsettledOf(note, words).map((text) => item(text)),
      ),
    ),
  );
}

function ownProposal({ id }: ToldGroup, telling: Telling, isToldAbove: boolean): Block[] {
  const said = telling.words.own.groups;
  const proposal = telling.proposalOf(id);
  if (proposal === null) return [paragraph(said.noProposal)];
  return isToldAbove ? [paragraph(said.proposalAbove)] : proposalBlocks(proposal, telling);
}
