import type { DeviceId, Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';

/** The session file, written once: what each field means and since which version it is there. */

export const sessionFormat = 'politisk-verksted/session';
/** The version this app writes. */
export const formatVersion = 1;

/** Why the file was made. `plan`: facilitator → group tablets. `group`: a group → facilitator. `full`: everything. `archive`: for keeping. */
export const purposes = ['plan', 'group', 'full', 'archive'] as const;
export type Purpose = (typeof purposes)[number];

/** One UTF-8 JSON object without BOM; keys in this order; one revision per line. */
export interface SessionFile {
  /** @since 1 */
  readonly format: typeof sessionFormat;
  /** The version of the shapes in this file. @since 1 */
  readonly formatVersion: number;
  /** The oldest version of this format whose readers understand the file. @since 1 */
  readonly minReader: number;
  /** The program that wrote it. @since 1 */
  readonly app: AppStamp;
  /** Derived from the content: the same session gives the same id. @since 1 */
  readonly fileId: string;
  /** ISO 8601, the time of the newest revision: the same session gives the same time. @since 1 */
  readonly createdAt: string;
  /** The device that wrote it. @since 1 */
  readonly device: DeviceStamp;
  /** @since 1 */
  readonly workshopId: Id<'workshop'>;
  /** @since 1 */
  readonly purpose: Purpose;
  /** Which groups' work a group file holds; empty otherwise. @since 1 */
  readonly scope: Scope;
  /** For a quick look and for the receipt. @since 1 */
  readonly counts: Counts;
  /** Sorted by record, then by clock, then by id; ancestor-closed per record, with stubs where text is left out. @since 1 */
  readonly revisions: readonly AnyRevision[];
  /** @since 1 */
  readonly attachments: readonly FileAttachment[];
  /** Of everything above. @since 1 */
  readonly integrity: Integrity;
}

export interface AppStamp {
  readonly name: string;
  readonly version: string;
}

export interface DeviceStamp {
  readonly id: DeviceId;
  readonly label: string;
}

export interface Scope {
  readonly groups: readonly Id<'group'>[];
}

export interface Counts {
  readonly revisions: number;
  /** Living records by kind, without what is deleted. */
  readonly records: Readonly<Record<string, number>>;
  readonly attachments: number;
}

export interface FileAttachment {
  readonly sha256: string;
  readonly mime: string;
  readonly name: string;
  readonly bytes: number;
  /** base64 */
  readonly data?: string;
}

export interface Integrity {
  readonly alg: 'SHA-256';
  readonly canonicalization: 'RFC8785';
  /** base64url(sha256(JCS(the file without `integrity`))) */
  readonly digest: string;
}
