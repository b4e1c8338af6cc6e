import { useCallback, useEffect, useRef, useState } from 'react';
import { bytesOf } from '#/features/shared/imports/bytes-of.ts';
import { type ReadTable, runImportJob } from '#/features/shared/imports/run-import-job.ts';
import type { DimensionNames } from '#/importers/dimension-names.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import type { TableFile } from '#/importers/read-table.ts';
import type { Answers } from '#/importers/reading.ts';

export interface TableImport {
  readonly fileName: string | null;
  readonly answers: Answers;
  /** What the file was read as, with the answers so far; it stays while it is read anew. */
  readonly reading: ReadTable | null;
  /** Why it cannot be read: at all, or with the last answer, which then is taken back. */
  readonly problem: ImportProblem | null;
  /** From 0 to 1 while it is being read. */
  readonly progress: number | null;
  readonly choose: (file: File) => void;
  readonly answer: (answers: Answers) => void;
  readonly cancel: () => void;
}

/** One file at a time: read in the worker, and read again with each answer. */
export function useImport(names: DimensionNames): TableImport {
  const file = useRef<TableFile | null>(null);
  const latestNames = useRef(names);
  latestNames.current = names;
  const running = useRef<AbortController | null>(null);
  /** The answers that the reading shown was made with. */
  const good = useRef<Answers>({});
  const [fileName, setFileName] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [reading, setReading] = useState<ReadTable | null>(null);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (given: Answers) => {
    running.current?.abort();
    if (file.current === null) return;
    const job = new AbortController();
    running.current = job;
    setAnswers(given);
    setProgress(0);
    const result = await runImportJob(
      { file: file.current, answers: given, names: latestNames.current },
      setProgress,
      job.signal,
    );
    if (running.current !== job) return;
    setProgress(null);
    if (result === null) return;
    setProblem(result.ok ? null : result.problem);
    if (result.ok) {
      setReading(result.value);
      good.current = given;
    } else setAnswers(good.current);
  }, []);

  const choose = async (chosen: File) => {
    running.current?.abort();
    const job = new AbortController();
    running.current = job;
    file.current = null;
    good.current = {};
    setFileName(chosen.name);
    setAnswers({});
    setReading(null);
    setProblem(null);
    setProgress(0);
    const bytes = await bytesOf(chosen);
    // Another file was chosen meanwhile, or this one was given up.
    if (running.current !== job || job.signal.aborted) return;
    setProgress(null);
    if (!bytes.ok) return setProblem(bytes.problem);
    file.current = { name: chosen.name, bytes: bytes.value };
    await run({});
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setAnswers(good.current);
    setProgress(null);
    if (reading === null) setFileName(null);
  };
  return {
    fileName,
    answers,
    reading,
    problem,
    progress,
    choose: (chosen) => void choose(chosen),
    answer: (given) => void run(given),
    cancel,
  };
}
