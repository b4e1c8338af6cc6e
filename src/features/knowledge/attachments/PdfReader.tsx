import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { CiteActions, type Reading } from '#/features/shared/evidence/reading.tsx';
import { spotId } from '#/features/shared/evidence/spot.ts';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { useTexts } from '#/i18n/react.tsx';
import { PdfPage } from './PdfPage.tsx';
import styles from './PdfReader.module.css';
import type { PdfDocument, PdfProblem } from './pdf.ts';

type State =
  | { readonly step: 'opening' }
  | { readonly step: 'problem'; readonly problem: PdfProblem | 'notRead' }
  | { readonly step: 'open'; readonly document: PdfDocument };

const zooms = [1, 1.25, 1.5, 2, 3] as const;

interface Props {
  readonly bytes: ArrayBuffer;
  readonly title: string;
  readonly attachment: Entry<'attachment'>;
  readonly reading: Reading;
}

/** A PDF page below page, readable without a network. Pages are drawn as they come near. */
export function PdfReader({ bytes, title, attachment, reading }: Props) {
  const t = useTexts();
  const state = useDocument(bytes);
  const { spot, missing } = useSpot(state.step === 'open');
  const [zoom, setZoom] = useState(0);
  const [end, setEnd] = useState<'smallest' | 'largest' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const words = t.attachments.pdf;
  if (state.step === 'opening') return <Paragraph role="status">{words.loading}</Paragraph>;
  if (state.step === 'problem')
    return (
      <Alert data-color="warning" role="alert">
        {words[state.problem]}
      </Alert>
    );
  const { document } = state;
  const numbers = Array.from({ length: document.pages }, (_, index) => index + 1);

  function goTo(page: number) {
    const section = list.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }

  /** Past the end it says so, instead of a button that does not answer. */
  function zoomTo(wanted: number) {
    setEnd(wanted < 0 ? 'smallest' : wanted >= zooms.length ? 'largest' : null);
    setZoom(Math.min(Math.max(0, wanted), zooms.length - 1));
  }

  return (
    <div className={styles.reader}>
      {missing && <Alert data-color="warning">{t.knowledge.spotMissing}</Alert>}
      <div className={styles.tools}>
        <Field>
          <Label>{words.goTo}</Label>
          <Select ref={choice} defaultValue="1">
            {numbers.map((page) => (
              <Select.Option key={page} value={String(page)}>
                {words.page(page, document.pages)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {/* Not by choosing: an arrow key goes through the pages one by one. */}
        <Button variant="secondary" onClick={() => goTo(Number(choice.current?.value))}>
          {words.show}
        </Button>
        <Button variant="secondary" onClick={() => zoomTo(zoom - 1)}>
          {words.smaller}
        </Button>
        <Button variant="secondary" onClick={() => zoomTo(zoom + 1)}>
          {words.larger}
        </Button>
        <p role="status">{end && words[end]}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className={styles.pages} ref={list} aria-label={title} tabIndex={0}>
        {numbers.map((page) => {
          const evidence = { type: 'attachment', id: attachment.id, page } as const;
          const id = spotId(evidence);
          return (
            <PdfPage
              key={page}
              id={id}
              isSpot={id === spot}
              document={document}
              number={page}
              zoom={zooms[zoom] ?? 1}
            >
              <CiteActions evidence={evidence} target={attachment} reading={reading} />
            </PdfPage>
          );
        })}
      </section>
    </div>
  );
}

function useDocument(bytes: ArrayBuffer): State {
  const [state, setState] = useState<State>({ step: 'opening' });
  useEffect(() => {
    let current = true;
    let opened: PdfDocument | undefined;
    async function open() {
      const { openPdf } = await import('./pdf.ts');
      const result = await openPdf(bytes);
      if (result.ok) opened = result.value;
      if (!current) return opened?.close();
      setState(
        result.ok ? { step: 'open', document: result.value } : { step: 'problem', problem: result.problem },
      );
    }
    open().catch(() => current && setState({ step: 'problem', problem: 'notRead' }));
    return () => {
      current = false;
      opened?.close();
    };
  }, [bytes]);
  return state;
}
