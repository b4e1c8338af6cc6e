import { describe, expect, test } from 'vitest';
import { type Change, create } from '#/domain/change.ts';
import type { Note } from '#/domain/discussion.ts';
import { idPattern } from '#/domain/ids.ts';
import { kinds } from '#/domain/kinds.ts';
import { isPractice, practiceId, practiceOf, practisedId, practisedKinds } from '#/domain/practice.ts';
import { discussedSteps } from '#/domain/roll-call.ts';
import { questionsOf, sessionOf } from '#/domain/session.ts';
import { isStopDone, tourStops } from '#/domain/tour.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';
import { sampleValues } from '../kit/sample-values.ts';

// A note-taker practises in a copy of the plan; nothing of it can be mistaken for the day itself.

/** One record of every kind, each referring to the others. */
const workshop = paperWorkshop(
  kinds.map((kind) => create(kind, `${kind}-1` as never, sampleValues[kind] as never)),
);
const changes = practiceOf(workshop.everything());
const realIds: ReadonlySet<unknown> = new Set(workshop.everything().map(({ id }) => id));

describe('the copy of a plan', () => {
  test('holds what a note-taker meets, and nobody’s notes, proposals, tasks or names', () => {
    expect(changes.map((change) => (change.type === 'create' ? change.kind : change.type))).toEqual(
      kinds.filter((kind) => (practisedKinds as readonly string[]).includes(kind)),
    );
  });

  test('refers to nothing outside itself', () => {
    expect(stringsIn(changes).filter((text) => realIds.has(text))).toEqual([]);
  });

  test('says what the plan says: only the ids differ', () => {
    const text = JSON.stringify(changes.map(({ id: _, ...rest }: Change) => rest)).replaceAll('"~', '"');
    const plan = workshop
      .everything()
      .filter(({ kind }) => (practisedKinds as readonly string[]).includes(kind));
    expect(JSON.parse(text)).toEqual(plan.map(({ kind, value }) => ({ type: 'create', kind, value })));
  });

  test('hangs together as a workshop of its own', () => {
    const session = sessionOf(paperWorkshop(changes).everything());
    const [step] = session ? discussedSteps(session) : [];
    expect(step?.title).toBe(sampleValues.step.title);
    expect(session && step && questionsOf(session, step.stepId)).toHaveLength(1);
  });

  test('has an id that no file can have', () => {
    for (const id of realIds) {
      const own = practiceId(id as never);
      expect(own).not.toMatch(idPattern);
      expect(isPractice(own) && !isPractice(String(id))).toBe(true);
      expect(practisedId(own as never)).toBe(id);
    }
  });

  test('leaves out what is in the trash', () => {
    const without = workshop.everything().map((entry) => ({ ...entry, deleted: entry.kind === 'question' }));
    expect(practiceOf(without).some((change) => change.type === 'create' && change.kind === 'question')).toBe(
      false,
    );
  });
});

describe('the guided tour', () => {
  const note: Note = { ...sampleValues.note, noteKind: 'input', evidence: [] };

  test('goes on when what a stop asks for has been done, and not before', () => {
    const nothing = { notes: [], cameBack: false };
    expect(tourStops.filter((stop) => isStopDone(stop, nothing))).toEqual([]);
    expect(isStopDone('write', { ...nothing, notes: [note] })).toBe(true);
    expect(isStopDone('kind', { ...nothing, notes: [note] })).toBe(false);
    expect(isStopDone('kind', { ...nothing, notes: [{ ...note, noteKind: 'proposal' }] })).toBe(true);
    expect(isStopDone('kind', { ...nothing, notes: [{ ...note, noteKind: 'summary' }] })).toBe(false);
    expect(isStopDone('knowledge', { ...nothing, notes: [note] })).toBe(false);
    expect(isStopDone('knowledge', { ...nothing, notes: [sampleValues.note] })).toBe(true);
    expect(isStopDone('findAgain', { notes: [note], cameBack: true })).toBe(true);
  });

  test('waits to be told that the person has looked', () => {
    expect(isStopDone('saved', { notes: [sampleValues.note], cameBack: true })).toBe(false);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
