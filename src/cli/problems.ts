import type { FileProblem } from '#/exchange/problems.ts';

/** What can be wrong with a file on the command line: all that can be wrong with any file, and what disks add. */
export type CliProblem =
  | FileProblem
  | { readonly type: 'fileNotFound' }
  | { readonly type: 'fileNotReadable' }
  | { readonly type: 'outExists' }
  | { readonly type: 'outNotWritten' }
  | { readonly type: 'noWorkshop' }
  /** The file opens, but some of its revisions are not what they say they are. */
  | { readonly type: 'heldBack'; readonly revisions: number };
