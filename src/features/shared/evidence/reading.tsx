import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Reader.module.css';
import { useDescribe } from './use-citation.ts';

/** What a reader of knowledge may do with what it reads. */
export interface Reading {
  readonly onCite: (evidence: Evidence, target: AnyEntry) => void;
  /** What stands after a piece of knowledge, e.g. where it is used. */
  readonly after?: (evidence: Evidence, name: string) => ReactNode;
  /** The id of the spot that the address points to. */
  readonly spot?: string | null;
}

interface Props {
  readonly evidence: Evidence;
  readonly target: AnyEntry;
  readonly reading: Reading;
}

/** «Vis til dette», and where the piece is used. */
export function CiteActions({ evidence, target, reading }: Props) {
  const t = useTexts();
  const { short } = useDescribe()(evidence, target);
  return (
    <div className={styles.actions}>
      <Button
        variant="tertiary"
        className={styles.cite ?? ''}
        aria-label={t.knowledge.cite.verbOf(short)}
        onClick={() => reading.onCite(evidence, target)}
      >
        {t.knowledge.cite.verb}
      </Button>
      {reading.after?.(evidence, short)}
    </div>
  );
}
