import { memo, useEffect, useMemo } from 'react';
import type { Block, Outline } from '#/documents/outline.ts';
import { OutlineBlock } from './OutlineBlock.tsx';
import styles from './OutlineView.module.css';
import { slicesOf } from './slices.ts';
import { useDrawn } from './use-drawn.ts';

interface Props {
  readonly outline: Outline;
  readonly label: string;
  readonly onWhole: (outline: Outline) => void;
}

/** The document as it will be handed over: the same words in the same order. A long one comes slice by slice. */
export function OutlineView({ outline, label, onWhole }: Props) {
  const slices = useMemo(() => slicesOf(outline.blocks), [outline]);
  const { drawn, isWhole } = useDrawn(slices);
  useEffect(() => {
    if (isWhole) onWhole(outline);
  }, [isWhole, outline, onWhole]);
  return (
    <article className={styles.document} lang={outline.language} aria-label={label} aria-busy={!isWhole}>
      <h2 className={styles.title}>{outline.title}</h2>
      {outline.subtitle && <p className={styles.subtitle}>{outline.subtitle}</p>}
      {drawn.map((blocks, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slice is known by its place
        <Slice key={index} blocks={blocks} />
      ))}
      <p className={styles.footer}>{outline.footer}</p>
    </article>
  );
}

const Slice = memo(function Slice({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.slice}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place
        <OutlineBlock key={index} block={block} />
      ))}
    </div>
  );
});
