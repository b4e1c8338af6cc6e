import type { AnyEntry } from './entry.ts';

/** The words by which a person knows a record again in a list: its text, title or name. */
export function textOf(entry: AnyEntry): string {
  switch (entry.kind) {
    case 'workshop':
    case 'task':
    case 'step':
    case 'source':
    case 'dataset':
    case 'casePaper':
    case 'attachment':
      return entry.value.title;
    case 'question':
    case 'statement':
    case 'paragraph':
    case 'note':
    case 'point':
    case 'action':
      return entry.value.text;
    case 'group':
    case 'participant':
      return entry.value.name;
    case 'decision':
      return entry.value.goal || entry.value.title;
  }
}
