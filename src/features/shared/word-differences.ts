import { diffArrays } from 'diff';

/** A run of text that both wordings have, or that only the first has (`removed`), or only the second (`added`). */
export interface WordPart {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What stands after a run that is the same; either may be empty. */
interface Change {
  removed: string;
  added: string;
}

/** A word or a sign, with the space before it. */
interface Word {
  readonly space: string;
  readonly word: string;
}

/** A word of five letters or more stands on its own, also between changes. */
const tells = /[\p{L}\p{N}]{5}/u;

/**
 * How one wording became another, word by word. Where little is left of the first, a small word in common («og», «i») is told
 * with the change around it: a text that goes to and fro at every word cannot be read aloud.
 */
export function wordDifferences(from: string, to: string): readonly WordPart[] {
  const { same, changes } = inTurn(wordsOf(from), wordsOf(to));
  for (let at = 1; at < changes.length; at += 1) {
    const [before, after, between] = [changes[at - 1], changes[at], same[at]];
    if (!before || !after || between === undefined || tells.test(between)) continue;
    if (between.length > Math.min(sizeOf(before), sizeOf(after))) continue;
    before.removed += between + after.removed;
    before.added += between + after.added;
    changes.splice(at, 1);
    same.splice(at, 1);
    // The change has grown: what stands before it may now be small beside it.
    at = Math.max(0, at - 2);
  }
  return same
    .flatMap((text, at): readonly WordPart[] => {
      const { removed, added } = changes[at] ?? { removed: '', added: '' };
      const lead = sharedLead(removed, added);
      return [
        { type: 'same', text: text + lead },
        { type: 'removed', text: removed.slice(lead.length) },
        { type: 'added', text: added.slice(lead.length) },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Runs that are the same, with a change after each but the last. What is compared is words: spaces tell nothing. */
function inTurn(from: readonly Word[], to: readonly Word[]) {
  const same: string[] = [''];
  const changes: Change[] = [];
  let open: Change | null = null;
  const put = (what: keyof Change, text: string) => {
    if (text === '') return;
    if (open === null) {
      open = { removed: '', added: '' };
      changes.push(open);
      same.push('');
    }
    open[what] += text;
  };
  let [one, other] = [0, 0];
  const comparator = (a: Word, b: Word) => a.word === b.word;
  for (const { count, added, removed } of diffArrays([...from], [...to], { comparator })) {
    for (let each = 0; each < (count ?? 0); each += 1) {
      const [a, b] = [from[one], to[other]];
      if (!added) one += 1;
      if (!removed) other += 1;
      if (added) put('added', b ? b.space + b.word : '');
      else if (removed) put('removed', a ? a.space + a.word : '');
      else if (a && b) {
        const isSpacedAlike = a.space === b.space;
        if (!isSpacedAlike) {
          put('removed', a.space);
          put('added', b.space);
        }
        open = null;
        same[same.length - 1] += (isSpacedAlike ? a.space : '') + a.word;
      }
    }
  }
  return { same, changes };
}

/** The space that both begin with belongs to neither. */
function sharedLead(removed: string, added: string): string {
  const lead = /^\s+/.exec(removed)?.[0] ?? '';
  return added.startsWith(lead) ? lead : '';
}

function sizeOf({ removed, added }: Change): number {
  return Math.max(removed.length, added.length);
}

/** `24,6` is one word. The last has the space at the end before it. */
function wordsOf(text: string): readonly Word[] {
  const found = text.matchAll(/(\s*)(\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|\S)/gsu);
  const words = [...found].map(([, space = '', word = '']) => ({ space, word }));
  return [...words, { space: /\s*$/.exec(text)?.[0] ?? '', word: '' }];
}
