import type { CSSProperties } from 'react';
import type { FlowPicture } from '#/pictures/flow.ts';
import styles from './Flow.module.css';
import { type Part, spokenName } from './flow-parts.ts';

interface Props {
  readonly picture: FlowPicture;
  readonly parts: readonly [readonly Part[], readonly Part[], readonly Part[]];
  /** What each column is called. */
  readonly labels: readonly [string, string, string];
  /** For each band: whether it belongs to what is followed. */
  readonly isOn: readonly boolean[];
  readonly places: readonly (readonly [number, number, number])[];
  readonly followed: Part | null;
  readonly onFollow: (key: string) => void;
}

/** Pixels: what A4 has between its margins (`ui/theme/print.css`). */
const paperWidth = 670;

/** Bands behind, and real buttons as boxes: everything in the picture can be read, focused and followed. */
export function FlowDrawing({ picture, parts, labels, isOn, places, followed, onFollow }: Props) {
  const { width, height, letters } = picture;
  const isFollowing = followed !== null;
  const touched = (column: 0 | 1 | 2, index: number) =>
    places.some((at, flow) => at[column] === index && isOn[flow]);
  /** What is followed lies on top. */
  const bands = [...picture.bands.entries()].toSorted(
    ([a], [b]) => Number(isOn[a] ?? false) - Number(isOn[b] ?? false),
  );
  return (
    <div
      className={styles.picture}
      style={{ blockSize: height, '--on-paper': Math.min(1, paperWidth / width) } as CSSProperties}
      data-following={isFollowing}
    >
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {bands.map(([flow, band]) => (
          <g key={flow} className={styles.band} data-on={isFollowing && isOn[flow]}>
            {band.paths.map((path) => (
              <path key={path} d={path} />
            ))}
          </g>
        ))}
      </svg>
      {([0, 1, 2] as const).map((column) => (
        <ul key={column} aria-label={labels[column]} className={styles.boxes}>
          {picture.boxes
            .filter((box) => box.column === column)
            .map((box) => {
              const part = parts[column][box.index];
              if (part === undefined) return null;
              return (
                <li
                  key={part.key}
                  style={{
                    insetInlineStart: box.x,
                    insetBlockStart: box.y,
                    inlineSize: box.width,
                    blockSize: box.height,
                  }}
                >
                  <button
                    type="button"
                    className={styles.box}
                    style={{ fontSize: letters }}
                    aria-pressed={part.key === followed?.key}
                    aria-label={spokenName(part)}
                    data-off={isFollowing && !touched(column, box.index)}
                    onClick={() => onFollow(part.key)}
                  >
                    {box.lines.map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </button>
                </li>
              );
            })}
        </ul>
      ))}
    </div>
  );
}
