import type { Evidence, NoteKind, Origin, Support } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { paragraphId, statementId } from './knowledge-records.ts';
import { noteOrigins } from './note-origins.ts';
import { questionId, stepIdOf } from './plan-records.ts';
import type { AnswerSource, DiscussionSource, EvidenceSource, PointSource } from './source-types.ts';
import { slug, type Write } from './write.ts';

/** What the six groups wrote, and what the plenary joined it into. */
export function writeDiscussion(source: DiscussionSource, write: Write): void {
  const setAside = new Map(source.plenary.notTakenForward.map(({ point, reason }) => [point, reason]));
  source.groups.forEach((group, index) => {
    const groupId = group.id as Id<'group'>;
    writeNotes(group.answers, groupId, write);
    const decisionId = `${group.id}-forslag` as Id<'decision'>;
    const goal = group.answers.find((answer) => answer.question === '4.1')?.notes[0]?.text ?? '';
    write('decision', decisionId, { groupId, title: group.draftDecision.title, goal, order: index + 1 });
    writePoints(group.draftDecision.points, decisionId, setAside, write);
  });
  const plenaryId = 'plenum-forslag' as Id<'decision'>;
  writeNotes(source.plenary.answers, null, write);
  write('decision', plenaryId, {
    groupId: null,
    title: source.plenary.title,
    goal: '',
    order: source.groups.length + 1,
  });
  writePoints(source.plenary.points, plenaryId, setAside, write);
  source.plenary.wayForward.forEach((action, index) => {
    write('action', slug(action.id) as Id<'action'>, {
      pointIds: action.points as readonly Id<'point'>[],
      text: action.action,
      responsible: action.responsible,
      deadline: action.deadline,
      committee: action.committee,
      meetingDate: action.meetingDate,
      status: 'notStarted',
      feedback: action.feedbackToResidents,
      order: index + 1,
    });
  });
}

const noteKinds: Readonly<Record<AnswerSource['notes'][number]['kind'], NoteKind>> = {
  innspill: 'input',
  enighet: 'agreement',
  uenighet: 'disagreement',
  spørsmål: 'question',
  forslag: 'proposal',
};

const supports: Readonly<Record<PointSource['support'], Support>> = {
  enstemmig: 'unanimous',
  flertall: 'majority',
  'ikke avklart': 'unsettled',
};

function writeNotes(answers: readonly AnswerSource[], groupId: Id<'group'> | null, write: Write): void {
  for (const answer of answers) {
    answer.notes.forEach((note, index) => {
      write('note', slug(note.id) as Id<'note'>, {
        groupId,
        stepId: stepIdOf(answer.step),
        questionId: questionId(answer.question),
        noteKind: noteKinds[note.kind],
        text: note.text,
        starred: note.kind === 'forslag',
        order: index + 1,
        evidence: note.evidence.map(evidence),
        workingFileOnly: false,
      });
    });
  }
}

function writePoints(
  points: readonly PointSource[],
  decisionId: Id<'decision'>,
  setAside: ReadonlyMap<string, string>,
  write: Write,
): void {
  for (const point of points) {
    write('point', point.id as Id<'point'>, {
      decisionId,
      order: point.number,
      text: point.text,
      responsible: point.responsible,
      deadline: point.deadline,
      economy: point.economy ?? '',
      support: supports[point.support],
      hands: null,
      minorityRemark: point.minorityRemark ?? '',
      evidence: point.evidence.map(evidence),
      deliberateChoice: false,
      origins: originsOf(point),
      setAside: setAside.get(point.id) ?? '',
    });
  }
}

/** The groups' points that a joint one was made from, or the notes that a group's own was. */
function originsOf({ id, from = [] }: PointSource): readonly Origin[] {
  const notes = (noteOrigins[id] ?? []).map((note) => slug(note) as Id<'note'>);
  return [...notes, ...from.map((point) => point as Id<'point'>)].map((each) => ({
    id: each,
    revisionId: null,
  }));
}

function evidence(source: EvidenceSource): Evidence {
  switch (source.type) {
    case 'casePaper':
      return { type: 'paragraph', id: paragraphId(source.paper, source.item) };
    case 'futureWorkshop':
      return { type: 'statement', id: statementId(source.row) };
    case 'indicator': {
      const at = [slug(source.indicator), slug(source.area), source.year];
      return { type: 'cell', id: 'tabell-levekar' as Id<'dataset'>, at };
    }
    case 'placeStandard': {
      const at = [slug(source.theme), slug(source.area)];
      return { type: 'cell', id: 'tabell-stedskompasset' as Id<'dataset'>, at };
    }
  }
}
