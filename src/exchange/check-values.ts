import * as v from 'valibot';
import { noteKinds, supports } from '#/domain/discussion.ts';
import { idPattern } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { sections, sourceKinds } from '#/domain/knowledge.ts';
import { answerKinds, meetingStatuses, phaseKinds, stepKinds } from '#/domain/workshop.ts';
import { limits } from './limits.ts';

/** The checks of every kind of record, field by field. Fields that a newer app has added pass through untouched. */

const text = v.pipe(v.string(), v.maxBytes(limits.textBytes));
const id = v.pipe(v.string(), v.regex(idPattern));
const date = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.picklist(['nb', 'nn', 'en']);

const evidence = v.variant('type', [
  v.looseObject({ type: v.literal('paragraph'), id }),
  v.looseObject({ type: v.literal('statement'), id }),
  v.looseObject({ type: v.literal('note'), id }),
  v.looseObject({ type: v.literal('cell'), id, at: v.array(v.nullable(text)) }),
]);

export const valueChecks = {
  workshop: v.looseObject({
    title: text,
    municipality: text,
    areas: v.array(v.looseObject({ name: text, description: text })),
    purpose: text,
    date,
    startTime: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
    bookedMinutes: number,
    place: text,
    committees: v.array(text),
    caseNumber: text,
    meetingStatus: v.picklist(meetingStatuses),
    meetingStatusNote: text,
    language,
    deletionDate: date,
    illustrative: v.boolean(),
    delivered: v.nullable(v.looseObject({ date: text, receiver: text, caseNumber: text })),
  }),
  task: v.looseObject({
    title: text,
    dayOffset: number,
    dayOffsetEnd: v.nullable(number),
    responsible: text,
    basis: v.picklist(['method', 'suggestion', 'own']),
    done: v.boolean(),
    order: number,
  }),
  step: v.looseObject({
    title: text,
    description: text,
    stepKind: v.picklist(stepKinds),
    number: v.nullable(number),
    order: number,
    phases: v.array(
      v.looseObject({ id: text, phaseKind: v.picklist(phaseKinds), title: text, minutes: number }),
    ),
    casePaperIds: v.array(id),
    sourceIds: v.array(id),
    presenterNotes: text,
  }),
  question: v.looseObject({
    stepId: id,
    text,
    answerKind: v.picklist(answerKinds),
    order: number,
    bankId: v.nullable(text),
  }),
  group: v.looseObject({ name: text, politicians: count, administrators: count, order: number }),
  source: v.looseObject({
    title: text,
    sourceKind: v.picklist(sourceKinds),
    publisher: text,
    table: text,
    period: text,
    fetched: date,
    licence: text,
    remarks: text,
    illustrative: v.boolean(),
    order: number,
  }),
  dataset: v.looseObject({
    sourceId: id,
    title: text,
    dimensions: v.array(
      v.looseObject({
        key: text,
        label: text,
        role: v.picklist(['indicator', 'theme', 'area', 'period', 'other']),
        categories: v.array(
          v.looseObject({
            key: text,
            label: text,
            unit: v.exactOptional(text),
            decimals: v.exactOptional(count),
            areaKind: v.exactOptional(v.picklist(['district', 'municipality', 'country'])),
          }),
        ),
      }),
    ),
    cells: v.array(
      v.looseObject({
        at: v.array(text),
        value: v.nullable(number),
        missing: v.nullable(v.picklist(['.', '..', ':'])),
        n: v.exactOptional(count),
        method: v.exactOptional(v.picklist(['survey', 'dialogue'])),
      }),
    ),
  }),
  statement: v.looseObject({
    sourceId: id,
    statementKind: v.picklist(['futureWorkshop', 'comment']),
    number,
    phase: v.nullable(v.picklist(['critique', 'vision', 'realisation'])),
    tone: v.nullable(v.picklist(['good', 'improve'])),
    theme: text,
    area: text,
    text,
    votes: v.nullable(count),
    responsible: text,
  }),
  casePaper: v.looseObject({
    title: text,
    number,
    fictional: v.boolean(),
    caseOfficer: text,
    archiveNumber: text,
    committee: text,
    meetingDate: date,
    language,
  }),
  paragraph: v.looseObject({
    casePaperId: id,
    section: v.picklist(sections),
    order: number,
    marker: text,
    block: v.picklist(['paragraph', 'heading', 'bullet', 'numbered', 'table', 'image']),
    text,
    attachmentId: v.nullable(id),
  }),
  attachment: v.looseObject({
    title: text,
    fileName: text,
    mime: text,
    bytes: count,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    belongsTo: v.nullable(id),
    order: number,
  }),
  note: v.looseObject({
    groupId: id,
    stepId: id,
    questionId: v.nullable(id),
    noteKind: v.picklist(noteKinds),
    text,
    starred: v.boolean(),
    order: number,
    evidence: v.array(evidence),
    workingFileOnly: v.boolean(),
  }),
  decision: v.looseObject({ groupId: v.nullable(id), title: text, goal: text, order: number }),
  point: v.looseObject({
    decisionId: id,
    order: number,
    text,
    responsible: text,
    deadline: date,
    economy: text,
    support: v.picklist(supports),
    hands: v.nullable(v.looseObject({ for: count, against: count, abstaining: count })),
    minorityRemark: text,
    evidence: v.array(evidence),
    deliberateChoice: v.boolean(),
    origins: v.array(v.looseObject({ id, revisionId: v.nullable(text) })),
    setAside: text,
  }),
  action: v.looseObject({
    pointIds: v.array(id),
    text,
    responsible: text,
    deadline: date,
    committee: text,
    meetingDate: date,
    status: v.picklist(['notStarted', 'ongoing', 'done']),
    feedback: text,
    order: number,
  }),
  participant: v.looseObject({
    name: text,
    participantKind: v.picklist(['politician', 'administrator']),
    party: text,
    committee: text,
    position: text,
    serviceArea: text,
    groupId: v.nullable(id),
    invitation: v.picklist(['notSent', 'invited', 'accepted', 'declined']),
    order: number,
  }),
} satisfies Record<Kind, v.GenericSchema>;
