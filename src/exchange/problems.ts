/** Everything that can be wrong with a file somebody opens. Each has its own words in `i18n/problem-text.ts`. */
export type FileProblem =
  | { readonly type: 'fileEmpty' }
  | { readonly type: 'fileTooLarge'; readonly bytes: number; readonly limit: number }
  /** age-encrypted: this version reads plain files. */
  | { readonly type: 'fileEncrypted' }
  /** A zip: this version reads the plain file inside. */
  | { readonly type: 'filePacked' }
  /** Not text that could be JSON: a picture, a document, a program. */
  | { readonly type: 'fileUnknown' }
  | { readonly type: 'fileNotUtf8' }
  /** JSON that stops in the middle, or is damaged. */
  | { readonly type: 'fileBroken' }
  | { readonly type: 'fileTooDeep'; readonly limit: number }
  /** Holds a key that no honest file has. */
  | { readonly type: 'fileForbiddenKey'; readonly key: string }
  /** JSON, but not a session file. */
  | { readonly type: 'fileForeign' }
  /** The readable result file, or a backup or rescue file: ours, but not to be opened here. */
  | { readonly type: 'fileOtherOwn'; readonly format: string }
  | { readonly type: 'fileTooNew'; readonly minReader: number; readonly app: string }
  | { readonly type: 'fileTooManyRevisions'; readonly count: number; readonly limit: number }
  | { readonly type: 'fileTextTooLong'; readonly where: string; readonly limit: number }
  /** A field is missing or of the wrong kind. */
  | { readonly type: 'fileWrongShape'; readonly where: string }
  /** Changed since it was written, or cut and mended. */
  | { readonly type: 'fileChanged' }
  /** Reading took longer than the time limit. */
  | { readonly type: 'fileTooSlow' };
