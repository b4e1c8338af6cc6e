import type { LinePicture } from '#/pictures/lines.ts';
import { dashes, type Mark, markPath } from '#/pictures/marks.ts';
import { grid, ground, halo, ink, lineColour, soft } from './colours.ts';

interface Props {
  readonly picture: LinePicture;
  readonly em: number;
  readonly names: readonly string[];
  readonly number: (value: number) => string;
  readonly active: Mark | null;
}

/** Lines over the years with their marks, their names at the end, and both axes. */
export function LineDrawing({ picture, em, names, number, active }: Props) {
  const { width, height, left, right, bottom } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" fontSize={em}>
      {picture.yTicks.map(({ value, y }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y} y2={y} stroke={grid} strokeWidth={1} />
          <text x={left - em * 0.4} y={y + em * 0.3} fontSize={em * 0.85} textAnchor="end" fill={soft}>
            {number(value)}
          </text>
        </g>
      ))}
      {picture.xTicks.map(({ label, x }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + em * 0.4} stroke={soft} strokeWidth={1.5} />
          <text x={x} y={bottom + em * 1.4} fontSize={em * 0.85} textAnchor="middle" fill={soft}>
            {label}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke={soft} strokeWidth={1.5} />
      {picture.series.map(({ path, marks, label }, index) => (
        <g key={names[index]}>
          <path
            d={path}
            fill="none"
            stroke={lineColour(index)}
            strokeWidth={2.5}
            strokeDasharray={dashes[index % dashes.length] || undefined}
          />
          <Marks marks={marks} index={index} em={em} active={active} />
          {label && (
            <text x={label.x} y={label.y + em * 0.35} fill={ink} {...halo}>
              {label.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly index: number;
  readonly em: number;
  readonly active: Mark | null;
}

/** The marks of one line; the one that is pointed at has a ring. */
export function Marks({ marks, index, em, active }: MarksProps) {
  return marks.map((mark) => (
    <g key={mark.column} transform={`translate(${mark.x},${mark.y})`}>
      <path d={markPath(index, em)} fill={lineColour(index)} stroke={ground} strokeWidth={1.5} />
      {active?.row === mark.row && active.column === mark.column && (
        <circle r={em * 0.75} fill="none" stroke={ink} strokeWidth={2.5} />
      )}
    </g>
  ));
}
