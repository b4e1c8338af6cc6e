import { Heading } from '@digdir/designsystemet-react';
import { nameOfPicture, type Picture } from '#/domain/presentation.ts';
import type { Presentation } from '#/features/shared/screen/use-presentation.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import styles from './Present.module.css';

interface Props {
  readonly presentation: Presentation;
  readonly words: ForwardTexts;
}

/** Every picture, to go straight to it. */
export function PictureList({ presentation, words }: Props) {
  const { pictures, place, goTo } = presentation;
  return (
    <section aria-labelledby="pictures">
      <Heading level={2} data-size="2xs" id="pictures">
        {words.present.pictures}
      </Heading>
      <ol className={styles.pictures}>
        {pictures.map((picture, index) => (
          <li key={nameOfPicture(picture)}>
            <button
              type="button"
              className={styles.picture}
              aria-current={index === place ? 'true' : undefined}
              onClick={() => goTo(index)}
            >
              <b>{pictureName(picture, words)}</b>
              {picture.type === 'point' && picture.part === 1 && (
                <span className={styles.short}>{picture.point.entry.value.text}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function pictureName(picture: Picture, words: ForwardTexts): string {
  const { part, parts } = picture;
  switch (picture.type) {
    case 'overview':
      return words.present.part(words.present.overview, part, parts);
    case 'point': {
      const { number } = picture.point;
      if (picture.wording === null) {
        const what = picture.remark === '' ? words.present.knowledge : words.present.remark;
        return words.present.part(what(number), part, parts);
      }
      return words.present.part(words.present.point(number), part, parts);
    }
    case 'forward':
      return words.present.part(words.present.forward, part, parts);
  }
}
