import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './PdfReader.module.css';
import type { DrawnPage, PdfDocument } from './pdf.ts';

interface Props {
  readonly document: PdfDocument;
  /** From 1. */
  readonly number: number;
  readonly zoom: number;
  /** Its place in an address. */
  readonly id: string;
  /** It is the page that the address points to. */
  readonly isSpot: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A4 upright, until the page has said what it is. */
const usualShape = 210 / 297;

/** One page: a place of its size, drawn while it is near, and let go of when it is far, as a tablet has little memory. */
export function PdfPage({ document, number, zoom, id, isSpot, children }: Props) {
  const t = useTexts();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const width = useWidth(place) * zoom;
  const [shape, setShape] = useState(usualShape);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!near || width === 0) return;
    let current = true;
    let drawn: DrawnPage | undefined;
    async function draw() {
      const [page, { drawPage }] = await Promise.all([document.page(number), import('./pdf.ts')]);
      const { width: w, height: h } = page.getViewport({ scale: 1 });
      if (!current || !canvas.current || !words.current) return;
      setShape(w / h);
      drawn = drawPage(page, { canvas: canvas.current, words: words.current, width });
      await drawn.done;
      if (current) setBroken(false);
    }
    draw().catch(() => current && setBroken(true));
    return () => {
      current = false;
      drawn?.stop();
    };
  }, [document, number, near, width]);
  const name = t.attachments.pdf.page(number, document.pages);
  return (
    <article
      ref={place}
      id={id}
      className={styles.page}
      aria-label={name}
      data-page={number}
      data-spot={isSpot}
      tabIndex={-1}
    >
      <div className={styles.paper} style={{ inlineSize: width || '100%', aspectRatio: String(shape) }}>
        {near && (
          <>
            <canvas ref={canvas} className={styles.canvas} />
            <div ref={words} className={styles.words} />
          </>
        )}
        {broken && <Paragraph className={styles.broken ?? ''}>{t.attachments.pdf.pageBroken}</Paragraph>}
      </div>
      <div className={styles.foot}>
        <span aria-hidden="true">{name}</span>
        {children}
      </div>
    </article>
  );
}

/** Whether it is on the screen, or about one screen away. */
function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return near;
}

/** In CSS pixels; whole ones, so that a scroll bar that comes and goes draws nothing again and again. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
