import type { Citing } from '#/domain/citation-index.ts';
import { numberOf, plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { namesOf } from '#/domain/proposal-names.ts';
import type { Session } from '#/domain/session.ts';
import { type MatrixCell, whoseInOrder, whoseOf } from '#/domain/trace-matrix.ts';
import type { Shelf } from '#/domain/trace-shelves.ts';
import { listed } from '#/i18n/listed.ts';
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

/** @param paperName what a case paper is called by its number */
export function namesFrom(session: Session, words: TraceTexts, paperName: (n: number) => string): Names {
  const plenary = plenaryProposals(session);
  const titles = namesOf(plenary, words.of.plenary);
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
  const proposal = ({ id, value }: Entry<'decision'>) => {
    if (value.groupId !== null) return words.of.group(whose(value.groupId));
    const title = titles.get(id);
    if (plenary.length < 2 || title === undefined) return words.of.plenary;
    return value.title.trim() === '' ? title : words.of.plenaryNamed(title);
  };
  /** Where there are several proposals, which of them; the first without a title is meant where nothing is said. */
  const within = (name: string, entry: Citing) => {
    const title = titles.get((entry as Entry<'point'>).value.decisionId);
    return plenary.length < 2 || !title || title === words.of.plenary ? name : `${name} (${title})`;
  };
  const written = (entry: Citing) => {
    const groupId = whoseIs(entry);
    if (entry.kind === 'note') return words.point.note(whose(groupId));
    if (groupId !== null) return words.point.group(whose(groupId), number(entry));
    return within(words.point.plenary(number(entry)), entry);
  };
  const listedName = (entry: Citing) => {
    const groupId = whoseIs(entry);
    if (entry.kind === 'note') return words.point.listedNote(whose(groupId));
    return groupId === null
      ? within(words.point.listedPlenary(number(entry)), entry)
      : words.point.listedPoint(whose(groupId), number(entry));
  };
  const shelf = ({ entry }: Shelf) => {
    if (entry === null) return words.goneShelf;
    const { title } = entry.value;
    return entry.kind === 'casePaper'
      ? `${paperName((entry as Entry<'casePaper'>).value.number)}: ${title}`
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
}
