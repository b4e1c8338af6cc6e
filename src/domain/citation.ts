import { figuresAt } from './citation-cell.ts';
import type { Evidence } from './discussion.ts';
import { type AnyEntry, isEntryOf } from './entry.ts';
import type { Id } from './ids.ts';
import type { CasePaper, MissingSign, Section, Source, SourceKind, Statement } from './knowledge.ts';
import type { Session } from './session.ts';

/** A link to knowledge, told so that it can be understood alone. */
export interface Citation {
  /** `notHere`: the link is kept, but what it points to is not on this device (or no longer in the table). */
  readonly state: 'here' | 'deleted' | 'notHere';
  /** The source in three words, for a chip: «Sak 1 · F3». */
  readonly short: string;
  /** Where it stands, in full: «Sak 1: Sosial bærekraft · Faktagrunnlag». */
  readonly title: string;
  /** What is cited, word for word, or the figure with its labels and unit. */
  readonly text: string;
  /** Who says so: publisher, table, period, date fetched, licence. */
  readonly sourceLine: string;
}

/** The words a citation needs of the reader's language. */
export interface CitationWords {
  readonly paper: (number: number) => string;
  readonly fictionalPaper: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly statement: (number: number) => string;
  readonly comment: (number: number) => string;
  readonly phases: Readonly<Record<NonNullable<Statement['phase']>, string>>;
  readonly tones: Readonly<Record<NonNullable<Statement['tone']>, string>>;
  readonly votes: (n: number) => string;
  readonly note: (group: string) => string;
  readonly page: (name: string, page: number) => string;
  readonly plenary: string;
  readonly unknownGroup: string;
  readonly missing: Readonly<Record<MissingSign, string>>;
  /** Said of a figure or a statement that the newest version of the table no longer has. */
  readonly vanished: string;
  readonly behind: (n: string, method: 'survey' | 'dialogue' | null) => string;
  readonly fetched: (date: string) => string;
  readonly illustrative: string;
  readonly notHere: Readonly<Record<Evidence['type'], string>>;
  readonly notHereText: string;
  readonly erasedText: string;
  readonly number: (value: number, decimals?: number) => string;
  readonly date: (iso: string | null) => string;
}

export type CitedSession = Pick<Session, 'casePapers' | 'sources' | 'groups' | 'steps'>;

/** `target` is the record that the evidence names, if this device has it. */
export function describeEvidence(
  evidence: Evidence,
  target: AnyEntry | null | undefined,
  session: CitedSession,
  words: CitationWords,
): Citation {
  const what = words.notHere[evidence.type];
  // An erased record has no fields left to tell from.
  if (target?.erased)
    return { state: 'deleted', short: what, title: what, text: words.erasedText, sourceLine: '' };
  const said = target ? wordsAbout(evidence, target, session, words) : null;
  if (!target || !said) {
    return { state: 'notHere', short: what, title: what, text: words.notHereText, sourceLine: '' };
  }
  return { ...said, state: target.deleted ? 'deleted' : 'here' };
}

/** The same key for the same piece of knowledge, whoever cites it. */
export function evidenceKey(evidence: Evidence): string {
  return JSON.stringify([evidence.type, evidence.id, placeIn(evidence)]);
}

/** Each piece of knowledge once, where it stands first. */
export function united(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [evidenceKey(each), each])).values()];
}

function placeIn(evidence: Evidence): unknown {
  if (evidence.type === 'cell') return evidence.at;
  return evidence.type === 'attachment' ? evidence.page : null;
}

/** The other way; null for what is no key. */
export function evidenceOfKey(key: string): Evidence | null {
  try {
    const [type, id, at] = JSON.parse(key) as readonly unknown[];
    if (typeof id !== 'string') return null;
    if (type === 'paragraph' || type === 'statement' || type === 'note') return { type, id } as Evidence;
    if (type === 'attachment' && (at === null || typeof at === 'number'))
      return { type, id, page: at } as Evidence;
    return type === 'cell' && Array.isArray(at) ? ({ type, id, at } as unknown as Evidence) : null;
  } catch {
    return null;
  }
}

export function sourceLineOf(source: Source, words: CitationWords): string {
  return [
    source.publisher,
    source.table,
    source.period,
    source.fetched && words.fetched(words.date(source.fetched)),
    source.licence,
    source.illustrative && words.illustrative,
  ]
    .filter(Boolean)
    .join(', ');
}

type Said = Omit<Citation, 'state'>;

