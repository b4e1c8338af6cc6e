import { expect, test } from 'vitest';
import { sessionOf } from '#/domain/session.ts';
import { placeOf } from '#/features/documents/package/place-of.ts';
import { exampleEntries } from '../../kit/documents.ts';

// From a name that is left in a text, straight to where the text is changed.

const entries = exampleEntries();
const session = sessionOf(entries);

test('what is to happen is changed on the way forward, where it opens', () => {
  const action = entries.find((entry) => entry.kind === 'action' && !entry.deleted);
  if (!session || !action) throw new Error('The example has a way forward');
  expect(placeOf(action, session).to).toBe(`/w/${session.workshop.id}/decide/forward?action=${action.id}`);
});
