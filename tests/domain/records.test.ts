import { describe, expect, test } from 'vitest';
import { isKind, kinds } from '#/domain/kinds.ts';
import { notePlace, type RecordValues, recordRules } from '#/domain/records.ts';
import { sampleValues } from '../kit/sample-values.ts';

describe('the table of records', () => {
  test('has a rule for every kind, in the one order of kinds', () => {
    expect(Object.keys(recordRules)).toEqual([...kinds]);
    expect(kinds.every(isKind)).toBe(true);
    expect(isKind('moodBoard')).toBe(false);
  });

  test.each(kinds)('%s: every field has its merge rule, and no rule is without a field', (kind) => {
    expect(Object.keys(recordRules[kind].fields).sort()).toEqual(Object.keys(sampleValues[kind]).sort());
  });

  test.each(kinds)('%s: only lists are merged as sets, and only words as texts', (kind) => {
    const value: Readonly<Record<string, unknown>> = { ...sampleValues[kind] };
    for (const [field, rule] of Object.entries(recordRules[kind].fields)) {
      if (rule === 'set') expect(value[field], field).toBeInstanceOf(Array);
      if (rule === 'text') expect(value[field], field).toBeTypeOf('string');
    }
  });

  test('persons are in no plan', () => {
    const personal = kinds.filter((kind) => recordRules[kind].personal);
    expect(personal).toEqual(['participant']);
    expect(personal.some((kind) => recordRules[kind].inPlan)).toBe(false);
  });

  test('what groups write is in no plan; all that they are to read is', () => {
    expect(kinds.filter((kind) => !recordRules[kind].inPlan)).toEqual([
      'note',
      'decision',
      'point',
      'action',
      'participant',
    ]);
  });

  test('only a note marked so stays in the working file', () => {
    expect(kinds.filter((kind) => workingFileOnly(kind, sampleValues[kind]))).toEqual([]);
    expect(workingFileOnly('note', { ...sampleValues.note, workingFileOnly: true })).toBe(true);
  });
});

describe('where a record lies', () => {
  test('notes under their question, and a summary under its step', () => {
    const { note } = sampleValues;
    expect(placeOf('note', note)).toBe(notePlace(note.groupId, 'question-1'));
    expect(placeOf('note', { ...note, questionId: null })).toBe('group-1/step-1');
  });

  test('parts in what they are part of, the rest directly in the workshop', () => {
    const places = Object.fromEntries(kinds.map((kind) => [kind, placeOf(kind, sampleValues[kind])]));
    expect(Object.entries(places).filter(([, place]) => place !== '')).toEqual([
      ['dataset', 'source-1'],
      ['statement', 'source-1'],
      ['paragraph', 'casePaper-1'],
      ['attachment', 'casePaper-1'],
      ['note', 'group-1/question-1'],
      ['point', 'decision-1'],
    ]);
    expect(placeOf('attachment', { ...sampleValues.attachment, belongsTo: null })).toBe('');
  });
});

function placeOf<K extends keyof RecordValues>(kind: K, value: RecordValues[K]): string {
  return recordRules[kind].place(value);
}

function workingFileOnly<K extends keyof RecordValues>(kind: K, value: RecordValues[K]): boolean {
  return recordRules[kind].workingFileOnly(value);
}
