import type { Evidence } from '#/domain/discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import { isTold } from '#/domain/told.ts';
import { bullets, heading, item, notice, paragraph, strong } from './blocks.ts';
import { shelfOf } from './citations.ts';
import type { Block } from './outline.ts';
import { unsettledOf } from './points.ts';
import { stepTitle } from './report-process.ts';
import type { Telling } from './telling.ts';

/** A record of which a document prints these fields. */
export interface Printed {
  readonly entry: AnyEntry;
  readonly fields: readonly string[];
}

/** What nobody has chosen between, of what a document prints. */
export interface Unsettled {
  readonly count: number;
  /** Of what is printed here and there, a source or a question: told in a list of its own. */
  readonly listed: readonly Printed[];
}

/** @param inPlace what tells its wordings where it stands */
export function unsettledIn(printed: readonly Printed[], inPlace: readonly AnyEntry[] = []): Unsettled {
  const places = new Set(inPlace.filter((entry) => isUnsettled(entry)).map(({ id }) => id as string));
  const listed = new Map<string, Printed>();
  for (const { entry, fields } of printed) {
    if (places.has(entry.id) || !isUnsettled(entry, fields)) continue;
    const all = [...(listed.get(entry.id)?.fields ?? []), ...fields];
    listed.set(entry.id, { entry, fields: all });
  }
  return { count: places.size + listed.size, listed: [...listed.values()] };
}

export function fieldsIn(entries: readonly AnyEntry[], ...fields: readonly string[]): Printed[] {
  return entries.map((entry) => ({ entry, fields }));
}

/** What a citation in full words prints: what is cited, and the names of what it stands in. */
export function citedIn(evidence: readonly Evidence[], telling: Telling): Printed[] {
  return evidence.flatMap((each) => {
    const target = telling.find(each.id);
    if (target === undefined || !isTold(target)) return [];
    const around = [shelfOf(each, telling), isEntryOf('note', target) ? target.value.stepId : null];
    return [
      ...fieldsIn([target], 'text', 'title'),
      ...fieldsIn(
        around.flatMap((id) => liveEntry(id, telling)),
        'title',
      ),
    ];
  });
}

/** As a list, that a record which is gone or not told can be left out of. */
export function liveEntry(id: string | null, telling: Telling): AnyEntry[] {
  const entry = id === null ? undefined : telling.find(id);
  return entry && isTold(entry) ? [entry] : [];
}

/** Stands first: the reader must not believe that all was agreed on. */
export function unsettledNotice({ count }: Unsettled, { words }: Telling): Block[] {
  return count === 0 ? [] : [notice(words.own.unsettled(count))];
}

/** A chapter, or nothing. */
export function unsettledList({ listed }: Unsettled, telling: Telling): Block[] {
  const { words } = telling;
  if (listed.length === 0) return [];
  return [
    heading(1, words.own.unsettledList),
    paragraph(words.own.unsettledText),
    ...bullets(
      listed.map(({ entry, fields }) =>
        item(
          [{ text: `${words.kinds[entry.kind]}: ` }, strong(nameOf(entry, telling))],
          unsettledOf(entry, words, fields).map((text) => item(text)),
        ),
      ),
    ),
  ];
}

function isUnsettled({ conflicts, deleted, deletedOn }: AnyEntry, fields?: readonly string[]): boolean {
  if (deletedOn !== null || deleted) return true;
  return conflicts.some(({ field }) => fields === undefined || fields.includes(field));
}

function nameOf(entry: AnyEntry, telling: Telling): string {
  const { words } = telling;
  switch (entry.kind) {
    case 'paragraph':
    case 'statement':
    case 'note':
      return telling.cite({ type: entry.kind, id: entry.id } as Evidence).title;
    case 'attachment':
      return telling.cite({ type: 'attachment', id: entry.id, page: null }).title;
    case 'step':
      return stepTitle(entry, words);
    case 'group':
      return telling.groupName(entry.id);
    case 'question':
    case 'point':
    case 'action':
      return entry.value.text || words.own.noText;
    case 'source':
      return entry.value.title || words.citation.sourceKinds[entry.value.sourceKind];
    case 'casePaper':
      return titleOfPaper(entry, telling);
    case 'participant':
      return '';
    default:
      return entry.value.title || words.own.untitled;
  }
}

function titleOfPaper({ value }: Entry<'casePaper'>, { words }: Telling): string {
  return [words.citation.paper(value.number), value.title].filter(Boolean).join(': ');
}
