import { sourceLineOf } from '#/domain/citation.ts';
import type { Entry } from '#/domain/entry.ts';
import { sayVotes } from '#/domain/figures-sentences.ts';
import { votesByTheme } from '#/domain/figures-votes.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { useTexts } from '#/i18n/react.tsx';
import { layOutBars } from '#/pictures/bars.ts';
import { BarDrawing } from './BarDrawing.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { PlainTable } from './PlainTable.tsx';
import { useSentenceWords } from './use-words.ts';

interface Props {
  readonly title: string;
  readonly source: Entry<'source'>;
  readonly statements: readonly Entry<'statement'>[];
  readonly big?: boolean;
}

/** The themes of a phase by the votes they got. Nothing is shown where nobody voted. */
export function VotesFigure({ title, source, statements, big = false }: Props) {
  const t = useTexts();
  const words = useSentenceWords();
  const citationWords = useCitationWords();
  const facts = votesByTheme(statements.map(({ value }) => value));
  if (facts.most === null) return null;
  const votesOf = (votes: number | null) => (votes === null ? t.figures.noVotes : words.number(votes));
  const draw = ({ width, em }: { width: number; em: number }) => {
    const picture = layOutBars({
      rows: facts.themes.map(({ theme, votes }) => ({ label: theme, value: votes, text: votesOf(votes) })),
      width,
      em,
    });
    return {
      spots: picture.bars.map((bar) => ({
        row: bar.row,
        column: 0,
        x: bar.x,
        y: bar.y,
        name: '',
        said: `${facts.themes[bar.row]?.theme}: ${bar.text}`,
      })),
      svg: () => (
        <BarDrawing picture={picture} em={em} number={words.number} isWider={() => false} active={null} />
      ),
    };
  };
  return (
    <FigureBlock
      title={title}
      views={['bars', 'table']}
      sentences={() => sayVotes(facts, words)}
      picture={() => <PictureFrame title={title} draw={draw} onCite={null} />}
      table={
        <PlainTable
          caption={title}
          header={[t.figures.theme, t.figures.votes, t.figures.statements]}
          rows={facts.themes.map(({ theme, votes, statements: n }) => [
            theme,
            votesOf(votes),
            words.number(n),
          ])}
        />
      }
      sourceLine={sourceLineOf(source.value, citationWords)}
      big={big}
    />
  );
}
