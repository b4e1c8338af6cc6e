import { makePackage } from '#/handover/package.ts';
import { packageWords } from '#/i18n/package-words.ts';
import type { PackageJob, PackageMessage } from './package-job.ts';

/** The other end of `run-package-job.ts`. */
addEventListener('message', ({ data }: MessageEvent<PackageJob>) => {
  make(data).then(
    (made) => tell({ type: 'done', made }),
    () => tell({ type: 'failed' }),
  );
});

async function make({ toMake, language }: PackageJob) {
  return makePackage(toMake, await packageWords(language), (progress) =>
    tell({ type: 'progress', progress }),
  );
}

function tell(message: PackageMessage): void {
  postMessage(message);
}
