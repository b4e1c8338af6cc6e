import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import type { Slide } from '#/domain/slides.ts';
import { useTexts } from '#/i18n/react.tsx';
import { canFillScreen, fillScreen } from '#/platform/full-screen.ts';
import { keepAwake } from '#/platform/wake-lock.ts';
import { useModal } from '#/ui/use-modal.ts';
import styles from './SlideShow.module.css';
import { useBlack } from './use-black.ts';
import { useSlides } from './use-slides.ts';

interface Props {
  readonly name: string;
  readonly tag: string | null;
  /** Undefined while the knowledge is being fetched. */
  readonly slides: readonly Slide[] | undefined;
  readonly titleOf: (slide: Slide) => string;
  readonly children: (slide: Slide) => ReactNode;
  /** Where to go when there is nothing to go back to. */
  readonly home: string;
}

/** Knowledge on a big screen: one thing at a time, and nothing else. */
export function SlideShow({ name, tag, slides, titleOf, children, home }: Props) {
  const t = useTexts();
  const words = t.figures.show;
  const count = slides?.length ?? 0;
  const { at, isFull, reached, go, leave } = useSlides(count, home);
  const [isBlack, turnBlack] = useBlack(at);
  const { ref } = useModal(leave);
  useEffect(() => keepAwake(() => {}), []);
  const slide = slides?.[at];
  const title = slide ? titleOf(slide) : name;
  const end = reached === 'first' ? words.firstReached : reached === 'last' ? words.lastReached : '';
  return (
    <dialog
      ref={ref}
      className={styles.show}
      aria-label={words.openNamed(name)}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <header className={styles.top}>
        <span>{name}</span>
        {tag && <span className={styles.tag}>{tag}</span>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may be longer than the screen must be reachable */}
      <section key={at} className={styles.body} aria-label={words.body} tabIndex={0}>
        <h1 className={styles.title}>{title}</h1>
        {slide ? children(slide) : <p aria-busy="true">{t.knowledge.loading}</p>}
      </section>
      <footer className={styles.bottom}>
        <Button variant="secondary" onClick={() => go(at - 1)}>
          {words.previous}
        </Button>
        <Button onClick={() => go(at + 1)}>{words.next}</Button>
        <span className={styles.place}>{count > 0 && words.place(at + 1, count)}</span>
        <span className={styles.keys}>{words.keys}</span>
        <Button variant="tertiary" onClick={turnBlack}>
          {words.black}
        </Button>
        {canFillScreen() && !isFull && (
          <Button variant="tertiary" onClick={fillScreen}>
            {words.fill}
          </Button>
        )}
        <Button variant="tertiary" onClick={leave}>
          {words.leave}
        </Button>
      </footer>
      {isBlack && (
        <button
          type="button"
          autoFocus
          className={styles.black}
          aria-label={words.notBlack}
          onClick={turnBlack}
        />
      )}
      <p role="status" className="visually-hidden">
        {isBlack ? words.isBlack : ''} {end || (count > 0 && `${words.place(at + 1, count)}: ${title}`)}
      </p>
    </dialog>
  );
}
