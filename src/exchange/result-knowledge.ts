import { describeEvidence } from '#/domain/citation.ts';
import { cellsAt } from '#/domain/dataset-index.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Cell, Dataset } from '#/domain/knowledge.ts';
import type { Session } from '#/domain/session.ts';
import { isTold } from '#/domain/told.ts';
import type { ResultKnowledge, ResultPoint } from './result-spec.ts';
import { unsettledOf } from './result-wordings.ts';
import type { ResultWords } from './result-words.ts';

/** Looks up what notes and points rest on. */
export interface Knowledge {
  readonly describe: (evidence: Evidence) => ResultKnowledge;
  readonly origin: (id: string) => ResultPoint['byggerPaa'][number];
}

export function knowledgeOf(session: Session, entries: readonly AnyEntry[], words: ResultWords): Knowledge {
  const { citation } = words;
  const readable = new Map<string, AnyEntry>(
    entries.filter(isTold).map((entry) => [entry.id, entry] as const),
  );
  const groupName = (id: string | null) =>
    id === null
      ? citation.plenary
      : (session.groups.find((group) => group.id === id)?.value.name ?? citation.unknownGroup);

  return {
    describe: (evidence) => {
      const target = readable.get(evidence.id);
      const said = describeEvidence(evidence, target, session, citation);
      const here = said.state === 'here';
      return {
        id: evidence.id,
        type: { kodeverdi: evidence.type, kodebeskrivelse: citation.notHere[evidence.type] },
        tilgjengelig: here,
        tittel: said.title,
        tekst: here ? said.text : '',
        kilde: said.sourceLine,
        ...(here && target?.kind === 'statement' && target.value.vanished && { utgaatt: true }),
        ...(here && evidence.type === 'attachment' && evidence.page !== null && { side: evidence.page }),
        ...(here &&
          evidence.type === 'cell' &&
          target?.kind === 'dataset' &&
          figures(target.value, evidence.at)),
        // A table's own title is not told.
        ...(here && target && target.kind !== 'dataset' && unsettledOf(target)),
      };
    },
    origin: (id) => {
      const entry = readable.get(id);
      if (entry?.kind === 'note')
        return { id, gruppe: groupName(entry.value.groupId), tekst: entry.value.text };
      if (entry?.kind !== 'point') return { id, gruppe: '', tekst: '' };
      const decision = session.decisions.find((each) => each.id === entry.value.decisionId);
      return { id, gruppe: decision ? groupName(decision.value.groupId) : '', tekst: entry.value.text };
    },
  };
}

function figures(dataset: Dataset, at: readonly (string | null)[]): Pick<ResultKnowledge, 'tall'> {
  return { tall: cellsAt(dataset, at).map((cell) => figureOf(dataset, cell)) };
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
    ...(cell.vanished && { utgaatt: true as const }),
  };
}
