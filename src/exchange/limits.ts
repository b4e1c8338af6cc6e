/** What an honest file never comes near (docs/file-format.md). */
export const limits = {
  fileBytes: 50_000_000,
  depth: 32,
  revisions: 200_000,
  /** Of any one text, in UTF-16 units. */
  textLength: 100_000,
  /** Of all attachments together inside the JSON, as base64 text. */
  attachmentLength: 1_400_000,
  /** What comes out of a zip, counted as it comes. */
  unpackedBytes: 100_000_000,
  zipEntries: 500,
} as const;
