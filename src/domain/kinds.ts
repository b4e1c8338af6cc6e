/** Every kind of record, in the order in which files and lists name them. */
export const kinds = [
  'workshop',
  'task',
  'step',
  'question',
  'group',
  'source',
  'dataset',
  'statement',
  'casePaper',
  'paragraph',
  'attachment',
  'note',
  'decision',
  'point',
  'action',
  'participant',
] as const;

export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
  return kinds.includes(value as Kind);
}
