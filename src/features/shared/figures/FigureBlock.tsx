import { type ReactNode, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './figures.module.css';

export type View = 'bars' | 'lines' | 'radar' | 'table';

interface Props {
  readonly title: string;
  readonly views: readonly View[];
  /** The view the address asks for, e.g. the table that holds the cited cell. */
  readonly wanted?: View | null;
  /** Changes when the address does: then it is the address that counts again. */
  readonly place?: string | null;
  readonly sentences: (view: View) => readonly string[];
  readonly picture: (view: View) => ReactNode;
  readonly table: ReactNode;
  readonly sourceLine: string;
  /** On the big screen the slide has the title, and the words stand beside the picture. */
  readonly big?: boolean;
}

/** A picture with its title, what it says in words, its table one tap away, and its source. */
export function FigureBlock(props: Props) {
  const t = useTexts();
  const { title, views, wanted, place = null, sourceLine, big = false } = props;
  const [chosen, setChosen] = useState<{ readonly view: View; readonly place: string | null } | null>(null);
  const view = (chosen?.place === place ? chosen.view : wanted) ?? views[0] ?? 'table';
  const isTable = view === 'table';
  return (
    <figure className={styles.figure} data-big={big} aria-label={title}>
      {!big && <figcaption className={styles.title}>{title}</figcaption>}
      {views.length > 1 && (
        <fieldset className={styles.views} aria-label={t.figures.views.label(title)}>
          {views.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === view}
              onClick={() => setChosen({ view: each, place })}
            >
              {t.figures.views[each]}
            </button>
          ))}
        </fieldset>
      )}
      {!isTable && (
        <>
          <div className={styles.sentences}>
            {big ? (
              props.sentences(view).map((sentence) => <p key={sentence}>{sentence}</p>)
            ) : (
              <p>{props.sentences(view).join(' ')}</p>
            )}
          </div>
          <div className={styles.drawn}>{props.picture(view)}</div>
        </>
      )}
      <div className={isTable ? undefined : styles.printOnly}>{props.table}</div>
      <p className={styles.source}>
        {t.knowledge.chips.source(sourceLine || t.knowledge.statistics.noSource)}
      </p>
    </figure>
  );
}
