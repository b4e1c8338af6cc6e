import { describe, expect, test } from 'vitest';
import { madeFor } from '#/features/shared/made-for.ts';

// A file or a package that stands ready is the one that is chosen now, or it is not offered.

describe('what is ready', () => {
  test('is offered when it was made for what is chosen', () => {
    expect(madeFor({ wanted: 'arkiv', made: 'pakke' }, 'arkiv', 'lages')).toBe('pakke');
  });

  test('is not offered as what has been chosen since', () => {
    expect(madeFor({ wanted: 'alt', made: 'pakke med navn' }, 'arkiv', 'lages')).toBe('lages');
    expect(madeFor(null, 'arkiv', 'lages')).toBe('lages');
  });
});
