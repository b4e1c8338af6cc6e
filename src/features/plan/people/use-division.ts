import { useEffect, useState } from 'react';
import type { ToDivide } from '#/domain/group-maker.ts';
import { type GroupAnswer, runGroupJob } from './run-group-job.ts';

interface Shown {
  readonly key: string;
  readonly answer: GroupAnswer;
}

/** The division of these people, made anew when they or what is wanted changes. Null while it is being made. */
export function useDivision(wanted: ToDivide): {
  readonly answer: GroupAnswer | null;
  readonly again: () => void;
} {
  const [tries, setTries] = useState(0);
  const key = JSON.stringify([wanted, tries]);
  const [shown, setShown] = useState<Shown | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is wanted
  useEffect(() => {
    const job = new AbortController();
    void runGroupJob(wanted, job.signal).then((answer) => {
      if (answer && !job.signal.aborted) setShown({ key, answer });
    });
    return () => job.abort();
  }, [key]);
  return { answer: shown?.key === key ? shown.answer : null, again: () => setTries(tries + 1) };
}