function wordsAbout(
  evidence: Evidence,
  target: AnyEntry,
  session: CitedSession,
  words: CitationWords,
): Said | null {
  switch (evidence.type) {
    case 'paragraph':
      return isEntryOf('paragraph', target) ? saidOfParagraph(target.value, session, words) : null;
    case 'statement':
      return isEntryOf('statement', target) ? saidOfStatement(target.value, session, words) : null;
    case 'note':
      return isEntryOf('note', target) ? saidOfNote(target.value, session, words) : null;
    case 'attachment':
      return isEntryOf('attachment', target)
        ? saidOfAttachment(evidence.page, target.value, session, words)
        : null;
    case 'cell':
      return isEntryOf('dataset', target) ? saidOfCell(evidence.at, target.value, session, words) : null;
  }
}

type ValueOf<K extends AnyEntry['kind']> = Extract<AnyEntry, { kind: K }>['value'];

function saidOfParagraph(paragraph: ValueOf<'paragraph'>, session: CitedSession, words: CitationWords): Said {
  const paper = byId(session.casePapers, paragraph.casePaperId)?.value;
  const section = words.sections[paragraph.section];
  const name = paper ? words.paper(paper.number) : words.notHere.paragraph;
  return {
    short: `${name} · ${paragraph.marker || section}`,
    title: [paper ? `${name}: ${paper.title}` : name, section, paragraph.marker].filter(Boolean).join(' · '),
    text: paragraph.text,
    sourceLine: paper ? paperLineOf(paper, words) : '',
  };
}

function paperLineOf(paper: CasePaper, words: CitationWords): string {
  return [paper.committee, paper.archiveNumber, paper.fictional && words.fictionalPaper]
    .filter(Boolean)
    .join(', ');
}

function saidOfStatement(statement: ValueOf<'statement'>, session: CitedSession, words: CitationWords): Said {
  const source = byId(session.sources, statement.sourceId)?.value;
  const name =
    statement.statementKind === 'comment'
      ? words.comment(statement.number)
      : words.statement(statement.number);
  const place = [
    statement.phase && words.phases[statement.phase],
    statement.tone && words.tones[statement.tone],
    statement.theme,
    statement.area,
    statement.votes !== null && words.votes(statement.votes),
    statement.vanished && words.vanished,
  ].filter(Boolean);
  return {
    short: [name, statement.theme].filter(Boolean).join(' · '),
    title: [source?.title, name, ...place].filter(Boolean).join(' · '),
    text: statement.text,
    sourceLine: source ? sourceLineOf(source, words) : '',
  };
}

function saidOfNote(note: ValueOf<'note'>, session: CitedSession, words: CitationWords): Said {
  const group =
    note.groupId === null
      ? words.plenary
      : (byId(session.groups, note.groupId)?.value.name ?? words.unknownGroup);
  const step = byId(session.steps, note.stepId)?.value.title;
  return {
    short: words.note(group),
    title: [words.note(group), step].filter(Boolean).join(' · '),
    text: note.text,
    sourceLine: '',
  };
}

function saidOfAttachment(
  page: number | null,
  attachment: ValueOf<'attachment'>,
  session: CitedSession,
  words: CitationWords,
): Said {
  const paper = session.casePapers.find(({ id }) => id === attachment.belongsTo)?.value;
  const source = session.sources.find(({ id }) => id === attachment.belongsTo)?.value;
  const name = attachment.title || attachment.fileName;
  const short = page === null ? name : words.page(name, page);
  const owner = paper ? `${words.paper(paper.number)}: ${paper.title}` : source?.title;
  return {
    short,
    title: [owner, short].filter(Boolean).join(' · '),
    text: `${short} (${attachment.fileName})`,
    sourceLine: paper ? paperLineOf(paper, words) : source ? sourceLineOf(source, words) : '',
  };
}

function saidOfCell(
  at: readonly (string | null)[],
  dataset: ValueOf<'dataset'>,
  session: CitedSession,
  words: CitationWords,
): Said | null {
  const figures = figuresAt(dataset, at, words);
  if (figures === null) return null;
  const source = byId(session.sources, dataset.sourceId)?.value;
  return {
    short: figures.labels.slice(0, 2).join(' · '),
    title: [source?.title ?? dataset.title, ...figures.labels].join(' · '),
    text: `${figures.labels.join(', ')}: ${figures.text}`,
    sourceLine: source ? sourceLineOf(source, words) : '',
  };
}

function byId<T extends { readonly id: Id }>(items: readonly T[], id: Id): T | undefined {
  return items.find((item) => item.id === id);
}
