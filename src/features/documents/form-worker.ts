import { type FormJob, makeForm } from './form-job.ts';

/** The other end of `run-form-job.ts`. A mistake of our own ends the worker, which the page hears of. */
addEventListener('message', (event: MessageEvent<FormJob>) => {
  makeForm(event.data).then(
    (content) => postMessage(content),
    () => postMessage(null),
  );
});
