import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import { heldBack } from '#/exchange/held-back.ts';
import type { AttachedBytes } from '#/storage/attachments.ts';
import type { Exchange } from '#/storage/rows.ts';
import type { CountedPreview } from './file-jobs.ts';
import type { OpenProblem } from './open-file.ts';

/** One chosen file on its way in. */
export interface IntakeItem {
  readonly key: number;
  readonly name: string;
  readonly state: IntakeState;
}

export type IntakeState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' | 'comparing' | 'bringingIn' }
  | { readonly step: 'problem'; readonly problem: OpenProblem | StorageProblem }
  | IntakePreview
  | {
      readonly step: 'received';
      readonly exchange: Exchange;
      /** Everything in the file was here already. */
      readonly known: boolean;
      readonly undo: 'possible' | 'done' | 'tooLate' | 'nothing';
    };

export interface IntakePreview {
  readonly step: 'preview';
  readonly opened: OpenedFile;
  readonly preview: CountedPreview;
}

/** The app stopped in the middle of these files: each that was on its way says so, and can be taken away and chosen again. */
export function stoppedOnTheWay(
  items: readonly IntakeItem[],
  keys: readonly number[],
): readonly IntakeItem[] {
  const onTheWay: readonly IntakeState['step'][] = ['reading', 'comparing', 'bringingIn'];
  return items.map((item) =>
    keys.includes(item.key) && onTheWay.includes(item.state.step)
      ? { ...item, state: { step: 'problem', problem: { type: 'storageLost' } } }
      : item,
  );
}

/** Does what it is given in turn. What throws is told of, and the next has its turn all the same. */
export function inTurn(): (work: () => Promise<void>, onThrow: () => void) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work, onThrow) => {
    last = last.then(work).catch(onThrow);
    return last;
  };
}

/** Something in the file that a person must say yes to before it comes in. */
export function needsConsent({ opened, preview }: IntakePreview): boolean {
  return preview.erasing.length > 0 || heldBack(opened) > 0;
}

/** The attachments that came whole. */
export function bytesIn({ attachments }: OpenedFile): readonly AttachedBytes[] {
  return attachments.flatMap(({ sha256, mime, name, data }) => (data ? [{ sha256, mime, name, data }] : []));
}

/** The row that remembers a received file; its receipt is the sender's. */
export function receivedExchange(
  fileName: string,
  { opened, preview }: Omit<IntakePreview, 'step'>,
  now: number,
): Exchange {
  const { file, revisions, digest, receipt } = opened;
  return {
    id: receivedId(digest),
    workshopId: file.workshopId,
    direction: 'received',
    purpose: file.purpose,
    groups: file.scope.groups,
    at: now,
    device: { id: file.device.id, label: file.device.label },
    fileName,
    upTo: newestOf(revisions),
    digest,
    receipt,
    counts: preview.counts.records,
    confirmed: false,
    snapshotId: null,
    added: [],
    undone: false,
  };
}

/** The same file has the same row, however often it is opened. */
function receivedId(digest: string): string {
  return `received-${digest}`;
}

export function sentId(digest: string): string {
  return `sent-${digest}`;
}

function newestOf(revisions: readonly { readonly header: { readonly hlc: number } }[]): number {
  return revisions.reduce((latest, { header }) => Math.max(latest, header.hlc), 0);
}
