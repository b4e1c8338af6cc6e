import { useMemo } from 'react';
import type { Citing } from '#/domain/citation-index.ts';
import { numberOf } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type MatrixCell, whoseInOrder, whoseOf } from '#/domain/trace-matrix.ts';
import type { Shelf } from '#/domain/trace-shelves.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import { useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';

/** What everything on the screen is called. */
export interface Names {
  readonly whose: (groupId: Id<'group'> | null) => string;
  /** As a heading of its own. */
  readonly whoseTitle: (groupId: Id<'group'> | null) => string;
  /** The groups in their order, the plenary last. */
  readonly inOrder: (whose: readonly (Id<'group'> | null)[]) => readonly (Id<'group'> | null)[];
  readonly proposal: (decision: Entry<'decision'>) => string;
  /** «Punkt 2», «Gruppe 1, punkt 2», «Notat, Gruppe 3» */
  readonly written: (entry: Citing) => string;
  readonly shelf: (shelf: Shelf) => string;
  /** The same within a list of names: «Gruppe 1 punkt 2». */
  readonly listed: (entry: Citing) => string;
  /** «direkte og gjennom Gruppe 2»; null where the point does not rest on it. */
  readonly cell: (cell: MatrixCell | null, point: Citing) => string | null;
}

export function useNames(words: TraceTexts): Names {
  const t = useTexts();
  const { session } = useWorkshop();
  return useMemo(() => {
    const decisions = new Map(session.decisions.map((decision) => [decision.id, decision]));
    const plenary = session.decisions.filter(({ value }) => value.groupId === null);
    const whoseIs = whoseOf(session);
    const number = (point: Citing) =>
      (point.kind === 'point' ? numberOf(session, point as Entry<'point'>) : null) ?? 1;
    const whose = (groupId: Id<'group'> | null) =>
      groupId === null
        ? words.plenary
        : (session.groups.find(({ id }) => id === groupId)?.value.name ?? words.unknownGroup);
    const whoseTitle = (groupId: Id<'group'> | null) =>
      groupId === null ? words.coverage.plenary : whose(groupId);
    const inOrder = whoseInOrder(session);
    const proposal = ({ value }: Entry<'decision'>) => {
      if (value.groupId !== null) return words.of.group(whose(value.groupId));
      return plenary.length > 1 && value.title ? words.of.plenaryNamed(value.title) : words.of.plenary;
    };
    const written = (entry: Citing) => {
      const groupId = whoseIs(entry);
      if (entry.kind === 'note') return words.point.note(whose(groupId));
      if (groupId !== null) return words.point.group(whose(groupId), number(entry));
      const title = decisions.get((entry as Entry<'point'>).value.decisionId)?.value.title;
      const name = words.point.plenary(number(entry));
      return plenary.length > 1 && title ? `${name} (${title})` : name;
    };
    const listedName = (entry: Citing) => {
      const groupId = whoseIs(entry);
      if (entry.kind === 'note') return words.point.listedNote(whose(groupId));
      return groupId === null ? written(entry) : words.point.listedPoint(whose(groupId), number(entry));
    };
    const shelf = ({ entry }: Shelf) => {
      if (entry === null) return words.goneShelf;
      const { title } = entry.value;
      return entry.kind === 'casePaper'
        ? `${t.knowledge.citation.paper((entry as Entry<'casePaper'>).value.number)}: ${title}`
        : title;
    };
    const cell = (found: MatrixCell | null, point: Citing) => {
      if (found === null) return null;
      const own = whoseIs(point);
      const carriers = [
        ...(found.whose.includes(own) ? [words.matrix.ownNotes] : []),
        ...found.whose.filter((each) => each !== own).map((each) => whose(each).replaceAll(' ', '\u00a0')),
      ];
      const ways = [
        ...(found.direct > 0 ? [words.matrix.direct] : []),
        ...(carriers.length > 0 ? [words.matrix.through(listed(carriers, words.and))] : []),
      ];
      return ways.join(` ${words.and} `);
    };
    return { whose, whoseTitle, inOrder, proposal, written, listed: listedName, shelf, cell };
  }, [session, words, t]);
}
