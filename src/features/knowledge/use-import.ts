import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableFile } from '#/importers/read-table.ts';
import type { Answers } from '#/importers/reading.ts';
import { runImportJob, type TableRead } from './run-import-job.ts';

export interface TableImport {
  readonly fileName: string | null;
  readonly answers: Answers;
  /** What the file was read as, with the answers so far; it stays while it is read anew. */
  readonly read: TableRead | null;
  /** From 0 to 1 while it is being read. */
  readonly progress: number | null;
  readonly choose: (file: File) => void;
  readonly answer: (answers: Answers) => void;
  readonly cancel: () => void;
}

/** One file at a time: read in the worker, and read again with each answer. */
export function useImport(): TableImport {
  const file = useRef<TableFile | null>(null);
  const running = useRef<AbortController | null>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [read, setRead] = useState<TableRead | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (given: Answers) => {
    running.current?.abort();
    if (file.current === null) return;
    const job = new AbortController();
    running.current = job;
    setProgress(0);
    const result = await runImportJob({ file: file.current, answers: given }, setProgress, job.signal);
    if (running.current !== job) return;
    setProgress(null);
    if (result !== null) setRead(result);
  }, []);

  const choose = async (chosen: File) => {
    file.current = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    setFileName(chosen.name);
    setRead(null);
    setAnswers({});
    await run({});
  };
  const answer = (given: Answers) => {
    setAnswers(given);
    void run(given);
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
    if (read === null) setFileName(null);
  };
  return { fileName, answers, read, progress, choose: (chosen) => void choose(chosen), answer, cancel };
}
