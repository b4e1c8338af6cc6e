import { afterEach, expect, test, vi } from 'vitest';
import type { Seat, ToDivide } from '#/domain/group-maker.ts';
import type { Id } from '#/domain/ids.ts';
import { runGroupJob } from '#/features/plan/people/run-group-job.ts';
import { workers } from '../../kit/fake-worker.ts';

const stopped = { ok: false, problem: { type: 'stopped' } };

afterEach(() => vi.unstubAllGlobals());

function jobFor(count: number): ToDivide {
  const people = Array.from({ length: count }, (_, number): Seat => {
    const id = `deltaker-${number}` as Id<'participant'>;
    return { id, kind: 'politician', party: '', committee: '', group: null };
  });
  return { people, groups: 20, largest: 6, together: [], apart: [], aim: 'fewMoves' };
}

function run(job: ToDivide) {
  return runGroupJob(job, new AbortController().signal);
}

test('few people are divided at once', async () => {
  expect(await run(jobFor(40))).toMatchObject({ ok: true, value: { placed: 40 } });
});

test('where no worker can be started, the division is stopped and can be tried again', async () => {
  workers.cannotBeStarted();
  expect(await run(jobFor(100))).toEqual(stopped);
});

test('a mistake of our own, with few people or in the worker, ends so too', async () => {
  const broken = { ...jobFor(2), people: [null, null] as unknown as readonly Seat[] };
  expect(await run(broken)).toEqual(stopped);
  workers.fail();
  expect(await run(jobFor(100))).toEqual(stopped);
});
