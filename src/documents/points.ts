import type { AnyEntry, Entry } from '#/domain/entry.ts';
import { isInDeleted } from '#/domain/stray-points.ts';
import { isCountedBefore } from '#/domain/support.ts';
import { bullets, item, numbered, paragraph, strong } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import type { Block, ListItem, Run } from './outline.ts';
import type { Proposal, Telling } from './telling.ts';

/** A proposal: its goal, then its points in numbers, each with what belongs to it one step in. */
export function proposalBlocks(proposal: Proposal, telling: Telling): Block[] {
  const { words } = telling;
  const { points } = proposal;
  return [
    ...goals(proposal, words),
    ...(points.length === 0
      ? [paragraph(words.own.proposal.noPoints)]
      : numbered(points.map((point) => pointItem(point, telling)))),
  ];
}

export function goals({ decision, others }: Proposal, words: DocumentWords): Block[] {
  const said = words.own.proposal;
  return [
    ...(decision.value.goal ? [paragraph(said.goal(decision.value.goal))] : []),
    ...others.flatMap(({ value }) => (value.goal ? [paragraph(said.otherGoal(value.goal))] : [])),
    ...[decision, ...others].flatMap((each) => bullets(unsettledOf(each, words).map((text) => item(text)))),
  ];
}

function pointItem(point: Entry<'point'>, telling: Telling): ListItem {
  return item(
    textOf(point, telling.words),
    detailsOf(point, telling).map((text) => item(text)),
  );
}

function textOf(point: Entry<'point'>, words: DocumentWords): readonly Run[] {
  return [strong(point.value.text || words.own.noText)];
}

/** What belongs to it, and every wording that is not settled. */
export function detailsOf(point: Entry<'point'>, telling: Telling): string[] {
  return [...belongingTo(point, telling), ...unsettledOf(point, telling.words)];
}

/** That its proposal is deleted; who, when, what it costs, how it is supported, and what the minority meant. */
export function belongingTo(point: Entry<'point'>, { session, words }: Telling): string[] {
  const { value } = point;
  const said = words.own.proposal;
  return [
    isInDeleted(session, point) ? said.inDeleted : '',
    value.responsible && said.responsible(value.responsible),
    value.deadline === null ? '' : said.deadline(words.date(value.deadline)),
    value.economy && said.economy(value.economy),
    said.support(supportOf(point, words)),
    ...minorityOf(value, words),
    value.setAside && said.setAside(value.setAside),
  ].filter((text) => text !== '');
}

/** «Flertall, 14 for, 9 mot, 2 avstår» */
function supportOf(point: Entry<'point'>, words: DocumentWords): string {
  const { support, hands } = point.value;
  const counted = hands && words.hands(hands.for, hands.against, hands.abstaining);
  const before = isCountedBefore(point) && words.countedBefore.toLowerCase();
  return [words.supports[support], counted, before].filter(Boolean).join(', ');
}

function minorityOf({ support, minorityRemark }: Entry<'point'>['value'], words: DocumentWords): string[] {
  if (minorityRemark !== '') return [words.own.proposal.minority(minorityRemark)];
  return support === 'majority' ? [words.own.proposal.minorityMissing] : [];
}

/**
 * What was changed apart and that nobody has chosen between: never hidden.
 *
 * @param fields null: all of them
 */
export function unsettledOf(
  entry: AnyEntry,
  words: DocumentWords,
  fields: readonly string[] | null = null,
): string[] {
  const open = entry.conflicts.filter(({ field }) => fields === null || fields.includes(field));
  const wordings = open.flatMap(({ field, versions }) =>
    versions
      .slice(1)
      .map(({ value }) => `${words.own.otherWording(words.fields[field] ?? field)} ${String(value ?? '')}`),
  );
  return entry.deletedOn === null && !entry.deleted ? wordings : [...wordings, words.own.deletedAndChanged];
}
