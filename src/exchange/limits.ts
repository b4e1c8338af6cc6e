/** What an honest file never comes near (session-file.md § 3). */
export const limits = {
  fileBytes: 50_000_000,
  depth: 32,
  revisions: 200_000,
  textBytes: 100_000,
} as const;
