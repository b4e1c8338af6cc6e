import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useOnPaper } from '#/features/shared/use-on-paper.ts';
import { useTexts } from '#/i18n/react.tsx';
import { type Mark, nearest, stepped } from '#/pictures/marks.ts';
import styles from './figures.module.css';
import { type Size, useSize } from './use-size.ts';

/** A figure in the picture that can be read, and cited where that is offered. */
export interface Spot extends Mark {
  /** What is said of it where it is pointed at. */
  readonly said: string;
  /** Its name as a button: «Vis til …». */
  readonly name: string;
  /** The row that a finger may hit; without it, whatever is nearest. */
  readonly box?: { readonly top: number; readonly height: number };
}

export interface Drawn {
  readonly spots: readonly Spot[];
  readonly svg: (active: Spot | null) => ReactNode;
  /** What must be told where the picture is narrow. */
  readonly after?: ReactNode;
}

interface Props {
  readonly title: string;
  readonly draw: (size: Size) => Drawn;
  /** Null where nothing is cited: the figures are then read as a list. */
  readonly onCite: ((spot: Spot) => void) | null;
  /** How wide it is on paper, in its letters; else it is what stands on the screen, smaller. */
  readonly emsOnPaper?: number;
}

/** A picture laid out for the room it has, where every figure is within reach of finger, keyboard and screen reader. */
export function PictureFrame({ title, draw, onCite, emsOnPaper }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const onScreen = useSize(ref);
  const isOnPaper = useOnPaper() && emsOnPaper !== undefined;
  const size = onScreen && isOnPaper ? { ...onScreen, width: emsOnPaper * onScreen.em } : onScreen;
  const drawn = size && draw(size);
  return (
    <div ref={ref} className={styles.frame}>
      {drawn &&
        size &&
        (onCite === null ? (
          <>
            {drawn.svg(null)}
            <ul className="visually-hidden" aria-label={title}>
              {drawn.spots.map((spot) => (
                <li key={`${spot.row}-${spot.column}`}>{spot.said}</li>
              ))}
            </ul>
          </>
        ) : (
          <Citable title={title} drawn={drawn} em={size.em} onCite={onCite} />
        ))}
      {drawn?.after}
    </div>
  );
}

interface CitableProps {
  readonly title: string;
  readonly drawn: Drawn;
  readonly em: number;
  readonly onCite: (spot: Spot) => void;
}

/** One stop for the Tab key; the arrow keys go from figure to figure, Enter cites. */
function Citable({ title, drawn, em, onCite }: CitableProps) {
  const t = useTexts();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);
  const [active, setActive] = useState<Spot | null>(null);
  const { spots } = drawn;
  const inReach = Math.min(at, spots.length - 1);
  const pointed = (event: MouseEvent) => {
    const frame = group.current?.getBoundingClientRect();
    if (frame === undefined) return null;
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const row = spots.find(({ box }) => box && y >= box.top && y <= box.top + box.height);
    return row ?? nearest(spots, x, y, em * 2.5);
  };
  const follow = (event: KeyboardEvent) => {
    const ways = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
    const way = ways.find((each) => each === event.key);
    if (way === undefined) return;
    event.preventDefault();
    const next = stepped(spots, inReach, way);
    setAt(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  const cite = (event: MouseEvent) => {
    const spot = pointed(event);
    if (spot) onCite(spot);
  };
  const shown = spots.find((spot) => spot.row === active?.row && spot.column === active.column) ?? null;
  return (
    <>
      <fieldset
        ref={group}
        className={styles.picture}
        aria-label={t.figures.values(title)}
        data-near={shown !== null}
        onPointerMove={(event) => setActive(pointed(event))}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => event.detail > 0 && cite(event)}
        onKeyDown={follow}
      >
        {drawn.svg(shown)}
        {spots.map((spot, index) => (
          <button
            key={`${spot.row}-${spot.column}`}
            type="button"
            className={styles.spot}
            style={placeOf(spot)}
            tabIndex={index === inReach ? 0 : -1}
            aria-label={spot.name}
            aria-describedby={shown === spot ? id : undefined}
            onFocus={() => {
              setAt(index);
              setActive(spot);
            }}
            onBlur={() => setActive(null)}
            // A tap has been taken by the picture, which knows what lies nearest; this is Enter, space or a screen reader.
            onClick={(event) => event.detail === 0 && onCite(spot)}
          />
        ))}
      </fieldset>
      <p id={id} className={styles.said}>
        {shown?.said}
      </p>
    </>
  );
}

function placeOf({ x, y, box }: Spot) {
  return box
    ? { insetBlockStart: box.top, blockSize: box.height, insetInlineStart: 0, inlineSize: '100%' }
    : { insetBlockStart: y - 12, blockSize: 24, insetInlineStart: x - 12, inlineSize: 24 };
}
