import { heading, paragraph } from './blocks.ts';
import type { Block } from './outline.ts';
import { proposalBlocks } from './points.ts';
import type { Proposal, Telling } from './telling.ts';

/** What the plenary proposes; without a plenary, what the groups do, told as such. */
export function proposalChapter(telling: Telling): Block[] {
  const { plenary, words } = telling;
  const said = words.own.proposal;
  const [only, ...more] = plenary;
  if (only === undefined) return groupsProposals(telling);
  if (more.length === 0) return proposalBlocks(only, telling);
  return [
    paragraph(said.several(plenary.length)),
    ...plenary.flatMap((proposal, index) => [
      heading(2, nameOf(proposal, index, telling)),
      ...proposalBlocks(proposal, telling),
    ]),
  ];
}

/** «Forslag 2: Møteplasser» */
export function nameOf({ decision }: Proposal, index: number, { words }: Telling): string {
  const name = [words.own.proposal.numbered(index + 1), decision.value.title].filter(Boolean).join(': ');
  return decision.deleted ? words.own.proposal.deletedName(name) : name;
}

function groupsProposals(telling: Telling): Block[] {
  const { groups, words } = telling;
  const said = words.own.proposal;
  const told = groups.flatMap((group) => {
    const proposal = telling.proposalOf(group.id);
    return proposal ? [heading(2, said.ofGroup(group.name)), ...proposalBlocks(proposal, telling)] : [];
  });
  return told.length === 0 ? [paragraph(said.none)] : [paragraph(said.noPlenary), ...told];
}
