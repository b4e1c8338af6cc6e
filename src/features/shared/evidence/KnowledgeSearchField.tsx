import { Textfield } from '@digdir/designsystemet-react';
import { memo } from 'react';
import { useTexts } from '#/i18n/react.tsx';

interface Props {
  /** What stands in it at first. */
  readonly asked?: string;
  readonly onAsk: (question: string) => void;
}

/** It keeps what is typed itself: a key draws what is found, and nothing above it. */
export const KnowledgeSearchField = memo(function KnowledgeSearchField({ asked, onAsk }: Props) {
  const { search, searchHint } = useTexts().knowledge.picker;
  return (
    <Textfield
      type="search"
      label={search}
      description={searchHint}
      autoComplete="off"
      enterKeyHint="search"
      defaultValue={asked}
      onChange={(event) => onAsk(event.target.value)}
    />
  );
});
