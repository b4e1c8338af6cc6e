/** Why a file cannot be read as a table. Found a way out of by the person who sent it, so each has words of its own. */
export type ImportProblem =
  | { readonly type: 'tableEmpty' }
  | { readonly type: 'tableFileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'tableTooLarge'; readonly cells: number; readonly limit: number }
  | { readonly type: 'oldExcel' }
  | { readonly type: 'notATable'; readonly looksLike: 'pdf' | 'zip' | 'image' | 'unknown' }
  | { readonly type: 'excelBroken' }
  | { readonly type: 'noSuchSheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly type: 'noFigures' }
  | { readonly type: 'noText' }
  | { readonly type: 'quotesBroken'; readonly line: number }
  /** The browser gives no bytes of it: moved, deleted, or on a medium that was taken out. */
  | { readonly type: 'fileUnreadable' }
  /** The worker that reads came to an end by itself: no memory left, or it could not be started. */
  | { readonly type: 'readingStopped' }
  | { readonly type: 'jsonBroken' }
  | { readonly type: 'jsonUnknown' }
  | { readonly type: 'jsonStatOld' }
  | { readonly type: 'jsonStatCollection' }
  | { readonly type: 'jsonStatDimension' }
  | { readonly type: 'jsonStatNoFigures' }
  | { readonly type: 'jsonStatText'; readonly sample: string }
  | { readonly type: 'jsonStatBroken'; readonly where: string };

/** A table of words and numbers never comes near. */
export const byteLimit = 30_000_000;

/** More cells than this no tablet can show, and no workshop can weigh. */
export const cellLimit = 1_000_000;
