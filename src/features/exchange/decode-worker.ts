import { doFileJob, type FileJob } from './file-jobs.ts';

/** The other end of `run-file-job.ts`: one job, one answer. */
addEventListener('message', (event: MessageEvent<FileJob>) => {
  postMessage(doFileJob(event.data));
});
