import { headcountOf } from '#/domain/group-plan.ts';
import type { Section } from '#/domain/knowledge.ts';
import { isInDeleted } from '#/domain/stray-points.ts';
import { bullets, emphasis, facts, heading, item, notice, numbered, paragraph, strong } from './blocks.ts';
import { citationItem, citedOnce } from './citations.ts';
import { dateInNorway } from './norwegian-time.ts';
import type { Block, ListItem } from './outline.ts';
import { belongingTo, goals, unsettledOf } from './points.ts';
import { warnings } from './report.ts';
import { toldPoints } from './report-evidence.ts';
import { namesOfProposals, recordsOf } from './report-printed.ts';
import { nameOf } from './report-proposal.ts';
import type { Telling } from './telling.ts';
import {
  citedIn,
  fieldsIn,
  type Unsettled,
  unsettledIn,
  unsettledList,
  unsettledNotice,
} from './unsettled.ts';

/**
 * The administration's draft of a case paper, in the order of `sections`: filled from the workshop as far as it
 * goes, and plain about what is left to write. It assesses nothing by itself.
 */
export function draftPaper(telling: Telling): Block[] {
  const { session, words } = telling;
  const said = words.own.draft;
  const { caseNumber, committees } = session.workshop.value;
  const section = (name: Section, blocks: readonly Block[]) => [
    heading(1, words.citation.sections[name]),
    ...blocks,
  ];
  const unsettled = unsettledInDraft(telling);
  return [
    notice(said.notice),
    ...warnings(telling),
    ...unsettledNotice(unsettled, telling),
    ...facts([
      [said.caseOfficer, said.fill],
      [said.archiveNumber, caseNumber || said.fill],
      [said.committee, committees.join(', ') || said.fill],
      [said.meetingDate, said.fill],
    ]),
    ...section('proposal', proposed(telling)),
    ...section('summary', [paragraph(summary(telling))]),
    ...section('attachments', numbered(attachments(telling))),
    ...section('facts', cited(telling, ['cell', 'paragraph', 'attachment'], said.facts)),
    ...section('statements', cited(telling, ['statement', 'note'], said.statements)),
    ...section('assessment', assessment(telling)),
    ...section('economy', economy(telling)),
    ...section('communication', communication(telling)),
    ...unsettledList(unsettled, telling),
  ];
}

/** The points tell their wordings among the proposals, and not once more where they are assessed. */
function unsettledInDraft(telling: Telling): Unsettled {
  const { session, plenary, groups } = telling;
  const ofGroups = groups.flatMap(({ id }) => telling.proposalOf(id) ?? []);
  const inPlace = plenary.length > 0 ? plenary.flatMap(({ points }) => points) : ofGroups.flatMap(recordsOf);
  const evidence = toldPoints(telling).flatMap(({ point }) => point.value.evidence);
  return unsettledIn(
    [
      ...fieldsIn([session.workshop, ...session.casePapers, ...telling.of('attachment')], 'title'),
      ...namesOfProposals(telling),
      ...fieldsIn(plenary.length > 0 ? [] : session.groups),
      ...citedIn(evidence, telling),
      ...fieldsIn(
        session.actions.filter(({ value }) => value.feedback !== ''),
        'text',
        'feedback',
      ),
    ],
    inPlace,
  );
}

/** The bare points, as they may be put to the vote by those who may; without a plenary the groups' proposals are alternatives. */
function proposed(telling: Telling): Block[] {
  const { plenary, groups, words } = telling;
  const bare = (proposal: Telling['plenary'][number]) =>
    numbered(
      proposal.points.map((point) =>
        item(
          point.value.text || words.own.noText,
          [
            ...(isInDeleted(telling.session, point) ? [words.own.proposal.inDeleted] : []),
            ...unsettledOf(point, words),
          ].map((text) => item(text)),
        ),
      ),
    );
  const [only, ...more] = plenary;
  if (only === undefined) {
    const told = groups.flatMap(({ id, name }) => {
      const proposal = telling.proposalOf(id);
      return proposal
        ? [heading(2, words.own.proposal.ofGroup(name)), ...goals(proposal, words), ...bare(proposal)]
        : [];
    });
    return told.length === 0 ? [fill(telling)] : [paragraph(words.own.draft.alternatives), ...told];
  }
  if (more.length === 0) return only.points.length === 0 ? [fill(telling)] : bare(only);
  return plenary.flatMap((proposal, index) => [
    heading(2, nameOf(proposal, index, telling)),
    ...bare(proposal),
  ]);
}

