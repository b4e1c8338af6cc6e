import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import type { Revision } from '#/domain/revision.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { Purpose } from '#/exchange/file-spec.ts';
import { seal } from '#/revisions/seal.ts';

/** The workshop that everything is measured on: made from nothing but numbers, the same each time. */

export const workshopId = 'maaling' as Id<'workshop'>;
const written = Date.UTC(2026, 10, 20, 9);
const steps = ['trinn-1', 'trinn-2', 'trinn-3'] as const;
export const questionsPerStep = 3;

export function groupId(number: number): Id<'group'> {
  return `gruppe-${number}` as Id<'group'>;
}

/** A plan with this many groups and three steps of three questions. */
export function plan(groups: number): Revision[] {
  return [
    sealed('workshop', workshopId, {
      title: 'Måling',
      municipality: '',
      areas: [],
      purpose: '',
      date: null,
      startTime: null,
      bookedMinutes: 180,
      place: '',
      committees: [],
      caseNumber: '',
      meetingStatus: 'unsettled',
      meetingStatusNote: '',
      language: 'nb',
      deletionDate: null,
      illustrative: false,
      delivered: null,
    }),
    ...Array.from({ length: groups }, (_, i) =>
      sealed('group', groupId(i + 1), {
        name: `Gruppe ${i + 1}`,
        politicians: 4,
        administrators: 2,
        order: i + 1,
      }),
    ),
    ...steps.flatMap((step, i) => [
      sealed('step', step as Id<'step'>, {
        title: `Trinn ${i + 1}`,
        description: '',
        stepKind: 'discussion',
        number: i + 1,
        order: i + 1,
        phases: [{ id: `${step}-gruppe`, phaseKind: 'group', title: '', minutes: 20 }],
        casePaperIds: [],
        sourceIds: [],
        presenterNotes: '',
      }),
      ...Array.from({ length: questionsPerStep }, (_, q) =>
        sealed('question', questionId(i, q), {
          stepId: step as Id<'step'>,
          text: `Hva mener gruppa om spørsmål ${q + 1}?`,
          answerKind: 'list',
          order: q + 1,
          bankId: null,
        }),
      ),
    ]),
  ];
}

/** Notes of one group, spread evenly over the questions unless `question` names one. */
export function notes(group: number, count: number, question?: number): Revision[] {
  const all = steps.length * questionsPerStep;
  return Array.from({ length: count }, (_, i) => {
    const place = question ?? i % all;
    const step = Math.floor(place / questionsPerStep);
    return sealed('note', `notat-${group}-${question ?? 'alle'}-${i}` as Id<'note'>, {
      groupId: groupId(group),
      stepId: (steps[step] ?? steps[0]) as Id<'step'>,
      questionId: questionId(step, place % questionsPerStep),
      noteKind: 'input',
      text: `Notat ${i} fra gruppe ${group}: innbyggerne ønsker seg et sted å møtes der de bor, også om kvelden.`,
      starred: i % 10 === 0,
      order: i + 1,
      evidence: [],
      workingFileOnly: false,
    });
  });
}

export function fileOf(revisions: readonly Revision[], purpose: Purpose, group?: number): string {
  return encodeSessionFile({
    workshopId,
    revisions,
    purpose,
    scope: { groups: group === undefined ? [] : [groupId(group)] },
    device: {
      id: `enhet-${group ?? 0}` as DeviceId,
      label: group === undefined ? 'Fasilitator' : `Gruppe ${group}`,
    },
    app: { name: 'bench', version: '0' },
  }).text;
}

function questionId(step: number, question: number): Id<'question'> {
  return `sporsmal-${step + 1}-${question + 1}` as Id<'question'>;
}

let made = 0;

function sealed<K extends Kind>(kind: K, id: Id<K>, value: RecordValues[K]): Revision {
  made += 1;
  return seal({
    recordId: id,
    kind,
    parents: [],
    value,
    hlc: written + made,
    deviceId: 'maaling' as DeviceId,
    salt: `salt-of-the-bench-${id}`.slice(0, 60),
  });
}
