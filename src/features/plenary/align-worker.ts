import { type AlignJob, alignJob } from './align-job.ts';

/** The other end of `run-align-job.ts`. */
addEventListener('message', (event: MessageEvent<AlignJob>) => postMessage(alignJob(event.data)));
