import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentChoice } from '#/documents/chosen.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import { changedApart, other, shown, writtenFields } from '../kit/changed-apart.ts';
import { documentIn, exampleEntries, textIn, words } from '../kit/documents.ts';

// Whoever reads a document must not believe that a wording is agreed on when another one was never chosen against it.

const { own } = words.nb;
const example = exampleEntries();

const choices: fc.Arbitrary<DocumentChoice> = fc.oneof(
  fc.subarray([...reportParts]).map((parts) => ({ type: 'report' as const, parts })),
  fc.constantFrom(
    { type: 'proposal' as const },
    { type: 'draft' as const },
    { type: 'steps' as const },
    { type: 'paper' as const, casePaperId: 'sak-1' as Id<'casePaper'> },
  ),
);

const timesIn = (text: string, said: string) => text.split(said).length - 1;

describe('for every document', () => {
  const isWithoutPlenary = fc.boolean();

  test('a wording that is printed comes with the other one, once, and the count at its beginning holds', () => {
    fc.assert(
      fc.property(choices, isWithoutPlenary, fc.subarray(example), (choice, withoutPlenary, apart) => {
        const ids = new Set(apart.map(({ id }) => id));
        const entries = example
          .filter((entry) => !(withoutPlenary && isPlenarys(entry)))
          .map((entry) => (ids.has(entry.id) ? changedApart(entry) : entry));
        const text = textIn(documentIn(entries, choice));
        const told = new Set<string>();
        for (const entry of entries.filter(({ id }) => ids.has(id)))
          for (const field of writtenFields(entry)) {
            const times = timesIn(text, other(entry, field));
            const isPrinted = text.includes(shown(entry, field));
            if (times > 0) told.add(entry.id);
            if (isPrinted ? times !== 1 : times > 1) expect([field, entry.kind, entry.id, times]).toEqual([]);
          }
        if (told.size > 0) expect(text).toContain(own.unsettled(told.size));
        else expect(text).not.toContain(own.unsettled(1).slice(-20));
      }),
      { numRuns: 150 },
    );
  });

  test('what was deleted on one device and changed on another says so, once', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...example), (choice, apart) => {
        const deleted = { ...changedApart(apart), deletedOn: 'nettbrett' as DeviceId } as AnyEntry;
        const text = textIn(
          documentIn(
            example.map((entry) => (entry === apart ? deleted : entry)),
            choice,
          ),
        );
        const times = timesIn(text, own.deletedAndChanged);
        const isPrinted = writtenFields(apart).some((field) => text.includes(shown(apart, field)));
        expect(times).toBeLessThanOrEqual(1);
        if (isPrinted) expect([apart.id, times]).toEqual([apart.id, 1]);
        expect(text.includes(own.unsettled(1))).toBe(times === 1);
      }),
      { numRuns: 200 },
    );
  });
});

function isPlenarys(entry: AnyEntry): boolean {
  return entry.kind === 'decision' && entry.value.groupId === null;
}
