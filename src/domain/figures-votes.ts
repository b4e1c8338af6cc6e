import type { Statement } from './knowledge.ts';

/** What a theme of the future workshop weighed. */
export interface ThemeVotes {
  readonly theme: string;
  /** Null when nothing in the theme was voted on. */
  readonly votes: number | null;
  readonly statements: number;
}

export interface VoteFacts {
  readonly themes: readonly ThemeVotes[];
  readonly most: { readonly names: readonly string[]; readonly value: number } | null;
  readonly total: number;
  /** Statements that were never voted on: they have no votes, which is not the same as none. */
  readonly withoutVotes: number;
}

/** The themes of some statements, the heaviest first. What the newest list does not have, is not counted: it may stand there in other words. */
export function votesByTheme(all: readonly Statement[]): VoteFacts {
  const statements = all.filter(({ vanished }) => !vanished);
  const themes = [...new Set(statements.map(({ theme }) => theme))].map((theme) => {
    const own = statements.filter((statement) => statement.theme === theme);
    const votes = own.flatMap((statement) => statement.votes ?? []);
    return { theme, votes: votes.length > 0 ? sum(votes) : null, statements: own.length };
  });
  const counted = themes.flatMap(({ votes }) => votes ?? []);
  const value = Math.max(...counted);
  const names = themes.filter(({ votes }) => votes === value).map(({ theme }) => theme);
  return {
    themes: themes.toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1) || (a.theme < b.theme ? -1 : 1)),
    most: counted.length > 0 ? { names: names.toSorted(), value } : null,
    total: sum(counted),
    withoutVotes: statements.filter(({ votes }) => votes === null).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
