import { Alert, Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Absence } from '#/documents/chosen.ts';
import type { Outline } from '#/documents/outline.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type DocumentsScreenTexts, documentsScreenTexts } from '#/i18n/documents-screen-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { useConflictCount } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { DocumentChooser } from './DocumentChooser.tsx';
import styles from './Documents.module.css';
import { FormButtons } from './FormButtons.tsx';
import { OutlineView } from './OutlineView.tsx';
import { useChoice } from './use-choice.ts';
import { useOutline } from './use-outline.ts';

/** `/w/:id/hand-over/report`: a document is chosen, read through as it will be, and saved or printed. */
export function DocumentsScreen() {
  const t = useTexts();
  const words = useLazyTexts(documentsScreenTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Documents words={words} />;
}

function Documents({ words }: { words: DocumentsScreenTexts }) {
  const { workshopId, session } = useWorkshop();
  const [choice, choose] = useChoice();
  const [whole, setWhole] = useState<Outline | null>(null);
  const isHere = choice.type !== 'paper' || session.casePapers.some(({ id }) => id === choice.casePaperId);
  const { made, stale, again } = useOutline(workshopId, choice, isHere);
  const isMade = made !== null && typeof made === 'object';
  const isEmpty = choice.type === 'report' && choice.parts.length === 0;
  return (
    <>
      <div className={styles.screen}>
        <PageHeader title={words.title} lead={words.lead} />
        <div className={styles.top}>
          <DocumentChooser choice={choice} onChange={choose} words={words} />
          {isEmpty && <Paragraph role="alert">{words.noParts}</Paragraph>}
          <Unsettled words={words} />
          {isMade && !isEmpty && (
            <FormButtons
              made={made}
              choice={choice}
              stale={stale}
              isDrawn={!stale && whole === made.outline}
              words={words}
            />
          )}
        </div>
      </div>
      {made === null || (!isMade && stale) ? (
        <Paragraph aria-busy="true">{words.making}</Paragraph>
      ) : isMade ? (
        <OutlineView outline={made.outline} label={words.preview} onWhole={setWhole} />
      ) : made === 'failed' ? (
        <Alert data-color="danger">
          <Paragraph>{words.failed}</Paragraph>
          <Button variant="secondary" onClick={again}>
            {words.again}
          </Button>
        </Alert>
      ) : (
        <Absent why={made} words={words} />
      )}
    </>
  );
}

/** Somebody came by an old address, or the case paper was deleted in another window. */
function Absent({ why, words }: { why: Absence; words: DocumentsScreenTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <Alert data-color="info">
      <Paragraph>{words.absent[why]}</Paragraph>
      {why === 'inTrash' && (
        <Link asChild>
          <RouterLink to={paths.trash(workshopId)}>{words.toTrash}</RouterLink>
        </Link>
      )}
    </Alert>
  );
}

/** The document tells every wording; it is better that people choose before it leaves. */
function Unsettled({ words }: { words: DocumentsScreenTexts }) {
  const { workshopId } = useWorkshop();
  const count = useConflictCount(workshopId);
  if (count === 0) return null;
  return (
    <Alert data-color="warning">
      <Paragraph>
        {words.unsettled}{' '}
        <Link asChild>
          <RouterLink to={paths.conflicts(workshopId)}>{words.settle}</RouterLink>
        </Link>
      </Paragraph>
    </Alert>
  );
}
