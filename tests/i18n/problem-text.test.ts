import { describe, expect, test } from 'vitest';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { FileProblem } from '#/exchange/problems.ts';
import { formatFor } from '#/i18n/format.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { loadTexts } from '#/i18n/texts.ts';

/** One of each; a new problem that is missing here does not compile. */
const problems: {
  readonly [T in (FileProblem | StorageProblem)['type']]: Extract<FileProblem | StorageProblem, { type: T }>;
} = {
  fileEmpty: { type: 'fileEmpty' },
  fileTooLarge: { type: 'fileTooLarge', bytes: 60_000_000, limit: 50_000_000 },
  fileEncrypted: { type: 'fileEncrypted' },
  filePacked: { type: 'filePacked' },
  fileUnknown: { type: 'fileUnknown', looksLike: 'pdf' },
  fileNotUtf8: { type: 'fileNotUtf8' },
  fileCutOff: { type: 'fileCutOff' },
  fileBroken: { type: 'fileBroken' },
  fileTooDeep: { type: 'fileTooDeep', limit: 32 },
  fileForbiddenKey: { type: 'fileForbiddenKey', key: '__proto__' },
  fileForeign: { type: 'fileForeign', looksLike: null },
  fileOtherOwn: { type: 'fileOtherOwn', format: 'politisk-verksted/result' },
  fileTooNew: { type: 'fileTooNew', minReader: 2, app: '2.0.0' },
  fileTooManyRevisions: { type: 'fileTooManyRevisions', count: 200_001, limit: 200_000 },
  fileTextTooLong: { type: 'fileTextTooLong', where: 'revisions.4.value.text', limit: 100_000 },
  fileWrongShape: { type: 'fileWrongShape', where: 'device' },
  fileChanged: { type: 'fileChanged', revisions: 42 },
  fileNothingGenuine: { type: 'fileNothingGenuine', revisions: 42 },
  fileOtherWorkshop: { type: 'fileOtherWorkshop', title: 'Levende sentrum' },
  fileTooSlow: { type: 'fileTooSlow' },
  storageFull: { type: 'storageFull', usedBytes: 900_000_000, quotaBytes: 1_000_000_000 },
  storageLost: { type: 'storageLost' },
  databaseNewer: { type: 'databaseNewer' },
  otherWindowBlocks: { type: 'otherWindowBlocks' },
  otherWindowWrites: { type: 'otherWindowWrites' },
};

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  test.each(Object.values(problems))(
    '$type is told in words: what is wrong, and what to do',
    async (problem) => {
      const { title, text } = problemText(await loadTexts(language), formatFor(language), problem);
      expect(title).toMatch(/^\p{Lu}[^.]+$/u);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${title} ${text}`).not.toMatch(/undefined|null|vennligst|please/i);
    },
  );

  test('every problem has words of its own', async () => {
    const texts = await loadTexts(language);
    const titles = Object.values(problems).map((problem) => problemText(texts, formatFor(language), problem));
    expect(new Set(titles.map(({ title, text }) => `${title} ${text}`)).size).toBe(titles.length);
  });
});

test('sizes and places are told', async () => {
  const texts = await loadTexts('nb');
  const told = (problem: FileProblem | StorageProblem) => problemText(texts, formatFor('nb'), problem).text;
  expect(told(problems.fileTooLarge)).toContain('50,0\u00a0MB');
  expect(told(problems.fileTooNew)).toContain('2.0.0');
  expect(told(problems.fileWrongShape)).toContain('device');
  expect(told(problems.fileOtherWorkshop)).toContain('«Levende sentrum»');
});
