import type { Entry } from '#/domain/entry.ts';
import { sayVotes } from '#/domain/figures-sentences.ts';
import { votesByTheme } from '#/domain/figures-votes.ts';
import { heading, paragraph, table } from './blocks.ts';
import { barFigure } from './figure-bars.ts';
import type { Block } from './outline.ts';
import type { Telling } from './telling.ts';

const phases = ['critique', 'vision', 'realisation'] as const;

/** Of a future workshop: the themes of each phase by the votes they got. Nothing where nobody voted. */
export function voteBlocks(statements: readonly Entry<'statement'>[], { words }: Telling): Block[] {
  return phases.flatMap((phase): Block[] => {
    const facts = votesByTheme(
      statements.filter(({ value }) => value.phase === phase).map(({ value }) => value),
    );
    if (facts.most === null) return [];
    const title = words.figures.votesTitle(words.citation.phases[phase]);
    const votesOf = (votes: number | null) => (votes === null ? words.figures.noVotes : words.number(votes));
    const sentences = sayVotes(facts, words.sentences).join(' ');
    return [
      heading(3, words.citation.phases[phase]),
      paragraph(sentences),
      barFigure({
        caption: title,
        alternative: words.own.figures.bars(
          facts.themes.map(({ theme, votes }) => `${theme}: ${votesOf(votes)}`),
        ),
        rows: facts.themes.map(({ theme, votes }) => ({
          label: theme,
          value: votes,
          text: votesOf(votes),
          isWider: false,
        })),
        number: words.number,
      }),
      table(
        title,
        [words.figures.theme, words.figures.votes, words.figures.statements],
        facts.themes.map(({ theme, votes, statements: n }) => [theme, votesOf(votes), words.number(n)]),
        1,
      ),
    ];
  });
}
