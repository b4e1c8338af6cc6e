import { useId } from 'react';
import { ink } from '#/documents/figure-shapes.ts';
import type { FigureBlock, Shape } from '#/documents/outline.ts';
import { unreachable } from '#/domain/result.ts';
import styles from './OutlineView.module.css';

/** A figure of a document: on white also where the screen is dark, as it will be on paper. */
export function OutlineFigure({ figure }: { figure: FigureBlock }) {
  const id = useId();
  const { caption, alternative, width, height, shapes } = figure;
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{caption}</title>
        <desc id={`${id}-text`}>{alternative}</desc>
        {shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shape is known by its place
          <Drawn key={index} shape={shape} />
        ))}
      </svg>
    </figure>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.type) {
    case 'rect': {
      const { type: _, ...rect } = shape;
      return <rect {...rect} />;
    }
    case 'path':
      return (
        <path
          d={shape.d}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={shape.strokeWidth}
          strokeDasharray={shape.dash.join(' ') || undefined}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fontWeight={shape.strong ? 600 : undefined}
          fill={ink}
        >
          {shape.text}
        </text>
      );
    default:
      return unreachable(shape);
  }
}
