import { type Packed, pack, unpack } from '#/features/shared/packed-message.ts';
import { doFileJob, type FileJob } from './file-jobs.ts';

/** The other end of `run-file-job.ts`: one answer for each job. */
addEventListener('message', (event: MessageEvent<Packed<FileJob>>) => {
  postMessage(pack(doFileJob(unpack(event.data))));
});
