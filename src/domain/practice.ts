import { type Change, create } from './change.ts';
import type { AnyEntry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Kind } from './kinds.ts';

/**
 * A practice is a copy of a workshop's plan on the device, in which notes are written that nobody shall have. All its ids begin
 * with a sign that no id in a file may have (`idPattern`): none of it can be handed over, and no file can bring any of it
 * (docs/decisions/0024-a-practice-is-a-workshop-of-its-own.md).
 */
const mark = '~';

/** Between these lie the ids of all practices, in the order of their signs, and no other id. */
export const practiceIds = [mark, `${mark}\uffff`] as const;

export function isPractice(workshopId: string): boolean {
  return workshopId.startsWith(mark);
}

/** What a record of the workshop, or the workshop itself, is in its practice. */
export function practiceId<K extends Kind>(id: Id<K>): Id<K> {
  return `${mark}${id}` as Id<K>;
}

/** The workshop that a practice is of. */
export function practisedId(practice: Id<'workshop'>): Id<'workshop'> {
  return practice.slice(mark.length) as Id<'workshop'>;
}

/** What a note-taker meets: the program, the groups and the knowledge. */
export const practisedKinds = [
  'workshop',
  'step',
  'question',
  'group',
  'source',
  'dataset',
  'statement',
  'casePaper',
  'paragraph',
  'attachment',
] as const satisfies readonly Kind[];

/** The plan once more, under ids of its own. Nobody's notes, no proposal, no tasks and no persons come along. */
export function practiceOf(entries: readonly AnyEntry[]): Change[] {
  return entries.filter((entry) => !entry.deleted && !entry.erased).flatMap(copied);
}

function copied(entry: AnyEntry): Change[] {
  switch (entry.kind) {
    case 'workshop':
    case 'group':
    case 'source':
    case 'casePaper':
      return [create(entry.kind, practiceId(entry.id), entry.value)];
    case 'step': {
      const casePaperIds = entry.value.casePaperIds.map(practiceId);
      const sourceIds = entry.value.sourceIds.map(practiceId);
      return [create('step', practiceId(entry.id), { ...entry.value, casePaperIds, sourceIds })];
    }
    case 'question': {
      const stepId = practiceId(entry.value.stepId);
      return [create('question', practiceId(entry.id), { ...entry.value, stepId })];
    }
    case 'dataset': {
      const sourceId = practiceId(entry.value.sourceId);
      return [create('dataset', practiceId(entry.id), { ...entry.value, sourceId })];
    }
    case 'statement': {
      const sourceId = practiceId(entry.value.sourceId);
      return [create('statement', practiceId(entry.id), { ...entry.value, sourceId })];
    }
    case 'paragraph': {
      const casePaperId = practiceId(entry.value.casePaperId);
      const attachmentId = entry.value.attachmentId && practiceId(entry.value.attachmentId);
      return [create('paragraph', practiceId(entry.id), { ...entry.value, casePaperId, attachmentId })];
    }
    case 'attachment': {
      const belongsTo = entry.value.belongsTo && practiceId<Kind>(entry.value.belongsTo);
      return [
        create('attachment', practiceId(entry.id), {
          ...entry.value,
          belongsTo: belongsTo as typeof entry.value.belongsTo,
        }),
      ];
    }
    case 'task':
    case 'note':
    case 'decision':
    case 'point':
    case 'action':
    case 'participant':
      return [];
  }
}
