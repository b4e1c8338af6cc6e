import { makeGroups, type ToDivide } from '#/domain/group-maker.ts';

/** The other end of `run-group-job.ts`. */
addEventListener('message', (event: MessageEvent<ToDivide>) => postMessage(makeGroups(event.data)));
