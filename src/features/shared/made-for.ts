/** Something that was made, and what it was made for. */
export interface MadeFor<Wanted, Made> {
  readonly wanted: Wanted;
  readonly made: Made;
}

/** What was made for what is wanted now; `waiting` while all there is was made for something else. */
export function madeFor<Wanted, Made>(
  known: MadeFor<Wanted, Made> | null,
  wanted: Wanted,
  waiting: Made,
): Made {
  return known !== null && known.wanted === wanted ? known.made : waiting;
}
