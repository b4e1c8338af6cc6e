import type { AnyEntry } from '#/domain/entry.ts';
import type { Session } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';

interface Place {
  /** The group, the step, the paper: what is above it. May be empty. */
  readonly where: string;
  readonly to: string;
}

/** Where a text stands and can be changed. */
export function placeOf(entry: AnyEntry, session: Session): Place {
  const id = session.workshop.id;
  const groupName = (groupId: string | null) =>
    session.groups.find((group) => group.id === groupId)?.value.name ?? '';
  const stepTitle = (stepId: string) => session.steps.find((step) => step.id === stepId)?.value.title ?? '';
  const inGroup = (groupId: string | null) =>
    groupId === null ? paths.proposals(id) : paths.groupDecision(id, groupId);
  switch (entry.kind) {
    case 'note': {
      const { groupId, stepId } = entry.value;
      const where = [groupName(groupId), stepTitle(stepId)].filter(Boolean).join(', ');
      return { where, to: groupId === null ? paths.run(id) : paths.notes(id, groupId, stepId) };
    }
    case 'decision':
      return { where: groupName(entry.value.groupId), to: inGroup(entry.value.groupId) };
    case 'point': {
      const decision = session.decisions.find((each) => each.id === entry.value.decisionId);
      const groupId = decision?.value.groupId ?? null;
      return { where: groupName(groupId), to: inGroup(groupId) };
    }
    case 'action':
      return { where: '', to: `${paths.forward(id)}?action=${entry.id}` };
    case 'paragraph': {
      const paper = session.casePapers.find((each) => each.id === entry.value.casePaperId);
      return { where: paper?.value.title ?? '', to: paths.casePaper(id, entry.value.casePaperId) };
    }
    case 'casePaper':
      return { where: entry.value.title, to: paths.casePaper(id, entry.id) };
    case 'source':
      return { where: entry.value.title, to: paths.source(id, entry.id) };
    case 'statement':
    case 'dataset': {
      const source = session.sources.find((each) => each.id === entry.value.sourceId);
      return { where: source?.value.title ?? '', to: paths.source(id, entry.value.sourceId) };
    }
    case 'attachment':
      return { where: entry.value.title, to: paths.attachment(id, entry.id) };
    case 'task':
      return { where: entry.value.title, to: paths.timeline(id) };
    case 'step':
      return { where: entry.value.title, to: paths.program(id) };
    case 'question':
      return { where: stepTitle(entry.value.stepId), to: paths.program(id) };
    case 'group':
      return { where: entry.value.name, to: paths.groups(id) };
    case 'participant':
      return { where: '', to: paths.participants(id) };
    case 'workshop':
      return { where: '', to: paths.plan(id) };
  }
}
