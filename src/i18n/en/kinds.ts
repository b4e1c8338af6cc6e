import type { Kind } from '#/domain/kinds.ts';

export const kinds: Readonly<Record<Kind, string>> = {
  workshop: 'Workshop',
  task: 'Task',
  step: 'Step',
  question: 'Question',
  group: 'Group',
  source: 'Source',
  dataset: 'Table',
  statement: 'Statement',
  casePaper: 'Case paper',
  paragraph: 'Paragraph',
  attachment: 'Attachment',
  note: 'Note',
  decision: 'Draft decision',
  point: 'Decision point',
  action: 'Action',
  participant: 'Participant',
};
