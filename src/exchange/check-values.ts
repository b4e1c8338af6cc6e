import * as v from 'valibot';
import { actionStatuses, noteKinds, supports } from '#/domain/discussion.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { areaKinds, sections, sourceKinds } from '#/domain/knowledge.ts';
import {
  answerKinds,
  invitations,
  languages,
  meetingStatuses,
  participantKinds,
  phaseKinds,
  stepKinds,
} from '#/domain/workshop.ts';
import { idCheck } from './check-ids.ts';

/**
 * The checks of every kind of record, field by field: strict where a screen would break, lenient where it would not.
 * Only the shape is judged: the value itself is handed on as it came, with the fields that a newer app has added.
 */

const text = v.string();
const number = v.number();
/** What a calendar can hold: a date that cannot be written out breaks a screen. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const date = v.nullable(day);
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** A moment that a date can be made of. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** More decimals than this no number can be written with. */
const decimals = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));
const language = v.picklist(languages);

const evidence = v.variant('type', [
  v.object({ type: v.literal('paragraph'), id: idCheck<Id<'paragraph'>>() }),
  v.object({ type: v.literal('statement'), id: idCheck<Id<'statement'>>() }),
  v.object({ type: v.literal('note'), id: idCheck<Id<'note'>>() }),
  v.object({
    type: v.literal('attachment'),
    id: idCheck<Id<'attachment'>>(),
    page: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  v.object({ type: v.literal('cell'), id: idCheck<Id<'dataset'>>(), at: v.array(v.nullable(text)) }),
]);

const count = { for: number, against: number, abstaining: number };

export const valueChecks = {
  workshop: v.object({
    title: text,
    municipality: text,
    areas: v.array(v.object({ name: text, description: text })),
    purpose: text,
    date,
    startTime: v.nullable(clock),
    bookedMinutes: number,
    place: text,
    committees: v.array(text),
    caseNumber: text,
    meetingStatus: v.picklist(meetingStatuses),
    meetingStatusNote: text,
    language,
    deletionDate: date,
    illustrative: v.boolean(),
    delivered: v.nullable(v.object({ date: day, receiver: text, caseNumber: text })),
    largestGroup: v.exactOptional(number),
  }),
  task: v.object({
    title: text,
    dayOffset: number,
    dayOffsetEnd: v.nullable(number),
    responsible: text,
    basis: v.picklist(['method', 'suggestion', 'own']),
    done: v.boolean(),
    doneFor: v.exactOptional(date),
    order: number,
  }),
  step: v.object({
    title: text,
    description: text,
    stepKind: v.picklist(stepKinds),
    number: v.nullable(number),
    order: number,
    phases: v.array(v.object({ id: text, phaseKind: v.picklist(phaseKinds), title: text, minutes: number })),
    casePaperIds: v.array(idCheck<Id<'casePaper'>>()),
    sourceIds: v.array(idCheck<Id<'source'>>()),
    presenterNotes: text,
    held: v.exactOptional(
      v.array(
        v.object({
          phaseId: v.nullable(text),
          plannedMinutes: number,
          startedAt: time,
          endedAt: time,
          pausedMs: v.pipe(v.number(), v.minValue(0)),
          rehearsal: v.exactOptional(v.literal(true)),
        }),
      ),
    ),
  }),
  question: v.object({
    stepId: idCheck<Id<'step'>>(),
    text,
    answerKind: v.picklist(answerKinds),
    order: number,
    bankId: v.nullable(text),
  }),
  group: v.object({
    name: text,
    politicians: number,
    administrators: number,
    order: number,
    waived: v.exactOptional(text),
  }),
  source: v.object({
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
  dataset: v.object({
    sourceId: idCheck<Id<'source'>>(),
    title: text,
    dimensions: v.array(
      v.object({
        key: text,
        label: text,
        role: v.picklist(['indicator', 'theme', 'area', 'period', 'other']),
        categories: v.array(
          v.object({
            key: text,
            label: text,
            unit: v.exactOptional(text),
            decimals: v.exactOptional(decimals),
            areaKind: v.exactOptional(v.picklist(areaKinds)),
            vanished: v.exactOptional(v.literal(true)),
          }),
        ),
      }),
    ),
    cells: v.array(
      v.object({
        at: v.array(text),
        value: v.nullable(number),
        missing: v.nullable(v.picklist(['.', '..', ':'])),
        n: v.exactOptional(number),
        method: v.exactOptional(v.picklist(['survey', 'dialogue'])),
        vanished: v.exactOptional(v.literal(true)),
      }),
    ),
  }),
  statement: v.object({
    sourceId: idCheck<Id<'source'>>(),
    statementKind: v.picklist(['futureWorkshop', 'comment']),
    number,
    phase: v.nullable(v.picklist(['critique', 'vision', 'realisation'])),
    tone: v.nullable(v.picklist(['good', 'improve'])),
    theme: text,
    area: text,
    text,
    votes: v.nullable(number),
    responsible: text,
    vanished: v.exactOptional(v.boolean()),
  }),
  casePaper: v.object({
    title: text,
    number,
    fictional: v.boolean(),
    caseOfficer: text,
    archiveNumber: text,
    committee: text,
    meetingDate: date,
    language,
    erasedMarks: v.exactOptional(v.array(text)),
  }),
  paragraph: v.object({
    casePaperId: idCheck<Id<'casePaper'>>(),
    section: v.picklist(sections),
    order: number,
    marker: text,
    block: v.picklist(['paragraph', 'heading', 'bullet', 'numbered', 'table', 'image']),
    text,
    attachmentId: v.nullable(idCheck<Id<'attachment'>>()),
  }),
  attachment: v.object({
    title: text,
    fileName: text,
    mime: text,
    bytes: number,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    belongsTo: v.nullable(idCheck<Id<'casePaper'> | Id<'source'>>()),
    order: number,
  }),
  note: v.object({
    groupId: v.nullable(idCheck<Id<'group'>>()),
    stepId: idCheck<Id<'step'>>(),
    questionId: v.nullable(idCheck<Id<'question'>>()),
    noteKind: v.picklist(noteKinds),
    text,
    starred: v.boolean(),
    order: number,
    evidence: v.array(evidence),
    workingFileOnly: v.boolean(),
  }),
  decision: v.object({ groupId: v.nullable(idCheck<Id<'group'>>()), title: text, goal: text, order: number }),
  point: v.object({
    decisionId: idCheck<Id<'decision'>>(),
    order: number,
    text,
    responsible: text,
    deadline: date,
    economy: text,
    support: v.picklist(supports),
    hands: v.nullable(
      v.object({
        ...count,
        byKind: v.exactOptional(v.object({ politicians: v.object(count), administrators: v.object(count) })),
      }),
    ),
    minorityRemark: text,
    evidence: v.array(evidence),
    deliberateChoice: v.boolean(),
    origins: v.array(
      v.object({ id: idCheck<Id<'note'> | Id<'point'>>(), revisionId: v.nullable(idCheck<RevisionId>()) }),
    ),
    setAside: text,
  }),
  action: v.object({
    pointIds: v.array(idCheck<Id<'point'>>()),
    text,
    responsible: text,
    deadline: date,
    committee: text,
    meetingDate: date,
    status: v.picklist(actionStatuses),
    feedback: text,
    order: number,
  }),
  participant: v.object({
    name: text,
    participantKind: v.picklist(participantKinds),
    party: text,
    committee: text,
    position: text,
    serviceArea: text,
    groupId: v.nullable(idCheck<Id<'group'>>()),
    invitation: v.picklist(invitations),
    order: number,
    together: v.exactOptional(v.array(idCheck<Id<'participant'>>())),
    apart: v.exactOptional(v.array(idCheck<Id<'participant'>>())),
  }),
} satisfies { readonly [K in Kind]: v.GenericSchema };
