import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import type { AppStamp } from '#/exchange/file-spec.ts';
import { leftOutOf } from '#/exchange/left-out.ts';
import { countsIn, entriesOf } from '#/exchange/receipt.ts';
import { encodeResult } from '#/exchange/result-file.ts';
import { resultTexts } from '#/i18n/result-texts.ts';
import { hashText } from '#/revisions/hash.ts';
import { lastChangeOf } from './last-change.ts';
import type { MadeFile } from './make-file.ts';

interface ResultToMake {
  readonly workshopId: Id<'workshop'>;
  readonly revisions: readonly AnyRevision[];
  readonly app: AppStamp;
}

/**
 * The readable result, in the workshop's language whatever the screen's is. On the page and not in the worker:
 * the words are functions, which do not travel there. Null when there is no workshop.
 */
export async function makeResult({ workshopId, revisions, app }: ResultToMake): Promise<MadeFile | null> {
  const entries = entriesOf(workshopId, revisions);
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  if (workshop?.kind !== 'workshop' || workshop.erased) return null;
  const result = encodeResult(entries, await resultTexts(workshop.value.language), app);
  if (result === null) return null;
  return {
    content: result.text,
    mime: 'application/json',
    fileName: result.fileName,
    digest: hashText(result.text),
    receipt: '',
    counts: countsIn(entries.filter(isInResult), 0).records,
    upTo: 0,
    leftOut: leftOutOf([], [], []),
    lastChange: lastChangeOf(revisions),
  };
}

/** As `resultOf` leaves them out, so that what is said of the file is true of it. */
function isInResult(entry: AnyEntry): boolean {
  return entry.kind !== 'participant' && !(entry.kind === 'note' && entry.value.workingFileOnly);
}
