import { covers } from '#/domain/citation-cell.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Cell, Dataset } from '#/domain/knowledge.ts';
import type { Session } from '#/domain/session.ts';
import type { ResultKnowledge } from './result-spec.ts';

/** Looks up what notes and points rest on. */
export interface Knowledge {
  readonly describe: (evidence: Evidence) => ResultKnowledge;
  readonly origin: (id: string) => { readonly id: string; readonly gruppe: string; readonly tekst: string };
}

export function knowledgeOf(session: Session, entries: readonly AnyEntry[]): Knowledge {
  const readable = new Map<string, AnyEntry>(
    entries.filter((entry) => !entry.erased && !isWithheld(entry)).map((entry) => [entry.id, entry]),
  );
  const groupName = (id: Id<'group'> | null) =>
    id === null ? 'Plenum' : (session.groups.find((group) => group.id === id)?.value.name ?? '');
  const sourceTitle = (id: Id<'source'>) =>
    session.sources.find((source) => source.id === id)?.value.title ?? '';
  const paperNumber = (id: Id<'casePaper'>) =>
    session.casePapers.find((paper) => paper.id === id)?.value.number ?? null;

  return {
    describe: (evidence) => {
      const { id } = evidence;
      const entry = readable.get(id);
      switch (entry?.kind) {
        case 'paragraph':
          return {
            type: 'avsnitt',
            id,
            saksframlegg: paperNumber(entry.value.casePaperId),
            merke: entry.value.marker,
            tekst: entry.value.text,
          };
        case 'statement': {
          const { sourceId, number, text } = entry.value;
          return { type: 'utsagn', id, kilde: sourceTitle(sourceId), nummer: number, tekst: text };
        }
        case 'note':
          return { type: 'notat', id, gruppe: groupName(entry.value.groupId), tekst: entry.value.text };
        case 'dataset': {
          const at = evidence.type === 'cell' ? evidence.at : [];
          const cells = entry.value.cells.filter((cell) => covers(at, cell.at));
          const figures = cells.map((cell) => figureOf(entry.value, cell));
          return { type: 'tall', id, kilde: sourceTitle(entry.value.sourceId), tall: figures };
        }
        default:
          return { type: 'ukjent', id };
      }
    },
    origin: (id) => {
      const entry = readable.get(id);
      if (entry?.kind === 'note') {
        return { id, gruppe: groupName(entry.value.groupId), tekst: entry.value.text };
      }
      if (entry?.kind !== 'point') return { id, gruppe: '', tekst: '' };
      const decision = session.decisions.find((each) => each.id === entry.value.decisionId);
      return { id, gruppe: decision ? groupName(decision.value.groupId) : '', tekst: entry.value.text };
    },
  };
}

function isWithheld(entry: AnyEntry): boolean {
  return entry.kind === 'note' && entry.value.workingFileOnly;
}

function figureOf(dataset: Dataset, cell: Cell) {
  const categories = dataset.dimensions.map(({ categories: all }, index) =>
    all.find((category) => category.key === cell.at[index]),
  );
  return {
    gjelder: categories.map((category, index) => category?.label ?? cell.at[index] ?? ''),
    verdi: cell.value,
    mangler: cell.missing,
    enhet: categories.find((category) => category?.unit !== undefined)?.unit ?? '',
  };
}
