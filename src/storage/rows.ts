import type { AnyEntry } from '#/domain/entry.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';

/**
 * A shown record as stored. `flags` is an index for what is rare and looked for across kinds: `<workshopId>:conflict`,
 * `<workshopId>:deleted`, and `workshop` for the workshops themselves.
 */
export type RecordRow = AnyEntry & {
  readonly flags: readonly string[];
  /** The place of what is not deleted; left out otherwise, so that the index holds only what is shown. */
  readonly shownAt?: string;
  /** Its order there; 0 for kinds without one. */
  readonly shownOrder?: number;
  /** `changedAt` of what was last changed on this device; left out otherwise, so that what comes in with files is in one index less. */
  readonly changedHere?: number;
};

export const workshopFlag = 'workshop';

/** `ownId`: this device, once it has an identity. */
export function recordRowOf(entry: AnyEntry, ownId: DeviceId | undefined): RecordRow {
  const own = entry.changedBy === ownId && { changedHere: entry.changedAt };
  if (entry.deleted) return { ...entry, flags: flagsOf(entry), ...own };
  const { order } = entry.value as { readonly order?: unknown };
  const shownOrder = typeof order === 'number' ? order : 0;
  return { ...entry, flags: flagsOf(entry), shownAt: entry.place, shownOrder, ...own };
}

function flagsOf(entry: AnyEntry): readonly string[] {
  if (entry.deleted) return [deletedFlag(entry.workshopId)];
  const flags = entry.kind === 'workshop' ? [workshopFlag] : [];
  const unsettled = entry.conflicts.length > 0 || entry.deletedOn !== null;
  return unsettled ? [...flags, conflictFlag(entry.workshopId)] : flags;
}

export function deletedFlag(workshopId: string): string {
  return `${workshopId}:deleted`;
}

export function conflictFlag(workshopId: string): string {
  return `${workshopId}:conflict`;
}

/** The bytes of an attachment; `ArrayBuffer`, never Blob, which WebKit loses. */
export interface AttachmentRow {
  readonly sha256: string;
  readonly workshopIds: readonly string[];
  readonly mime: string;
  readonly name: string;
  readonly data: ArrayBuffer;
}

/** One file sent or received, with its receipt. */
export interface Exchange {
  readonly id: string;
  readonly workshopId: Id<'workshop'>;
  readonly direction: 'sent' | 'received';
  readonly purpose: 'plan' | 'group' | 'full' | 'archive' | 'result' | 'packageArchive' | 'packageAll';
  readonly groups: readonly Id<'group'>[];
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number;
  /** When what is in it was read, where it was made here: a file may lie ready for long. What was brought in since is not in it. */
  readonly readAt?: number;
  readonly device: { readonly id: DeviceId; readonly label: string };
  readonly fileName: string;
  /**
   * This device's clock reading: what was written here later has not been sent. Set by `importFile` for what is received.
   */
  readonly upTo: number;
  readonly digest: string;
  readonly receipt: string;
  readonly counts: Readonly<Record<string, number>>;
  /** «Bekreftet mottatt»: the sender compared the codes. */
  readonly confirmed: boolean;
  /** For «Angre import»: the snapshot taken before it; null when the file held nothing new. */
  readonly snapshotId: string | null;
  /** The revisions that came with the file. */
  readonly added: readonly string[];
  /** The revisions in the file that another device made and an earlier file had brought: they stay when that one is undone. */
  readonly alsoCarried?: readonly string[];
  /** It erased a text that was here: it can be undone until the next import, and what was erased is kept until then. */
  readonly erases?: boolean;
  readonly undone: boolean;
}

const wholeExports: readonly Exchange['purpose'][] = ['full', 'archive', 'packageArchive', 'packageAll'];

/** Whether the file holds all there is: the session file of the whole workshop, or a package with one in it. */
export function isWholeExport({ direction, purpose, upTo }: Exchange): boolean {
  return direction === 'sent' && wholeExports.includes(purpose) && upTo > 0;
}

/** Whether a file was brought in after that one was made, with something that was not here. */
export function bringsNews(exchange: Exchange, saved: Exchange): boolean {
  const { direction, undone, added, at } = exchange;
  return direction === 'received' && !undone && added.length > 0 && at > (saved.readAt ?? saved.at);
}

/** A full copy of a workshop's revisions, taken before something big. */
export interface Snapshot {
  readonly id: string;
  readonly workshopId: Id<'workshop'>;
  readonly at: number;
  readonly reason: 'import' | 'update';
  /** UTF-8 JSON, gzipped where the browser can. */
  readonly data: ArrayBuffer;
  readonly gzipped: boolean;
}
