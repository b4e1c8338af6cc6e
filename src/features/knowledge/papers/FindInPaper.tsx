import { Button, Textfield } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { ArrowIcon } from '#/ui/ArrowIcon.tsx';
import styles from './PaperTools.module.css';
import type { Finding } from './use-finding.ts';

/** Searches the paper that is read. It stays in reach while one goes from hit to hit; Enter goes to the next one. */
export function FindInPaper({ finding }: { finding: Finding }) {
  const t = useTexts();
  const { question, hits, at } = finding;
  const asked = question.trim() !== '';
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') finding.go(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') finding.ask('');
  }
  return (
    <search className={styles.find} data-asked={asked}>
      <Textfield
        type="search"
        label={t.papers.read.find}
        value={question}
        autoComplete="off"
        onChange={(event) => finding.ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.hits}>
        {asked && (at > 0 ? t.papers.read.hit(at, hits) : t.papers.read.hits(hits))}
      </p>
      {asked && hits > 0 && (
        <>
          <Button variant="secondary" icon aria-label={t.papers.read.previous} onClick={() => finding.go(-1)}>
            <ArrowIcon way="up" />
          </Button>
          <Button variant="secondary" icon aria-label={t.papers.read.next} onClick={() => finding.go(1)}>
            <ArrowIcon way="down" />
          </Button>
        </>
      )}
      {asked && (
        <Button variant="tertiary" onClick={() => finding.ask('')}>
          {t.knowledge.paper.clearSearch}
        </Button>
      )}
    </search>
  );
}
