import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { editionOf } from '#/domain/case-paper-edition.ts';
import type { AttachableFile } from '#/features/shared/attachments/read-attachment.ts';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type EditionTexts, editionTexts } from '#/i18n/edition-texts.ts';
import { useLanguage } from '#/i18n/react.tsx';
import type { PaperFound } from '#/importers/case-paper-found.ts';
import styles from './Edition.module.css';
import type { Laying } from './use-save-paper.ts';
import { useStandings } from './use-standing.ts';

interface Choice {
  /** The paper it is taken for a newer edition of; empty for a new one. */
  readonly paperId: string;
  readonly isGuess: boolean;
  readonly choose: (paperId: string) => void;
  /** What becomes of that paper. Null for a new one. */
  readonly laying: Laying | null;
  /** What is here has been read, and all pictures have been looked at. */
  readonly isReady: boolean;
  readonly words: EditionTexts | null;
}

/** Whether what was found is a paper of its own or a newer edition: as a person says, else as it looks. */
export function useEditionChoice(
  found: PaperFound,
  files: readonly AttachableFile[] | undefined,
  wanted: string | null,
): Choice {
  const words = useLazyTexts(editionTexts, useLanguage());
  const standings = useStandings(found);
  const [chosen, choose] = useState(wanted);
  const paperId = chosen ?? standings?.likely ?? '';
  const laying = useMemo(() => {
    const standing = standings?.of(paperId);
    if (!standing || !files || !words) return null;
    const pictures = files.map(({ about }) => about);
    return { standing, edition: editionOf(standing, found.draft, pictures), saved: words.saved };
  }, [standings, paperId, files, words, found]);
  return {
    paperId,
    isGuess: chosen === null && paperId !== '',
    choose,
    laying,
    isReady: standings !== undefined && files !== undefined && words !== null,
    words,
  };
}

/** Nothing is asked where there is no paper that it could be a newer edition of. */
export function EditionChoice({ choice: { words, paperId, isGuess, isReady, choose } }: { choice: Choice }) {
  const { session } = useWorkshop();
  const { paper } = useCitationWords();
  if (session.casePapers.length === 0 || words === null || !isReady) return null;
  const guessed = session.casePapers.find(({ id }) => id === paperId);
  return (
    <Field className={styles.choice}>
      <Label>{words.what}</Label>
      {isGuess && guessed && (
        <Field.Description>{words.guessed(paper(guessed.value.number))}</Field.Description>
      )}
      <Select value={paperId} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{words.newPaper}</Select.Option>
        {session.casePapers.map(({ id, value }) => (
          <Select.Option key={id} value={id}>
            {words.editionOf(`${paper(value.number)}: ${value.title}`)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
