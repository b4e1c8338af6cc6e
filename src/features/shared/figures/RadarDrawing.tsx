import { dashes, type Mark } from '#/pictures/marks.ts';
import type { RadarPicture } from '#/pictures/radar.ts';
import { grid, ground, ink, lineColour, soft } from './colours.ts';
import { Marks } from './LineDrawing.tsx';

interface Props {
  readonly picture: RadarPicture;
  readonly em: number;
  readonly names: readonly string[];
  readonly active: Mark | null;
}

/** A wheel: a spoke for each theme, a ring for each step of the scale, a line for each area. */
export function RadarDrawing({ picture, em, names, active }: Props) {
  const { width, height, centre } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" fontSize={em}>
      {picture.rings.map(({ value, radius }, index) => (
        <circle
          key={value}
          cx={centre.x}
          cy={centre.y}
          r={radius}
          fill="none"
          stroke={index === picture.rings.length - 1 ? soft : grid}
          strokeWidth={1}
        />
      ))}
      {picture.spokes.map((spoke) => (
        <g key={`${spoke.x} ${spoke.y}`}>
          <line x1={centre.x} y1={centre.y} x2={spoke.x} y2={spoke.y} stroke={grid} strokeWidth={1} />
          <text x={spoke.labelX} y={spoke.labelY} fontSize={em * 0.9} textAnchor={spoke.anchor} fill={ink}>
            {spoke.lines.map((line, index) => (
              <tspan key={line} x={spoke.labelX} dy={index === 0 ? 0 : em * 1.1}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {picture.series.map(({ path, marks }, index) => (
        <g key={names[index]}>
          <path
            d={path}
            transform={`translate(${centre.x},${centre.y})`}
            fill="none"
            stroke={lineColour(index)}
            strokeWidth={2.5}
            strokeLinejoin="round"
            strokeDasharray={dashes[index % dashes.length] || undefined}
          />
          <Marks marks={marks} index={index} em={em} active={active} />
        </g>
      ))}
      {picture.rings.map(({ value, radius }) => (
        <text
          key={value}
          x={centre.x + em * 0.25}
          y={centre.y - radius + em * 0.3}
          fontSize={em * 0.8}
          fill={soft}
          stroke={ground}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {value}
        </text>
      ))}
      {picture.series.map(({ label }, index) =>
        label === null ? null : (
          <text
            key={names[index]}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontWeight={600}
            fill={lineColour(index)}
            stroke={ground}
            strokeWidth={5}
            paintOrder="stroke"
          >
            {names[index]}
          </text>
        ),
      )}
    </svg>
  );
}
