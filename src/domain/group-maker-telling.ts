import type { Division, ToDivide } from './group-maker.ts';
import type { Pair } from './group-maker-wishes.ts';

/** Why something is not as even as it could be, as far as it is known. */
export type WhyUneven = 'forced' | 'ifMoreMove' | 'perhapsIfMoreMove' | 'notFound';

/**
 * Sizes and kinds weigh more than that somebody moves, so no more moves would help them. Without wishes there is always a
 * division with nothing to be said against it (group-maker-halves.ts); with wishes there may be none.
 */
export function whyUneven({ aspect, off, bound }: Division['aspects'][number], wanted: ToDivide): WhyUneven {
  if (off <= bound) return 'forced';
  if (wanted.aim === 'bestSpread' || aspect === 'size' || aspect === 'kind') return 'notFound';
  return wishesMet(wanted).length > 0 ? 'perhapsIfMoreMove' : 'ifMoreMove';
}

/** The wishes about two who both are placed: the others count for nothing. */
export function wishesMet({ people, together, apart }: ToDivide): readonly Pair[] {
  const placed = new Set(people.map(({ id }) => id));
  return [...together, ...apart].filter(([a, b]) => placed.has(a) && placed.has(b));
}
