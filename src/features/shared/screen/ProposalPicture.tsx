import { type ReactNode, useRef } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { nameOfPicture, type Picture } from '#/domain/presentation.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { OverviewPicture } from './OverviewPicture.tsx';
import { PointPicture } from './PointPicture.tsx';
import styles from './ProposalPicture.module.css';
import { useFit } from './use-fit.ts';
import type { Presentation } from './use-presentation.ts';

interface Props {
  readonly presentation: Presentation;
  readonly words: ForwardTexts;
  /** On the screen itself the picture is the page; in a preview it is a part of one. */
  readonly level: 1 | 2;
  /** What else is to be in sight, such as the time that is left. */
  readonly corner?: ReactNode;
}

/**
 * What the room sees of the proposal. It is always called a proposal, and the first and the last picture say what that
 * means. It fills the nearest container that has a size, whatever that is.
 */
export function ProposalPicture({ presentation, words, level, corner }: Props) {
  const t = useTexts();
  const body = useRef<HTMLDivElement>(null);
  const { pictures, place, points, news } = presentation;
  const picture = pictures[place];
  useFit(body, JSON.stringify([picture, [...news], points.length]));
  if (picture === undefined) return null;
  const Heading = `h${level}` as const;
  const isEdge = place === 0 || place === pictures.length - 1;
  return (
    <div className={styles.picture}>
      <header className={styles.head}>
        <Heading className={styles.heading}>{words.screen.heading}</Heading>
        <p className={styles.about}>{aboutIn(picture, points.length, words)}</p>
        {corner && <div className={styles.corner}>{corner}</div>}
      </header>
      <div ref={body} key={nameOfPicture(picture)} className={styles.body}>
        <div className={styles.content}>
          {picture.type === 'overview' && (
            <OverviewPicture picture={picture} presentation={presentation} words={words} />
          )}
          {picture.type === 'point' && (
            <PointPicture picture={picture} present={presentation.present} words={words} />
          )}
          {picture.type === 'forward' && <ForwardPicture actions={picture.actions} words={words} />}
        </div>
      </div>
      <footer className={styles.foot}>
        {isEdge && <p>{t.common.notADecision}</p>}
        <p className={styles.place}>{words.screen.place(place + 1, pictures.length)}</p>
      </footer>
    </div>
  );
}

function aboutIn(picture: Picture, all: number, words: ForwardTexts): string {
  const { part, parts } = picture;
  switch (picture.type) {
    case 'overview':
      return words.present.part(words.present.overview, part, parts);
    case 'point':
      return words.present.part(words.screen.pointOf(picture.point.number, all), part, parts);
    case 'forward':
      return words.present.part(words.screen.forward, part, parts);
  }
}

/** Who does what by when. */
function ForwardPicture({ actions, words }: { actions: readonly Entry<'action'>[]; words: ForwardTexts }) {
  const t = useTexts();
  const { date } = useFormat();
  return (
    <ul className={styles.actions}>
      {actions.map(({ id, value }) => (
        <li key={id}>
          <p className={styles.action}>{value.text || words.action.untitled}</p>
          <p className={styles.facts}>
            {value.responsible && <span>{value.responsible}</span>}
            {value.deadline && <span>{`${t.decide.point.deadline} ${date(value.deadline)}`}</span>}
            {(value.committee || value.meetingDate) && (
              <span>
                {[value.committee || t.decide.all.meetingDate, date(value.meetingDate)]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
