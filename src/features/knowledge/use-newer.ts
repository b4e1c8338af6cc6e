import { useEffect, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { type NewerOf, newerOf } from '#/domain/imported.ts';
import { runFiguresJob } from '#/features/shared/imports/run-figures-job.ts';
import type { Content } from '#/importers/reading.ts';

/** Which dataset the figures are a newer version of; null where there is none, undefined while it is being found out. */
export function useNewer(
  content: Content,
  datasets: readonly Entry<'dataset'>[] | undefined,
): NewerOf | null | undefined {
  const [found, setFound] = useState<{ readonly content: Content; readonly newer: NewerOf | null }>();
  useEffect(() => {
    if (datasets === undefined) return;
    const job = new AbortController();
    void compare(content, datasets, job.signal).then((newer) => {
      if (!job.signal.aborted) setFound({ content, newer });
    });
    return () => job.abort();
  }, [content, datasets]);
  return found?.content === content ? found.newer : undefined;
}

async function compare(
  content: Content,
  datasets: readonly Entry<'dataset'>[],
  signal: AbortSignal,
): Promise<NewerOf | null> {
  if (content.type !== 'figures' || datasets.length === 0) return null;
  const { dimensions, cells } = content;
  const compared = await runFiguresJob({ type: 'compare', figures: { dimensions, cells }, datasets }, signal);
  if (!('done' in compared))
    return compared.stopped === 'cancelled' ? null : newerOf({ dimensions, cells }, datasets);
  const entry = datasets.find(({ id }) => id === compared.done?.id);
  return entry && compared.done ? { entry, table: compared.done.table } : null;
}
