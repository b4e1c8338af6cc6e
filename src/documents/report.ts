import { emphasis, heading, notice, paragraph } from './blocks.ts';
import type { Block, Outline } from './outline.ts';
import { aboutBlocks } from './report-about.ts';
import { evidenceBlocks } from './report-evidence.ts';
import { figureBlocks } from './report-figures.ts';
import { forwardBlocks } from './report-forward.ts';
import { groupBlocks } from './report-groups.ts';
import { noteBlocks } from './report-notes.ts';
import type { ReportPart } from './report-parts.ts';
import { unsettledInReport } from './report-printed.ts';
import { processBlocks } from './report-process.ts';
import { proposalChapter } from './report-proposal.ts';
import type { Telling } from './telling.ts';
import { unsettledList, unsettledNotice } from './unsettled.ts';

/** Everything of a document but its blocks. */
export type Head = Omit<Outline, 'blocks'>;

export function headOf(telling: Telling, title: string): Head {
  const { title: workshop, date, municipality, language } = telling.session.workshop.value;
  const subtitle = [workshop, telling.words.date(date)].filter(Boolean).join(', ');
  return {
    title,
    subtitle,
    language,
    author: municipality,
    // The title stands at the head of every page.
    footer: subtitle || title,
    created: telling.created,
  };
}

/** What stands first in whatever comes of a workshop: that it is no decision, and what in it is invented. */
export function warnings(telling: Telling): Block[] {
  const { session, words } = telling;
  return [
    notice(words.notADecision),
    ...(session.workshop.value.illustrative ? [notice(words.exampleNote)] : []),
    ...(session.casePapers.some(({ value }) => value.fictional) ? [notice(words.own.fictionalPapers)] : []),
  ];
}

/**
 * «Rapport fra politisk verksted», a slice at a time, so that whoever shows it can let others to in between.
 * @param parts in any order; they stand in the report's own
 */
export function* reportSlices(telling: Telling, parts: readonly ReportPart[]): Generator<readonly Block[]> {
  const has = (part: ReportPart) => parts.includes(part);
  const chapter = (part: ReportPart) => heading(1, telling.words.own.chapters[part]);
  const unsettled = unsettledInReport(telling, parts);
  yield [...warnings(telling), ...unsettledNotice(unsettled, telling)];
  if (has('about')) yield [chapter('about'), ...aboutBlocks(telling)];
  if (has('process')) yield [chapter('process'), ...processBlocks(telling)];
  if (has('proposal')) yield [chapter('proposal'), ...proposalChapter(telling)];
  if (has('evidence')) yield [chapter('evidence'), ...evidenceBlocks(telling)];
  if (has('groups')) {
    yield [chapter('groups')];
    yield* groupBlocks(telling, { proposalsAreTold: has('proposal') && telling.plenary.length === 0 });
  }
  if (has('figures')) {
    yield [chapter('figures')];
    yield* figureBlocks(telling);
  }
  if (has('forward')) yield [chapter('forward'), ...forwardBlocks(telling)];
  yield unsettledList(unsettled, telling);
  if (has('notes')) {
    yield [{ type: 'pageBreak' }, chapter('notes'), paragraph([emphasis(telling.words.own.notes.lead)])];
    yield* noteBlocks(telling, { mainPointsAreTold: has('groups') });
  }
}
