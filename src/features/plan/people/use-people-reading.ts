import { useEffect, useRef, useState } from 'react';
import type { Result } from '#/domain/result.ts';
import { type PeopleRead, runPeopleJob } from '#/features/shared/imports/run-people-job.ts';
import type { PersonAnswers } from '#/importers/participants-reading.ts';
import type { ImportProblem } from '#/importers/problems.ts';

export interface PeopleReadingState {
  /** What is being read, for a person to know it by; null before anything is chosen. */
  readonly source: string | null;
  readonly answers: PersonAnswers;
  readonly read: PeopleRead | null;
  readonly isReading: boolean;
  readonly begin: (source: string, bytes: Result<Uint8Array, ImportProblem>) => void;
  readonly answer: (answers: PersonAnswers) => void;
  readonly leave: () => void;
}

/** One list at a time: read in the worker, and read again with each answer. Nothing of it is stored. */
export function usePeopleReading(): PeopleReadingState {
  const bytes = useRef<Uint8Array | null>(null);
  const running = useRef<AbortController | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const [answers, setAnswers] = useState<PersonAnswers>({});
  const [read, setRead] = useState<PeopleRead | null>(null);
  const [isReading, setReading] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

  async function run(given: PersonAnswers) {
    running.current?.abort();
    if (bytes.current === null) return;
    const job = new AbortController();
    running.current = job;
    setAnswers(given);
    setReading(true);
    const result = await runPeopleJob({ bytes: bytes.current, answers: given }, job.signal);
    if (running.current !== job) return;
    setReading(false);
    setRead(result);
  }

  return {
    source,
    answers,
    read,
    isReading,
    begin: (name, given) => {
      bytes.current = given.ok ? given.value : null;
      setSource(name);
      setRead(given.ok ? null : given);
      void run({});
    },
    answer: (given) => void run(given),
    leave: () => {
      running.current?.abort();
      running.current = null;
      bytes.current = null;
      setSource(null);
      setRead(null);
      setReading(false);
    },
  };
}
