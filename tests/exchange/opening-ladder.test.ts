import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { practiceId } from '#/domain/practice.ts';
import { hasText } from '#/domain/revision.ts';
import { decodeSessionFile } from '#/exchange/decode.ts';
import { limits } from '#/exchange/limits.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { stateOf } from '#/revisions/merge.ts';
import { bytesOf, forged, knowledgeIn, opened, problemOf } from '../kit/session-file.ts';
import { note, plan, tablet, workshopId } from '../kit/tablet.ts';

const folder = 'tests/fixtures/session-files/v1';
const expected: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(`${folder}/expected.json`, 'utf8'),
);
const read = (name: string) => readFileSync(`${folder}/${name}`);

describe('the kept files', () => {
  test('every file has its expected answer, and every answer its file', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\/.*\.json$/.test(name),
    );
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))('%s: %s', (name, answer) => {
    const file = decodeSessionFile(read(name));
    const given = file.ok ? heldBack(file.value.quarantined.map(({ flaw }) => flaw)) : file.problem.type;
    expect(given).toBe(answer);
  });
});

function heldBack(flaws: readonly string[]): string {
  return flaws.length === 0 ? 'opens' : `held back: ${flaws.join(', ')}`;
}

describe('what is too much', () => {
  const hub = tablet('hub');
  hub.write(...plan());
  const full = hub.file('full').text;

  test('a file above the limit is not even read', () => {
    const answer = decodeSessionFile(new Uint8Array(limits.fileBytes + 1));
    expect(answer).toMatchObject({ problem: { type: 'fileTooLarge', bytes: limits.fileBytes + 1 } });
  });

  test('the id of a practice, which never leaves its device', () => {
    const practice = forged(full, (content) => {
      content.workshopId = practiceId(workshopId);
    });
    expect(problemOf(practice)).toBe('fileWrongShape');
  });

  test('too many revisions', () => {
    const crowded = forged(full, (content) => {
      content.revisions = Array.from({ length: limits.revisions + 1 }, () => 0);
    });
    expect(problemOf(crowded)).toBe('fileTooManyRevisions');
  });

  test('a text longer than any text, and the place where it stands', () => {
    const writer = tablet('hub');
    writer.write(...plan(), note('notat-1', 'a'.repeat(limits.textLength + 1)));
    expect(decodeSessionFile(bytesOf(writer.file('full').text))).toMatchObject({
      problem: { type: 'fileTextTooLong', where: expect.stringMatching(/^revisions\.\d+\.value\.text$/) },
    });
  });

  test('the longest text that is allowed goes through', () => {
    const writer = tablet('hub');
    writer.write(...plan(), note('notat-1', 'å'.repeat(limits.textLength)));
    expect(problemOf(writer.file('full').text)).toBe('opened');
  });
});

describe('a file that was changed', () => {
  const hub = tablet('hub');
  hub.write(...plan(), note('notat-1', 'Flere benker'));
  const full = hub.file('full').text;
  const relabelled = full.replace('"label":"hub"', '"label":"en annen"');

  test('is refused, and opened when somebody knows and wants it', () => {
    expect(problemOf(relabelled)).toBe('fileChanged');
    expect(opened(relabelled, { acceptChanged: true })).toMatchObject({ changed: true, quarantined: [] });
  });

  test('holds back the text that was changed, and only that', () => {
    const file = opened(full.replace('Flere benker', 'Færre benker'));
    expect(file.quarantined).toEqual([
      { index: expect.any(Number), flaw: 'text', where: '', recordId: 'notat-1', kind: 'note' },
    ]);
    expect(knowledgeIn(file.revisions)).toEqual(
      knowledgeIn(opened(full).revisions.filter(({ header }) => header.recordId !== 'notat-1')),
    );
  });

  test('shows another receipt than the sender’s', () => {
    const sent = opened(full);
    const received = opened(relabelled, { acceptChanged: true });
    expect(received.receipt).not.toBe(sent.receipt);
  });
});

describe('a newer app', () => {
  const file = opened(read('new/newer-but-readable.json').toString('utf8'));

  test('kinds and fields that nobody here knows are handed on as they came', () => {
    const kept = file.revisions.filter(hasText);
    expect(kept.find(({ header }) => header.kind === 'hologram')?.value).toMatchObject({ layers: [1, 2, 3] });
    const strange = kept.find(({ header }) => header.recordId === 'notat-framtid');
    expect(strange).toMatchObject({ header: { weight: 3 }, value: { mood: 'hopeful' } });
  });

  test('what is known of them is shown', () => {
    const texts = entriesOf(workshopId, file.revisions).flatMap((entry) =>
      entry.kind === 'note' ? [entry.value.text] : [],
    );
    expect(texts).toContain('Notat fra en nyere utgave.');
  });
});

test('an erasure reaches no record but its own', () => {
  const file = opened(read('hostile/erases-another-record.json').toString('utf8'));
  const state = stateOf(file.revisions);
  const erased = [...state.values()].flatMap(({ header }) => header.erased ?? []);
  const aimedAt = erased
    .map((id) => state.get(id))
    .filter((revision) => revision?.header.recordId !== 'notat-4');
  expect(aimedAt.length).toBeGreaterThan(0);
  expect(aimedAt.every((revision) => revision && hasText(revision))).toBe(true);
});
