import type { Picture } from '#/domain/presentation.ts';
import { handsCounted, isPartCount } from '#/domain/support.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './ProposalPicture.module.css';
import type { Presentation } from './use-presentation.ts';

interface Props {
  readonly picture: Extract<Picture, { type: 'overview' }>;
  readonly presentation: Presentation;
  readonly words: ForwardTexts;
}

/** All the points in short. While the room words them, what is new or changed fades in, is marked, and stands there in full. */
export function OverviewPicture({ picture, presentation, words }: Props) {
  const t = useTexts();
  const { follows, news, present, proposal } = presentation;
  return (
    <>
      {proposal?.value.title && <p className={styles.title}>{proposal.value.title}</p>}
      {picture.points.length === 0 && <p>{words.screen.noPoints}</p>}
      <ol className={styles.points}>
        {picture.points.map(({ entry: { id, value }, number }) => {
          const change = follows ? news.get(id) : undefined;
          return (
            <li key={`${id} ${value.text}`} value={number} data-news={change}>
              <b className={styles.number}>{number}</b>
              <p className={styles.short}>
                {change && <b className={styles.change}>{words.screen.news[change]} </b>}
                {value.text || t.decide.point.noText}
              </p>
              <span className={styles.support}>
                {t.decide.point.supports[value.support]}
                {isPartCount(value.hands, present) &&
                  ` (${words.screen.counted(handsCounted(value.hands), present)})`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
