import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { decodeSessionFile } from '#/exchange/decode.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { exampleFile, makeExample } from '../../scripts/example/make-example.ts';

// The shipped example: illustrative, complete, and opened through the same ladder as any file.

const shipped = readFileSync(exampleFile);

function entries(): AnyEntry[] {
  const opened = decodeSessionFile(shipped);
  if (!opened.ok) throw new Error(opened.problem.type);
  return entriesOf(opened.value.file.workshopId, opened.value.revisions);
}

test('the shipped file is the one its source makes (if not: npm run example)', () => {
  expect(makeExample().text).toBe(shipped.toString('utf8'));
});

test('it opens without a problem, and nothing in it is held back', () => {
  const opened = decodeSessionFile(shipped);
  expect(opened).toMatchObject({ ok: true, value: { quarantined: [] } });
});

test('it says that it is an example', () => {
  const workshop = entries().find((entry) => entry.kind === 'workshop');
  expect(workshop?.value).toMatchObject({ illustrative: true });
});

test('it holds no person', () => {
  expect(entries().filter((entry) => entry.kind === 'participant')).toEqual([]);
});

test('every link of a note or a point leads to knowledge that is in the file', () => {
  const all = entries();
  const ids = new Set<string>(all.map((entry) => entry.id));
  const cells = new Set(
    all.flatMap((entry) =>
      entry.kind === 'dataset' ? entry.value.cells.map((cell) => `${entry.id} ${cell.at.join(' ')}`) : [],
    ),
  );
  const links = all.flatMap((entry): readonly Evidence[] =>
    entry.kind === 'note' || entry.kind === 'point' ? entry.value.evidence : [],
  );
  const broken = links.filter((link) =>
    link.type === 'cell' ? !cells.has(`${link.id} ${link.at.join(' ')}`) : !ids.has(link.id),
  );
  expect(links.length).toBeGreaterThan(300);
  expect(broken).toEqual([]);
});

test('missing figures keep their sign and are never zero', () => {
  const cells = entries().flatMap((entry) => (entry.kind === 'dataset' ? entry.value.cells : []));
  const missing = cells.filter((cell) => cell.missing !== null);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every((cell) => cell.value === null)).toBe(true);
});

test('two in three of the groups’ points say which of their own notes they were made from', () => {
  const all = new Map<string, AnyEntry>(entries().map((entry) => [entry.id, entry]));
  const groupOf = (entry: AnyEntry | undefined) =>
    entry?.kind === 'note' || entry?.kind === 'decision' ? entry.value.groupId : undefined;
  const fromNotes = [...all.values()].flatMap((entry) => {
    if (entry.kind !== 'point') return [];
    const notes = entry.value.origins.map(({ id }) => all.get(id)).filter((each) => each?.kind === 'note');
    return notes.map((note) => ({
      point: entry.id,
      of: groupOf(all.get(entry.value.decisionId)),
      by: groupOf(note),
    }));
  });
  expect(new Set(fromNotes.map(({ point }) => point)).size).toBe(18);
  expect(fromNotes.filter(({ of, by }) => of !== by || of === null)).toEqual([]);
});
