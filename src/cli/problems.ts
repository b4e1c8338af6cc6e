import type { FileProblem } from '#/exchange/problems.ts';
import type { Quarantined } from '#/exchange/verify.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import type { Question } from '#/importers/reading.ts';

/** What can be wrong with a file on the command line: all that can be wrong with any file, and what disks add. */
export type CliProblem =
  | FileProblem
  | ImportProblem
  /** The table is read, but something must be answered before its figures can be trusted. */
  | { readonly type: 'mustAnswer'; readonly questions: readonly Question[] }
  | { readonly type: 'fileNotFound' }
  /** `code` as the operating system says it: EACCES, EISDIR. */
  | { readonly type: 'fileNotReadable'; readonly code: string }
  /** The file opens, but some of its revisions are not what they say they are. */
  | {
      readonly type: 'heldBack';
      readonly parts: readonly Quarantined[];
      /** The names of damaged attachments. */
      readonly attachments: readonly string[];
    }
  /** Whole and genuine, but without the workshop's own record. */
  | { readonly type: 'noWorkshop' }
  /** The file holds no case paper by that number. */
  | { readonly type: 'noDocument' }
  | { readonly type: 'outExists' }
  | { readonly type: 'outNotWritten'; readonly code: string };

export interface FoundProblem {
  /** The path as it was typed. */
  readonly file: string;
  readonly problem: CliProblem;
}

/** What a command found or did. */
export interface Outcome {
  /** For people. */
  readonly lines: readonly string[];
  /** For programs. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly FoundProblem[];
}

export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
