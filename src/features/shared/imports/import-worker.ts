import { newerOf } from '#/domain/imported.ts';
import { good } from '#/domain/result.ts';
import { type Packed, pack, unpack } from '#/features/shared/packed-message.ts';
import { throwRejections } from '#/features/shared/rejections.ts';
import { readParticipants } from '#/importers/participants.ts';
import { readTable } from '#/importers/read-table.ts';
import type { Content, TableReading } from '#/importers/reading.ts';
import { valueHash } from '#/revisions/seal.ts';
import { importLimits } from './import-limits.ts';
import type { FiguresJob, FiguresJobs } from './run-figures-job.ts';
import type { ImportJob, ImportMessage, ReadTable } from './run-import-job.ts';
import type { PeopleJob, PeopleMessage } from './run-people-job.ts';

throwRejections();

/** The other end of `run-import-job.ts` (how far it has come, then the one answer), `run-people-job.ts` and `run-figures-job.ts`. */
addEventListener('message', ({ data }: MessageEvent<ImportJob | PeopleJob | Packed<FiguresJob>>) => {
  if ('people' in data) void answerPeople(data);
  else if ('packed' in data) postMessage(pack(answerFigures(unpack(data))));
  else answerTable(data);
});

function answerFigures(job: FiguresJob): FiguresJobs[FiguresJob['type']]['answer'] {
  if (job.type === 'hash') return valueHash(job.salt, job.value);
  const newer = newerOf(job.figures, job.datasets);
  return newer && { id: newer.entry.id, table: newer.table };
}

async function answerPeople({ people }: PeopleJob): Promise<void> {
  const read = await readParticipants(people.bytes, people.answers);
  postMessage({ type: 'people', read } satisfies PeopleMessage);
}

function answerTable({ file, answers, names }: ImportJob): void {
  const tell = (message: ImportMessage) => postMessage(pack(message));
  void readTable(file, answers, (share) => tell({ type: 'progress', share }), names).then((read) =>
    tell({ type: 'done', read: read.ok ? good(withinLimits(read.value)) : read }),
  );
}

/** What cannot be saved is not carried over to the page either: that alone would make it wait. */
function withinLimits(reading: TableReading): ReadTable {
  const { content } = reading;
  const size = content.type === 'figures' ? content.cells.length : content.statements.length;
  return {
    reading: size > importLimits[content.type] ? { ...reading, content: first(content) } : reading,
    size,
  };
}

function first(content: Content): Content {
  return content.type === 'figures'
    ? { ...content, cells: content.cells.slice(0, 100) }
    : { ...content, statements: content.statements.slice(0, 100) };
}
