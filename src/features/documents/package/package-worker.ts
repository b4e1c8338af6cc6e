import { doPackageJob, type PackageJob, type PackageMessage } from './package-job.ts';

/** The other end of `run-package-job.ts`: how far it has come, then the one answer. */
addEventListener('message', (event: MessageEvent<PackageJob>) => {
  const tell = (message: PackageMessage) => postMessage(message);
  doPackageJob(event.data, (progress) => tell({ type: 'progress', progress })).then(
    (made) => tell({ type: 'done', made }),
    () => tell({ type: 'failed' }),
  );
});
