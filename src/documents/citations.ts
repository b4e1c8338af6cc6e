import { type Citation, evidenceKey, sourceLineOf } from '#/domain/citation.ts';
import { plainText } from '#/domain/citation-markup.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { isTold } from '#/domain/told.ts';
import { item, strong } from './blocks.ts';
import type { ListItem } from './outline.ts';
import type { Telling } from './telling.ts';

/** A piece of knowledge in full words: where it stands, what it says, and who says so. */
export function citationItem({ title, text, sourceLine }: Citation, telling: Telling): ListItem {
  return item(
    [strong(title)],
    [
      ...(text === '' ? [] : [item(plainText(text))]),
      ...(sourceLine === '' ? [] : [item(telling.words.own.source(sourceLine))]),
    ],
  );
}

/** Each piece once, in the order in which it is cited first. */
export function citedOnce(points: readonly Entry<'point'>[]): Evidence[] {
  const found = new Map(
    points.flatMap(({ value }) => value.evidence).map((each) => [evidenceKey(each), each]),
  );
  return [...found.values()];
}

/** A case paper or a source, and who vouches for it. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly sourceLine: string;
  readonly remark: string;
}

export function shelvesOf({ session, words }: Telling): Shelf[] {
  const { citation } = words;
  return [
    ...session.casePapers.map(({ id, value }) => ({
      id,
      title: [citation.paper(value.number), value.title].filter(Boolean).join(': '),
      sourceLine: [value.committee, value.archiveNumber, value.fictional && citation.fictionalPaper]
        .filter(Boolean)
        .join(', '),
      remark: '',
    })),
    ...session.sources.map(({ id, value }) => ({
      id,
      title: value.title || citation.sourceKinds[value.sourceKind],
      sourceLine: sourceLineOf(value, citation),
      remark: value.remarks,
    })),
  ];
}

/** The shelf that a piece of knowledge lies on; null for a note, and for what is not told. */
export function shelfOf(evidence: Evidence, telling: Telling): string | null {
  const entry = telling.find(evidence.id);
  if (entry === undefined || !isTold(entry)) return null;
  switch (entry.kind) {
    case 'paragraph':
      return entry.value.casePaperId;
    case 'statement':
    case 'dataset':
      return entry.value.sourceId;
    case 'attachment':
      return entry.value.belongsTo;
    default:
      return null;
  }
}
