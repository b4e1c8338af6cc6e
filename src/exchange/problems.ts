/** Everything that can be wrong with a file somebody opens. Each has its own words in `i18n/problem-text.ts`. */
export type FileProblem =
  | { readonly type: 'fileEmpty' }
  | { readonly type: 'fileTooLarge'; readonly bytes: number; readonly limit: number }
  /** age-encrypted: this version reads plain files. */
  | { readonly type: 'fileEncrypted' }
  /** A zip that is no session file: it holds something else, or no session. */
  | { readonly type: 'filePacked' }
  /** Not text that could be JSON: a picture, a document, a program. */
  | { readonly type: 'fileUnknown'; readonly looksLike: 'document' | 'pdf' | 'image' | 'webPage' | null }
  | { readonly type: 'fileNotUtf8' }
  /** JSON that stops in the middle: it did not come whole. */
  | { readonly type: 'fileCutOff' }
  /** Text that looks like JSON and is not. */
  | { readonly type: 'fileBroken' }
  | { readonly type: 'fileTooDeep'; readonly limit: number }
  /** Holds a key that no honest file has. */
  | { readonly type: 'fileForbiddenKey'; readonly key: string }
  /** JSON, but not a session file. */
  | { readonly type: 'fileForeign'; readonly looksLike: 'statistics' | null }
  /** The readable result file, or a backup or rescue file: ours, but not to be opened here. */
  | { readonly type: 'fileOtherOwn'; readonly format: string }
  | { readonly type: 'fileTooNew'; readonly minReader: number; readonly app: string }
  | { readonly type: 'fileTooManyRevisions'; readonly count: number; readonly limit: number }
  | { readonly type: 'fileTextTooLong'; readonly where: string; readonly limit: number }
  /** A field is missing or of the wrong kind. */
  | { readonly type: 'fileWrongShape'; readonly where: string }
  /** Changed since it was written, or cut and mended. Each revision in it is genuine; the whole is not. */
  | { readonly type: 'fileChanged'; readonly revisions: number }
  /** Not one of its revisions is what it says it is. */
  | { readonly type: 'fileNothingGenuine'; readonly revisions: number }
  /** A good file of another workshop than the one it was opened in. */
  | { readonly type: 'fileOtherWorkshop'; readonly title: string }
  /** Reading took longer than the time limit. */
  | { readonly type: 'fileTooSlow' };

/** Why one revision of a file is held back. */
export type Flaw =
  /** A field is missing or of the wrong kind. */
  | 'shape'
  /** The header is not the one the id was made from. */
  | 'id'
  /** The text is not the one the header was made for. */
  | 'text'
  /** The same revision twice. */
  | 'duplicate'
  /** Revisions of one record that name different kinds. */
  | 'kind'
  /** A second workshop inside the file. */
  | 'workshop';
