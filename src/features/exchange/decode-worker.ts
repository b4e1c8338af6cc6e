import { doFileJob, type FileJob } from './file-jobs.ts';

/** The other end of `run-file-job.ts`: one answer for each job. */
addEventListener('message', (event: MessageEvent<FileJob>) => {
  postMessage(doFileJob(event.data));
});
