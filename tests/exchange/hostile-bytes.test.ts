import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeviceId, RecordId } from '#/domain/ids.ts';
import { kinds } from '#/domain/kinds.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { decodeSessionFile } from '#/exchange/decode.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import { previewOf } from '#/exchange/preview.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { seal } from '#/revisions/seal.ts';
import { bytesOf, forged, knowledgeIn, opened } from '../kit/session-file.ts';
import { app, workshopId } from '../kit/tablet.ts';

// Whatever happens to a file on its way: it opens whole, or what is wrong has a name. Never a crash, never a half.

const runs = Number(process.env.FUZZ_RUNS ?? 400);
const good = readFileSync('tests/fixtures/session-files/v1/good/full-with-conflict.json');
const goodText = good.toString('utf8');
const honest = opened(goodText).revisions;
const whole = knowledgeIn(honest);

/** What a bad memory stick, a mail server or an editor does to a file. */
const harm = fc.record({
  what: fc.constantFrom('flip', 'set', 'cutOff', 'cutOut', 'double', 'insert'),
  at: fc.nat(good.length),
  number: fc.nat(255),
});
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(bytes: Uint8Array, { what, at, number }: Harm): Uint8Array {
  const [head, tail] = [bytes.slice(0, at), bytes.slice(at)];
  switch (what) {
    case 'flip':
      return joined(
        head,
        tail.slice(0, 1).map((byte) => byte ^ (1 << (number & 7))),
        tail.slice(1),
      );
    case 'set':
      return joined(head, Uint8Array.of(number), tail.slice(1));
    case 'cutOff':
      return head;
    case 'cutOut':
      return joined(head, tail.slice(number));
    case 'double':
      return joined(head, tail.slice(0, number), tail);
    default:
      return joined(head, Uint8Array.of(number, at & 255), tail);
  }
}

test('bytes flipped, cut, doubled and put in between', { timeout: 120_000 }, () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
      const file = decodeSessionFile(harms.reduce(harmed, new Uint8Array(good)));
      if (!file.ok) {
        refused += 1;
        expect(file.problem.type).toMatch(/^file[A-Z]/);
        return;
      }
      const { revisions, quarantined } = file.value;
      const letIn = knowledgeIn(revisions);
      expect(letIn.filter((revision) => !whole.includes(revision))).toEqual([]);
      if (quarantined.length === 0) expect(letIn).toEqual(whole);
    }),
    { numRuns: runs },
  );
  expect(refused).toBeGreaterThan(runs / 4);
});

test('of a revision that comes twice, once without its text, the text is let in, whichever comes first', () => {
  const { revisions } = JSON.parse(goodText) as { readonly revisions: readonly AnyRevision[] };
  const written = revisions.findLast(hasText);
  const { id, header } = written ?? {};
  for (const twice of [
    [{ id, header }, written],
    [written, { id, header }],
  ]) {
    const others = revisions.filter((each) => each.id !== id);
    const text = forged(goodText, (content) => {
      content.revisions = [...others, ...twice];
    });
    const file = decodeSessionFile(bytesOf(text));
    expect(file.ok && knowledgeIn(file.value.revisions).filter((each) => !whole.includes(each))).toEqual([]);
    expect(file.ok && file.value.quarantined.map(({ flaw }) => flaw)).toEqual(['duplicate']);
  }
});

test('any part of the content exchanged for anything, with a digest that fits', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), fc.jsonValue({ maxDepth: 3 }), (where, value) => {
      const text = forged(goodText, (content) => exchangePart(content, where, value));
      usable(bytesOf(text));
    }),
    { numRuns: runs },
  );
  expect.hasAssertions();
});

test('genuine revisions that hold anything at all', { timeout: 120_000 }, () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...kinds), anything, fc.boolean(), (kind, value, partly) => {
      const known = honest.filter(hasText).find(({ header }) => header.kind === kind);
      const stranger = seal({
        recordId: 'fremmed-1' as RecordId,
        kind,
        parents: [],
        value: partly && known ? { ...(known.value as object), ...(value as object) } : value,
        hlc: 1_800_000_000_000,
        deviceId: 'fremmed' as DeviceId,
        salt: 'salt-fra-en-fremmed',
      });
      usable(bytesOf(forged(goodText, (content) => (content.revisions as AnyRevision[]).push(stranger))));
    }),
    { numRuns: runs },
  );
  expect.hasAssertions();
});

/** What opens can be shown, compared, written and made a result of; what does not has a name. */
function usable(bytes: Uint8Array): void {
  const file = decodeSessionFile(bytes, { acceptChanged: true });
  if (!file.ok) {
    expect(file.problem.type).toMatch(/^file[A-Z]/);
    return;
  }
  const { revisions, file: about } = file.value;
  entriesOf(about.workshopId, revisions);
  previewOf(about.workshopId, revisions, honest);
  const again = encodeSessionFile({ ...about, revisions, purpose: 'full', scope: { groups: [] }, app });
  expect(knowledgeIn(opened(again.text).revisions)).toEqual(knowledgeIn(revisions));
}

function exchangePart(content: Record<string, unknown>, where: number, value: unknown): void {
  const places: (() => void)[] = [];
  const visit = (parent: Record<string, unknown>) => {
    for (const key of Object.keys(parent)) {
      places.push(() => {
        parent[key] = value;
      });
      const child = parent[key];
      if (typeof child === 'object' && child !== null) visit(child as Record<string, unknown>);
    }
  };
  visit(content);
  places[where % places.length]?.();
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('the evening the files are made of is the one the tests know', () => {
  expect(opened(goodText).file.workshopId).toBe(workshopId);
});
