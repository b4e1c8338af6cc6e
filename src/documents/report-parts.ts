/** The parts of the report, in their order; a person chooses among them. */
export const reportParts = [
  'about',
  'process',
  'proposal',
  'evidence',
  'groups',
  'figures',
  'forward',
  'notes',
] as const;

export type ReportPart = (typeof reportParts)[number];
