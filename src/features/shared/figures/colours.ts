/** Colours as variables, with the light theme's own beside them for where there is no stylesheet. */
export const ink = 'var(--figure-ink, #1f2d35)';
export const soft = 'var(--figure-soft, #535f66)';
export const grid = 'var(--figure-grid, #b7bcbf)';
export const ground = 'var(--figure-ground, #ffffff)';

/** Letters that lines and bars run behind. */
export const halo = { stroke: ground, strokeWidth: 4, paintOrder: 'stroke' } as const;

const lines = [
  'var(--figure-1, #236671)',
  'var(--figure-2, #80540f)',
  'var(--figure-3, #0860a3)',
  'var(--figure-4, #1f2d35)',
  'var(--figure-5, #056d13)',
  'var(--figure-6, #535f66)',
] as const;

export function lineColour(index: number): string {
  return lines[index % lines.length] ?? ink;
}
