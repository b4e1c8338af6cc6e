import { heading, item, notice, numbered, paragraph, strong } from './blocks.ts';
import type { Block } from './outline.ts';
import { detailsOf, goals } from './points.ts';
import { warnings } from './report.ts';
import { recordsOf } from './report-printed.ts';
import { nameOf } from './report-proposal.ts';
import type { Proposal, Telling } from './telling.ts';
import { fieldsIn, unsettledIn, unsettledList, unsettledNotice } from './unsettled.ts';

/** «Forslag til vedtak» by itself, short enough for one page: each point with what belongs to it in one line. */
export function proposalDocument(telling: Telling): Block[] {
  const { session, plenary, groups, words } = telling;
  const said = words.own.proposal;
  const [only, ...more] = plenary;
  const told = groups.flatMap(({ id, name }) => {
    const proposal = telling.proposalOf(id);
    return proposal ? [heading(1, said.ofGroup(name)), ...shortly(proposal, telling)] : [];
  });
  const proposals = plenary.length > 0 ? plenary : groups.flatMap(({ id }) => telling.proposalOf(id) ?? []);
  const printed = [
    ...fieldsIn([session.workshop], 'title'),
    ...fieldsIn(plenary.length > 0 ? [] : session.groups),
  ];
  const unsettled = unsettledIn(printed, proposals.flatMap(recordsOf));
  return [
    ...inOne([...warnings(telling), ...unsettledNotice(unsettled, telling)]),
    ...(only === undefined
      ? [notice(told.length === 0 ? said.none : said.noPlenary), ...told]
      : more.length === 0
        ? shortly(only, telling)
        : plenary.flatMap((proposal, index) => [
            heading(1, nameOf(proposal, index, telling)),
            ...shortly(proposal, telling),
          ])),
    ...unsettledList(unsettled, telling),
  ];
}

/** One notice: a box for each would leave no room on the page for the points. */
function inOne(blocks: readonly Block[]): Block[] {
  const runs = blocks.flatMap((block) => (block.type === 'notice' ? block.runs : []));
  return [{ type: 'notice', runs: runs.flatMap((run, at) => (at === 0 ? [run] : [{ text: ' ' }, run])) }];
}

function shortly(proposal: Proposal, telling: Telling): Block[] {
  const { words } = telling;
  const { points } = proposal;
  return [
    ...goals(proposal, words),
    ...(points.length === 0
      ? [paragraph(words.own.proposal.noPoints)]
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
