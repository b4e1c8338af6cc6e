/** Why something could not be stored. Nothing typed is lost by any of them: it stays on screen. */
export type StorageProblem =
  | { readonly type: 'storageFull'; readonly usedBytes: number | null; readonly quotaBytes: number | null }
  /** The browser has lost its database and it could not be opened again. */
  | { readonly type: 'storageLost' }
  /** The database was written by a newer version of the app: reload to get it. */
  | { readonly type: 'databaseNewer' }
  /** A window with an older version of the app keeps the database from being upgraded: close that window. */
  | { readonly type: 'otherWindowBlocks' }
  /** Another window on this device holds the pen for this workshop. */
  | { readonly type: 'otherWindowWrites' };
