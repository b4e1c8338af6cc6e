import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { GroupProblem } from '#/domain/group-maker.ts';
import type { People } from '#/domain/participants.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import styles from './Groups.module.css';
import { nameIn } from './name-words.ts';

type Problem = GroupProblem | { readonly type: 'stopped' };

interface Props {
  readonly problem: Problem;
  readonly people: People;
  readonly words: ParticipantsTexts;
  readonly onGroups: (count: number) => void;
  readonly onAgain: () => void;
}

/** Why the people cannot be divided so, and the way out. */
export function GroupProblemAlert({ problem, people, words, onGroups, onAgain }: Props) {
  const { workshopId } = useWorkshop();
  const { problems } = words.maker;
  return (
    <Alert data-color="warning">
      <div className={styles.problem}>
        {problemLines(problem, people, words).map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
        {problem.type === 'tooFewGroups' && (
          <Button variant="secondary" onClick={() => onGroups(problem.needed)}>
            {problems.takeGroups(problem.needed)}
          </Button>
        )}
        {problem.type === 'stopped' && (
          <Button variant="secondary" onClick={onAgain}>
            {problems.again}
          </Button>
        )}
        {isAboutWishes(problem) && (
          <Link asChild>
            <RouterLink to={paths.participants(workshopId)}>{problems.change}</RouterLink>
          </Link>
        )}
      </div>
    </Alert>
  );
}

function isAboutWishes({ type }: Problem): boolean {
  return ['togetherTooMany', 'contradiction', 'apartTooMany', 'notFound'].includes(type);
}

function problemLines(problem: Problem, people: People, words: ParticipantsTexts): readonly string[] {
  const { problems } = words.maker;
  const named = (ids: readonly string[]) =>
    listed(
      ids.map((id) => nameIn(people, id, words)),
      words.and,
    );
  switch (problem.type) {
    case 'nobody':
      return [problems.nobody];
    case 'noGroups':
      return [problems.noGroups];
    case 'stopped':
      return [problems.stopped];
    case 'tooFewGroups':
      return [problems.tooFewGroups(problem.people, problem.largest, problem.needed)];
    case 'togetherTooMany':
      return [problems.togetherTooMany(named(problem.people), problem.largest)];
    case 'apartTooMany':
      return [problems.apartTooMany(named(problem.people), problem.groups)];
    case 'contradiction': {
      const [a, b] = problem.pair.map((id) => nameIn(people, id, words));
      if (problem.through.length === 0) return [problems.contradiction(a ?? '', b ?? '')];
      return [problems.contradictionThrough(a ?? '', b ?? '', named(problem.through))];
    }
    case 'notFound':
      return [
        problems.notFound,
        ...problem.apart.map((pair) => problems.notFoundApart(named(pair))),
        ...(problem.tooLarge > 0 ? [problems.notFoundLarge(problem.tooLarge)] : []),
      ];
  }
}
