import { useMemo } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { compareStatements, type NewerOf } from '#/domain/imported.ts';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import type { Content } from '#/importers/reading.ts';

/** What the newer version changes, in words; null where nothing is here from before. */
export function useCompared(
  content: Content,
  newer: NewerOf | null | undefined,
  statements: readonly Entry<'statement'>[] | undefined,
  words: ImportTexts,
): string | null {
  const { number } = useFormat();
  const said = useMemo(() => {
    const isSame = (entry: Entry<'statement'>) =>
      content.type === 'statements' && entry.value.statementKind === content.statements[0]?.statementKind;
    if (content.type !== 'statements' || !statements?.some(isSame)) return null;
    return compareStatements(content.statements, statements);
  }, [content, statements]);
  const tell = said ? words.screen.comparedStatements : words.screen.compared;
  const counts = said ?? newer?.table;
  return counts ? tell(number(counts.added), number(counts.changed), number(counts.vanished)) : null;
}
