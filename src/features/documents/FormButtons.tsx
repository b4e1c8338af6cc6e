import { Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { DocumentChoice } from '#/documents/chosen.ts';
import { documentForms } from '#/documents/forms.ts';
import type { DocumentsScreenTexts } from '#/i18n/documents-screen-texts.ts';
import styles from './Documents.module.css';
import { useFormFile } from './use-form-file.ts';
import type { Made } from './use-outline.ts';

interface Props {
  readonly made: Made;
  readonly choice: DocumentChoice;
  /** A newer one is on its way: the file is not made of what is about to go. */
  readonly stale: boolean;
  /** All of it stands on the page, and nothing older. */
  readonly isDrawn: boolean;
  readonly words: DocumentsScreenTexts;
}

/** The ways to hand the document on: every form there is (`documents/forms.ts`), and paper. */
export function FormButtons({ made, choice, stale, isDrawn, words }: Props) {
  const { state, make, cancel, share } = useFormFile({ made, choice, stale, words });
  const print = usePrint(isDrawn);
  const [first] = documentForms;
  return (
    <section className={styles.forms} aria-labelledby="forms">
      <Heading level={2} data-size="xs" id="forms">
        {words.save}
      </Heading>
      <div className={styles.buttons}>
        {documentForms.map((form) => (
          <Button
            key={form.id}
            variant={form === first ? 'primary' : 'secondary'}
            onClick={() => void make(form)}
          >
            {words.forms[form.id]}
          </Button>
        ))}
        <Button variant="secondary" onClick={print.ask}>
          {words.print}
        </Button>
      </div>
      <Paragraph className={styles.about}>
        {documentForms.map(({ id }) => words.formHelp[id]).join(' ')}
      </Paragraph>
      {state.type === 'making' ? (
        <div className={styles.buttons}>
          <p className={styles.busy} role="status">
            <Spinner aria-hidden="true" data-size="xs" /> {words.preparing}
          </p>
          <Button variant="tertiary" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <p role="status">{print.isAsked ? words.preparingPrint : state.said}</p>
      )}
      {state.type === 'made' && state.canShare && (
        <Button variant="secondary" onClick={() => void share(state.file)}>
          {words.share}
        </Button>
      )}
    </section>
  );
}

/** The browser prints what stands on the page: it waits until that is the document, and all of it. */
function usePrint(isDrawn: boolean) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || !isDrawn) return;
    setAsked(false);
    window.print();
  }, [isAsked, isDrawn]);
  return { isAsked, ask: () => setAsked(true) };
}
