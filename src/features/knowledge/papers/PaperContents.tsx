import { Details, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { plainText } from '#/domain/citation-markup.ts';
import type { Entry } from '#/domain/entry.ts';
import { bySection, sectionId } from '#/features/shared/evidence/PaperReader.tsx';
import { spotId } from '#/features/shared/evidence/spot.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './PaperTools.module.css';

/** The sections of a paper and the headings in them, each a way there. */
export function PaperContents({ paragraphs }: { paragraphs: readonly Entry<'paragraph'>[] }) {
  const t = useTexts();
  return (
    <Details className={styles.contents ?? ''}>
      <Details.Summary>{t.knowledge.paper.contents}</Details.Summary>
      <Details.Content>
        <ul>
          {bySection(paragraphs).map(({ section, blocks }) => {
            const headings = blocks.filter(({ entry }) => entry.value.block === 'heading');
            return (
              <li key={section}>
                <Way to={sectionId(section)}>{t.knowledge.citation.sections[section]}</Way>
                {headings.length > 0 && (
                  <ul>
                    {headings.map(({ entry: { id, value } }) => (
                      <li key={id}>
                        <Way to={spotId({ type: 'paragraph', id })}>{plainText(value.text)}</Way>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      </Details.Content>
    </Details>
  );
}

function Way({ to, children }: { to: string; children: string }) {
  return (
    <Link asChild>
      <RouterLink to={`#${to}`}>{children}</RouterLink>
    </Link>
  );
}
