import fc from 'fast-check';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import { traceDown, writtenOf } from '#/domain/trace.ts';
import { shelvesOf } from '#/domain/trace-shelves.ts';
import { indexTrace } from '#/domain/trace-up.ts';
import { sampleValues } from './sample-values.ts';

// A workshop small enough to count by hand: two case papers, a table of two areas and two years, a future workshop.

const groups = ['gruppe-1', 'gruppe-2'] as const;
const areas = ['teglhagen', 'elvesiden'];
const years = ['2021', '2025'];

export function paragraph(id: string): Evidence {
  return { type: 'paragraph', id: id as Id<'paragraph'> };
}
export function statement(id: string): Evidence {
  return { type: 'statement', id: id as Id<'statement'> };
}
export function figure(area: string | null, year: string | null): Evidence {
  return { type: 'cell', id: 'tall' as Id<'dataset'>, at: [area, year] };
}
export function file(id: string, page: number | null = null): Evidence {
  return { type: 'attachment', id: id as Id<'attachment'>, page };
}
export function said(id: string): Evidence {
  return { type: 'note', id: id as Id<'note'> };
}

export interface WrittenHere {
  readonly notes: readonly Entry<'note'>[];
  readonly points: readonly Entry<'point'>[];
}

interface Writes {
  readonly evidence?: readonly Evidence[];
  readonly starred?: boolean;
  readonly deleted?: boolean;
  /** The ids of what a point was made from. */
  readonly from?: readonly string[];
  readonly deliberate?: boolean;
}

/** A note of a group, or of the plenary (null). */
export function note(id: string, groupId: string | null, writes: Writes = {}): Entry<'note'> {
  const { evidence = [], starred = false, deleted = false } = writes;
  return entry('note', id, { groupId: groupId as Id<'group'> | null, evidence, starred }, deleted);
}

/** A point of a group, or of the plenary (null). */
export function point(id: string, groupId: string | null, writes: Writes = {}): Entry<'point'> {
  const { evidence = [], from = [], deliberate = false, deleted = false } = writes;
  const origins = from.map((each) => ({ id: each as Id<'point'>, revisionId: null }));
  const decisionId = `forslag-${groupId ?? 'plenum'}` as Id<'decision'>;
  return entry('point', id, { decisionId, evidence, origins, deliberateChoice: deliberate }, deleted);
}

export const knowledge = {
  paragraphs: [
    entry('paragraph', 'f1', { casePaperId: 'sak-1' as Id<'casePaper'> }),
    entry('paragraph', 'f2', { casePaperId: 'sak-1' as Id<'casePaper'> }),
    entry('paragraph', 'overskrift', { casePaperId: 'sak-1' as Id<'casePaper'>, block: 'heading' }),
    entry('paragraph', 'v1', {
      casePaperId: 'sak-2' as Id<'casePaper'>,
      attachmentId: 'bilde' as Id<'attachment'>,
    }),
  ],
  statements: ['utsagn-1', 'utsagn-2'].map((id) =>
    entry('statement', id, { sourceId: 'fremtid' as Id<'source'> }),
  ),
  datasets: [
    entry('dataset', 'tall', {
      sourceId: 'statistikk' as Id<'source'>,
      dimensions: [areas, years].map((keys, index) => ({
        key: String(index),
        label: String(index),
        role: index === 0 ? ('area' as const) : ('period' as const),
        categories: keys.map((key) => ({ key, label: key })),
      })),
      cells: areas.flatMap((area) => years.map((year) => ({ at: [area, year], value: 1, missing: null }))),
    }),
  ],
  attachments: [
    entry('attachment', 'kart', { belongsTo: 'sak-2' as Id<'casePaper'> }),
    entry('attachment', 'bilde', { belongsTo: 'sak-2' as Id<'casePaper'> }),
  ],
} as const;

export const session = {
  groups: groups.map((id, order) => entry('group', id, { name: `Gruppe ${order + 1}`, order })),
  decisions: [...groups, null].map((groupId) =>
    entry('decision', `forslag-${groupId ?? 'plenum'}`, { groupId: groupId as Id<'group'> | null }),
  ),
  casePapers: [1, 2].map((number) => entry('casePaper', `sak-${number}`, { number })),
  sources: [
    entry('source', 'statistikk', { sourceKind: 'statistics', order: 1 }),
    entry('source', 'fremtid', { sourceKind: 'futureWorkshop', order: 2 }),
  ],
};

export const shelves = shelvesOf(session, knowledge);

/** Everything a trace of this needs. */
export function traced({ notes, points }: WrittenHere) {
  const written = writtenOf(notes, points);
  const live = points.filter((each) => !each.deleted);
  const traces = live.map((each) => traceDown(each, written));
  return { written, index: indexTrace(written), points: live, traces, notes };
}

/** Every figure that a link to figures points to, as text; itself for other links. */
export function singlePieces(evidence: Evidence): readonly string[] {
  if (evidence.type !== 'cell') return [`${evidence.type} ${evidence.id}`];
  const [area = null, year = null] = evidence.at;
  return areas.flatMap((a) =>
    years.flatMap((y) => ((area ?? a) === a && (year ?? y) === y ? [`tall ${a} ${y}`] : [])),
  );
}

/** All that can be linked to, the series and something that is not here among it. */
export const allEvidence: readonly Evidence[] = [
  ...['f1', 'f2', 'overskrift', 'v1', 'borte'].map(paragraph),
  ...['utsagn-1', 'utsagn-2'].map(statement),
  file('kart'),
  ...[...areas, null].flatMap((area) => [...years, null].map((year) => figure(area, year))),
];

const noteIds = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
const pointIds = ['p1', 'p2', 'p3', 'p4', 'p5'];
const someLinks = fc.uniqueArray(fc.constantFrom(...allEvidence, ...noteIds.map(said)), { maxLength: 3 });
const someGroup = fc.constantFrom<string | null>(...groups, null);

/** Any workshop: notes that name notes, also in rings; points made from points and notes; some of it deleted. */
export const someWritten: fc.Arbitrary<WrittenHere> = fc.record({
  notes: fc.tuple(
    ...noteIds.map((id) =>
      fc
        .record({ group: someGroup, evidence: someLinks, starred: fc.boolean(), deleted: rarely() })
        .map(({ group, ...writes }) => note(id, group, writes)),
    ),
  ),
  points: fc.tuple(
    ...pointIds.map((id) =>
      fc
        .record({
          group: someGroup,
          evidence: someLinks,
          from: fc.uniqueArray(fc.constantFrom(...noteIds, ...pointIds, 'borte'), { maxLength: 3 }),
          deliberate: fc.boolean(),
          deleted: rarely(),
        })
        .map(({ group, ...writes }) => point(id, group, writes)),
    ),
  ),
});

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat(5).map((n) => n === 0);
}

function entry<K extends Kind>(
  kind: K,
  id: string,
  value: Partial<RecordValues[K]>,
  deleted = false,
): Entry<K> {
  return {
    id,
    workshopId: 'verksted',
    kind,
    place: '',
    value: { ...sampleValues[kind], ...value },
    heads: [],
    conflicts: [],
    deleted,
    erased: false,
    deletedOn: null,
    createdAt: 0,
    changedAt: 0,
    changedBy: 'enhet',
  } as unknown as AnyEntry as unknown as Entry<K>;
}
