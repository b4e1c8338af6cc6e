import type { AnyEntry } from './entry.ts';
import { knownWords, nameLikeIn } from './name-like.ts';

/** Words that look like somebody's name, in one text of one record. */
export interface NameLeft {
  readonly id: string;
  readonly kind: AnyEntry['kind'];
  readonly words: readonly string[];
  /** The text around the first of them, so that one sees what it is. */
  readonly context: string;
}

/**
 * Every word that looks like a name in what people wrote and that is about to leave the device.
 * @param here all records of the workshop, also those that do not leave: the list of participants tells whose names to look for
 */
export function namesLeft(leaving: readonly AnyEntry[], here: readonly AnyEntry[]): readonly NameLeft[] {
  const participants = here.flatMap((entry) =>
    entry.kind === 'participant' && !entry.erased ? [entry.value.name] : [],
  );
  const known = knownWords(here.flatMap(wordsOfItsOwn));
  return leaving
    .filter((entry) => !entry.deleted && !entry.erased && entry.kind !== 'participant')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((entry) => {
      const texts = [
        ...freeTexts(entry),
        ...entry.conflicts.flatMap(({ versions }) => versions.map(({ value }) => String(value ?? ''))),
      ];
      const found = texts.map((text) => ({ text, words: nameLikeIn(text, participants, known) }));
      const words = [...new Set(found.flatMap((each) => each.words))];
      const first = found.find((each) => each.words.length > 0);
      if (first === undefined) return [];
      return { id: entry.id, kind: entry.kind, words, context: around(first.text, first.words[0] ?? '') };
    });
}

/** What the workshop calls its places, committees, groups, papers and sources. */
function wordsOfItsOwn(entry: AnyEntry): readonly string[] {
  if (entry.erased) return [];
  switch (entry.kind) {
    case 'workshop': {
      const { title, municipality, areas, place, committees } = entry.value;
      return [title, municipality, place, ...committees, ...areas.map(({ name }) => name)];
    }
    case 'source':
      return [entry.value.title, entry.value.publisher, entry.value.table];
    case 'dataset':
      return [
        entry.value.title,
        ...entry.value.dimensions.flatMap(({ label, categories }) => [
          label,
          ...categories.map((each) => each.label),
        ]),
      ];
    case 'statement':
      return [entry.value.area, entry.value.theme];
    case 'casePaper':
      return [entry.value.title, entry.value.committee];
    case 'group':
      return [entry.value.name];
    case 'step':
      return [entry.value.title];
    default:
      return [];
  }
}

/** Fields that a person writes in. Titles are looked through for those on the list: their other words are the workshop's own. */
function freeTexts(entry: AnyEntry): readonly string[] {
  switch (entry.kind) {
    case 'workshop': {
      const { title, purpose, meetingStatusNote, delivered } = entry.value;
      return [title, purpose, meetingStatusNote, delivered?.receiver ?? ''];
    }
    case 'task':
      return [entry.value.title, entry.value.responsible];
    case 'step':
      return [entry.value.title, entry.value.description, entry.value.presenterNotes];
    case 'question':
    case 'note':
    case 'paragraph':
      return [entry.value.text];
    case 'source':
      return [entry.value.title, entry.value.remarks];
    case 'statement':
      return [entry.value.text, entry.value.responsible];
    case 'casePaper':
      return [entry.value.title, entry.value.caseOfficer];
    case 'group':
      return [entry.value.name, entry.value.waived ?? ''];
    case 'attachment':
      return [entry.value.title, entry.value.fileName.replace(/[_-]+/gu, ' ')];
    case 'decision':
      return [entry.value.title, entry.value.goal];
    case 'point': {
      const { text, responsible, economy, minorityRemark, setAside } = entry.value;
      return [text, responsible, economy, minorityRemark, setAside];
    }
    case 'action':
      return [entry.value.text, entry.value.responsible, entry.value.feedback];
    default:
      return [];
  }
}

const reach = 50;

function around(text: string, word: string): string {
  const at = Math.max(0, text.indexOf(word.split(' ')[0] ?? ''));
  const [from, to] = [Math.max(0, at - reach), Math.min(text.length, at + word.length + reach)];
  const piece = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`;
}
