import type { AnyEntry, Entry } from '#/domain/entry.ts';
import { toldPoints } from './report-evidence.ts';
import { isMainPoint } from './report-groups.ts';
import type { ReportPart } from './report-parts.ts';
import type { Proposal, Telling } from './telling.ts';
import { citedIn, fieldsIn, liveEntry, type Printed, type Unsettled, unsettledIn } from './unsettled.ts';

/** What the chosen parts of the report print that nobody has chosen between. */
export function unsettledInReport(telling: Telling, parts: readonly ReportPart[]): Unsettled {
  return unsettledIn(printed(telling, parts), inPlace(telling, parts));
}

function inPlace(telling: Telling, parts: readonly ReportPart[]): AnyEntry[] {
  const { session, plenary, groups } = telling;
  const has = (part: ReportPart) => parts.includes(part);
  const groupsOwn = has('groups') || (has('proposal') && plenary.length === 0);
  const proposals = [
    ...(has('proposal') ? plenary : []),
    ...(groupsOwn ? groups.flatMap(({ id }) => telling.proposalOf(id) ?? []) : []),
  ];
  return [
    ...(has('about') ? [session.workshop] : []),
    ...proposals.flatMap(recordsOf),
    ...(has('forward') ? session.actions : []),
    ...notesIn(telling, parts),
  ];
}

export function recordsOf({ decision, others, points }: Proposal): AnyEntry[] {
  return [decision, ...others, ...points];
}

/** Of the annex; without it, those that the groups' chapter prints. */
function notesIn(telling: Telling, parts: readonly ReportPart[]): readonly Entry<'note'>[] {
  if (parts.includes('notes')) return telling.notes;
  if (!parts.includes('groups')) return [];
  return telling.groups.flatMap(({ id }) => telling.notesOf(id).filter(isMainPoint));
}

function printed(telling: Telling, parts: readonly ReportPart[]): Printed[] {
  const { session } = telling;
  const has = (part: ReportPart) => parts.includes(part);
  const notes = notesIn(telling, parts);
  const around = new Set(notes.flatMap(({ value }) => [value.stepId, value.questionId]));
  const attached = notes.flatMap(({ value }) => value.evidence).filter(({ type }) => type === 'attachment');
  return [
    ...fieldsIn([session.workshop], 'title'),
    ...(has('about') || has('groups') || has('notes') || telling.plenary.length === 0
      ? fieldsIn(session.groups)
      : []),
    ...(has('process')
      ? fieldsIn([...session.steps, ...session.questions], 'title', 'description', 'text')
      : []),
    ...fieldsIn(
      [...around].flatMap((id) => liveEntry(id, telling)),
      'title',
      'text',
    ),
    ...(has('evidence') ? inEvidence(telling) : []),
    ...(has('figures') ? inFigures(telling) : []),
    ...(has('forward') ? namesOfProposals(telling) : []),
    ...(has('notes')
      ? fieldsIn(
          attached.flatMap(({ id }) => liveEntry(id, telling)),
          'title',
        )
      : []),
  ];
}

function inEvidence(telling: Telling): Printed[] {
  const { session } = telling;
  const points = toldPoints(telling).map(({ point }) => point);
  return [
    ...namesOfProposals(telling),
    ...fieldsIn(points, 'text'),
    ...fieldsIn(session.casePapers, 'title'),
    ...fieldsIn(session.sources, 'title', 'remarks'),
    ...citedIn(
      points.flatMap(({ value }) => value.evidence),
      telling,
    ),
  ];
}

function inFigures(telling: Telling): Printed[] {
  const datasets = telling.of('dataset');
  const drawn = new Set<string>([...datasets, ...telling.of('statement')].map(({ value }) => value.sourceId));
  return [
    ...fieldsIn(
      telling.session.sources.filter(({ id }) => drawn.has(id)),
      'title',
      'remarks',
    ),
    ...fieldsIn(datasets, 'title'),
  ];
}

/** One alone is not called by its name. */
export function namesOfProposals({ plenary }: Telling): Printed[] {
  if (plenary.length < 2) return [];
  return fieldsIn(
    plenary.map(({ decision }) => decision),
    'title',
  );
}
