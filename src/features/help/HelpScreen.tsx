import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { helpTexts } from '#/i18n/help-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { Main } from '#/ui/Main.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './HelpScreen.module.css';

/** Help in the order of the work, on one page that can be searched and printed. */
export function HelpScreen() {
  const t = useTexts();
  const help = useLazyTexts(helpTexts, useLanguage());
  if (help === null) {
    return (
      <Main>
        <Paragraph aria-busy="true">{t.common.loading}</Paragraph>
      </Main>
    );
  }
  return (
    <Main>
      <PageHeader title={help.title} lead={help.lead} />
      <nav aria-label={help.contents} className={styles.contents}>
        <ul>
          {help.topics.map((topic) => (
            <li key={topic.id}>
              <Link href={`#${topic.id}`}>{topic.title}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {help.topics.map((topic) => (
        <section key={topic.id} className={styles.topic}>
          <Heading level={2} data-size="xs" id={topic.id} tabIndex={-1}>
            {topic.title}
          </Heading>
          <ol>
            {topic.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </Main>
  );
}
