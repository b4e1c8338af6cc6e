/** What a person can choose to have in a package. */
export const packageParts = [
  'report',
  'proposal',
  'result',
  'session',
  'tables',
  'calendar',
  'archiveMessage',
] as const;
export type PackagePart = (typeof packageParts)[number];

/**
 * `archive`: without participants, without what is marked «kun i arbeidsfilen», without trash and earlier wordings.
 * `all`: what the session file of the whole workshop holds.
 */
export const packageKinds = ['archive', 'all'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** One file of a package, before it is packed. */
export interface PackageFile {
  /** In the package: small letters without æ, ø and å, which every archive system takes. */
  readonly path: string;
  /** `about`: what tells of the package itself, and is always there. */
  readonly part: PackagePart | 'about';
  /** What it is called among people. Files by the same title are one document in several forms. */
  readonly title: string;
  /** What it is, in a sentence. */
  readonly text: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface SummedFile extends PackageFile {
  /** In hex. */
  readonly sha256: string;
}
