import { useTexts } from '#/i18n/react.tsx';
import { dashes, markPath } from '#/pictures/marks.ts';
import { ground, lineColour } from './colours.ts';
import styles from './figures.module.css';

/** What each line is: its dash and its mark beside its name. */
export function Key({ names }: { names: readonly string[] }) {
  const t = useTexts();
  return (
    <ul className={styles.key} aria-label={t.figures.key}>
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 48 16" width={48} height={16} aria-hidden="true">
            <line
              x1={0}
              x2={48}
              y1={8}
              y2={8}
              stroke={lineColour(index)}
              strokeWidth={2.5}
              strokeDasharray={dashes[index % dashes.length] || undefined}
            />
            <path
              d={markPath(index, 16)}
              transform="translate(24,8)"
              fill={lineColour(index)}
              stroke={ground}
              strokeWidth={1.5}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
