import { readTable } from '#/importers/read-table.ts';
import type { ImportJob, ImportMessage } from './run-import-job.ts';

/** The other end of `run-import-job.ts`: how far it has come, then the one answer. */
addEventListener('message', (event: MessageEvent<ImportJob>) => {
  const tell = (message: ImportMessage) => postMessage(message);
  const { file, answers } = event.data;
  void readTable(file, answers, (share) => tell({ type: 'progress', share })).then((read) =>
    tell({ type: 'done', read }),
  );
});