/** At most five lines. */
function summary(telling: Telling): string {
  const { session, notes, words } = telling;
  const said = words.own.draft;
  const { title, date, place } = session.workshop.value;
  const { politicians, administrators } = headcountOf(session.groups);
  const standing = telling.plenary.filter(({ decision }) => !decision.deleted);
  const points = standing.flatMap((proposal) => proposal.points).length;
  const groupNotes = notes.filter(({ value }) => value.groupId !== null).length;
  if (isAhead(telling)) return said.planned(withoutMethod(title), words.date(date), place);
  return [
    said.held(withoutMethod(title), words.date(date), place),
    ...(politicians + administrators > 0
      ? [said.people(politicians, administrators, session.groups.length)]
      : []),
    said.knowledge(session.casePapers.length, session.sources.length, groupNotes),
    ...(points > 0 ? [said.ended(points, standing.length)] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Nobody has written anything in the workshop, and its day comes after all that was prepared for it: told by the records, never by a clock. */
function isAhead({ session, notes, created }: Telling): boolean {
  const { date } = session.workshop.value;
  const isUnwritten = notes.length === 0 && session.points.length === 0;
  return isUnwritten && date !== null && date > dateInNorway(Date.parse(created));
}

/** «Politisk verksted: Områdesatsingen» → «Områdesatsingen»: the sentence names the method itself. */
export function withoutMethod(title: string): string {
  return title.replace(/^politi(?:sk verkst(?:ed|ad)|cal workshop)\s*[:–-]\s*/i, '');
}

function attachments(telling: Telling): ListItem[] {
  const { session, words } = telling;
  const { citation } = words;
  return [
    item([words.own.names.report, words.date(session.workshop.value.date)].filter(Boolean).join(', ')),
    ...session.casePapers.map(({ value }) => {
      const title = [citation.paper(value.number), value.title].filter(Boolean).join(': ');
      return item(value.fictional ? `${title} (${citation.fictionalPaper})` : title);
    }),
    ...telling.of('attachment').map(({ value }) => item(value.title || value.fileName)),
  ];
}

function cited(telling: Telling, types: readonly string[], lead: string): Block[] {
  const points = toldPoints(telling).map(({ point }) => point);
  const found = citedOnce(points).filter(({ type }) => types.includes(type));
  if (found.length === 0) return [fill(telling)];
  return [paragraph(lead), ...bullets(found.map((each) => citationItem(telling.cite(each), telling)))];
}

function assessment(telling: Telling): Block[] {
  const { words } = telling;
  const told = toldPoints(telling);
  return [
    ...(told.length > 0 ? [paragraph(words.own.draft.assessment)] : []),
    ...bullets(
      told.map(({ name, point }) =>
        item(
          [strong(name)],
          belongingTo({ ...point, value: { ...point.value, economy: '' } }, telling).map((text) =>
            item(text),
          ),
        ),
      ),
    ),
    paragraph([strong(words.own.draft.ownAssessment), { text: ' ' }, emphasis(words.own.draft.fill)]),
  ];
}

function economy(telling: Telling): Block[] {
  const said = telling.words.own.draft;
  const told = toldPoints(telling).filter(({ point }) => point.value.economy !== '');
  if (told.length === 0) return [fill(telling)];
  return [
    ...bullets(told.map(({ name, point }) => item(`${name}: ${point.value.economy}`))),
    paragraph([emphasis(said.economy)]),
  ];
}

function communication(telling: Telling): Block[] {
  const told = telling.session.actions.filter(({ value }) => value.feedback !== '');
  if (told.length === 0) return [fill(telling)];
  return [
    paragraph(telling.words.own.draft.communication),
    ...bullets(told.map(({ value }) => item([strong(value.text), { text: `\n${value.feedback}` }]))),
  ];
}

function fill({ words }: Telling): Block {
  return paragraph([emphasis(words.own.draft.fill)]);
}
