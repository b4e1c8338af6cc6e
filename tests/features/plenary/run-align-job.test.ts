import { afterEach, expect, test, vi } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import { type AlignJob, alignJob } from '#/features/plenary/align-job.ts';
import { runAlignJob } from '#/features/plenary/run-align-job.ts';
import { pointSaying } from '../../kit/alignment.ts';
import { workers } from '../../kit/fake-worker.ts';

afterEach(() => vi.unstubAllGlobals());

/** Half the groups want one thing, the others another. */
function jobFor(count: number): AlignJob {
  const points = Array.from({ length: count }, (_, number) =>
    pointSaying(
      `punkt-${number}`,
      number % 2 === 0 ? 'Åpne svømmehallen om kvelden.' : 'Bygge ny lekeplass.',
    ),
  );
  const groups = new Map(points.map((point, number) => [point.id, `gruppe-${number}` as Id<'group'>]));
  return { points, apart: [], groups };
}

const going = () => new AbortController().signal;

test('few points are aligned at once', async () => {
  expect(await runAlignJob(jobFor(6), going())).toEqual(alignJob(jobFor(6)));
});

test('where no worker can be started or the worker fails, the points are aligned all the same', async () => {
  workers.cannotBeStarted();
  expect(await runAlignJob(jobFor(80), going())).toEqual(alignJob(jobFor(80)));
  workers.fail();
  expect(await runAlignJob(jobFor(80), going())).toEqual(alignJob(jobFor(80)));
});

test('what is cancelled gives nothing, and its worker is stopped', async () => {
  const terminate = workers.neverAnswer();
  const controller = new AbortController();
  const answer = runAlignJob(jobFor(80), controller.signal);
  controller.abort();
  expect(await answer).toBeNull();
  expect(terminate).toHaveBeenCalledOnce();
});
