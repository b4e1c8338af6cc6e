import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '#/i18n/react.tsx';

/** The reader before anything is chosen. */
export function KnowledgeStart() {
  const t = useTexts();
  return <Paragraph>{t.knowledge.choose}</Paragraph>;
}
