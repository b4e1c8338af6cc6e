import { heading, item, notice, numbered, paragraph, strong } from './blocks.ts';
import type { Block } from './outline.ts';
import { detailsOf } from './points.ts';
import { warnings } from './report.ts';
import { nameOf } from './report-proposal.ts';
import type { Proposal, Telling } from './telling.ts';

/** «Forslag til vedtak» by itself, short enough for one page: each point with what belongs to it in one line. */
export function proposalDocument(telling: Telling): Block[] {
  const { plenary, groups, words } = telling;
  const said = words.own.proposal;
  const [only, ...more] = plenary;
  const told = groups.flatMap(({ id, name }) => {
    const proposal = telling.proposalOf(id);
    return proposal ? [heading(1, said.ofGroup(name)), ...shortly(proposal, telling)] : [];
  });
  return [
    ...warnings(telling),
    ...(only === undefined
      ? [notice(told.length === 0 ? said.none : said.noPlenary), ...told]
      : more.length === 0
        ? shortly(only, telling)
        : plenary.flatMap((proposal, index) => [
            heading(1, nameOf(proposal, index, telling)),
            ...shortly(proposal, telling),
          ])),
  ];
}

function shortly({ decision, others, points }: Proposal, telling: Telling): Block[] {
  const { words } = telling;
  const said = words.own.proposal;
  return [
    ...(decision.value.goal ? [paragraph(said.goal(decision.value.goal))] : []),
    ...others.flatMap(({ value }) => (value.goal ? [paragraph(said.otherGoal(value.goal))] : [])),
    ...(points.length === 0
      ? [paragraph(said.noPoints)]
      : numbered(
          points.map((point) =>
            item([
              strong(point.value.text || words.own.noText),
              { text: `\n${detailsOf(point, telling).map(ended).join(' ')}` },
            ]),
          ),
        )),
  ];
}

function ended(text: string): string {
  return /[.!?…»]$/.test(text) ? text : `${text}.`;
}
