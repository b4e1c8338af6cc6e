import type { BarPicture } from '#/pictures/bars.ts';
import { grid, ground, halo, ink, lineColour, soft } from './colours.ts';

interface Props {
  readonly picture: BarPicture;
  readonly em: number;
  readonly number: (value: number) => string;
  /** How a bar is filled: an area solid, a wider area light with an outline. */
  readonly isWider: (row: number) => boolean;
  readonly active: number | null;
}

/** Lying bars with their names, figures and axis. */
export function BarDrawing({ picture, em, number, isWider, active }: Props) {
  const { width, height, thickness, plotBottom } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" fontSize={em}>
      {picture.ticks.map(({ value, x }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={0} y2={plotBottom} stroke={grid} strokeWidth={1} />
          <text x={x} y={plotBottom + em * 1.2} fontSize={em * 0.85} textAnchor="middle" fill={soft}>
            {number(value)}
          </text>
        </g>
      ))}
      <line x1={picture.zero} x2={picture.zero} y1={0} y2={plotBottom} stroke={ink} strokeWidth={1.5} />
      {picture.bars.map((bar) => (
        <g key={bar.row}>
          <text x={bar.labelX} y={bar.labelY} textAnchor={bar.anchor} fill={ink} {...halo}>
            {bar.lines.map((line, index) => (
              <tspan key={line} x={bar.labelX} dy={index === 0 ? em * 0.35 : em * 1.2}>
                {line}
              </tspan>
            ))}
          </text>
          {bar.bar && (
            <rect
              x={bar.bar.x}
              y={bar.y - thickness / 2}
              width={bar.bar.width}
              height={thickness}
              fill={isWider(bar.row) ? ground : lineColour(0)}
              stroke={isWider(bar.row) ? ink : lineColour(0)}
              strokeWidth={1.5}
              strokeDasharray={isWider(bar.row) ? '5 3' : undefined}
            />
          )}
          {active === bar.row && bar.bar && (
            <rect
              x={bar.bar.x - 4}
              y={bar.y - thickness / 2 - 4}
              width={bar.bar.width + 8}
              height={thickness + 8}
              fill="none"
              stroke={ink}
              strokeWidth={2.5}
            />
          )}
          <text x={bar.textX} y={bar.y + em * 0.35} fill={ink} {...halo}>
            {bar.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
