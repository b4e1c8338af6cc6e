import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import type { RollCall } from '#/domain/roll-call.ts';
import { awaitAgain, type Missing, missingIn } from '#/domain/roll-call-missing.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type CollectTexts, collectTexts } from '#/i18n/collect-texts.ts';
import { useLanguage } from '#/i18n/react.tsx';
import { copyText } from '#/platform/clipboard.ts';
import { useDraftKeys } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import exchangeStyles from './Exchange.module.css';
import styles from './MissingList.module.css';
import { missingLine, missingText } from './missing-words.ts';
import { WaiveForm, waiveDraft, waiveDrafts } from './WaiveForm.tsx';

/** What has not come, in sentences to be read aloud; what will not come is no longer waited for, with the reason in words. */
export function MissingList({ rollCall }: { rollCall: RollCall | undefined }) {
  const words = useLazyTexts(collectTexts, useLanguage());
  if (words === null || rollCall === undefined || rollCall.groups.length === 0) return null;
  return <Content missing={missingIn(rollCall)} words={words} />;
}

interface ContentProps {
  readonly missing: readonly Missing[];
  readonly words: CollectTexts;
}

function Content({ missing, words }: ContentProps) {
  const toast = useToast();
  const [waiving, setWaiving] = useState<Id<'group'> | null>(null);
  /** A reason that was being written when the app was closed is shown again. */
  const begun = useDraftKeys(waiveDrafts);
  /** Its button takes the focus when it comes: the one that was pressed has gone away. */
  const [touched, setTouched] = useState<Id<'group'> | null>(null);
  const awaited = missing.filter((each) => each.waived === '');
  const waived = missing.filter((each) => each.waived !== '');
  async function copy() {
    toast({ text: (await copyText(missingText(missing, words))) ? words.copied : words.notCopied });
  }
  return (
    <section className={exchangeStyles.section} aria-labelledby="missing">
      <Heading level={2} data-size="xs" id="missing">
        {words.title}
      </Heading>
      {awaited.length === 0 ? (
        <Paragraph>{waived.length === 0 ? words.nothing : words.nothingAwaited}</Paragraph>
      ) : (
        <>
          <Paragraph className={exchangeStyles.soft}>{words.lead}</Paragraph>
          <ul className={styles.list} aria-labelledby="missing">
            {awaited.map((each) => (
              <li key={each.groupId} className={styles.line}>
                <Awaited
                  missing={each}
                  words={words}
                  open={waiving === each.groupId || begun?.has(waiveDraft(each.groupId)) === true}
                  focused={touched === each.groupId}
                  onOpen={(open) => {
                    setWaiving(open ? each.groupId : null);
                    setTouched(each.groupId);
                  }}
                />
              </li>
            ))}
          </ul>
          <Button variant="secondary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </>
      )}
      {waived.length > 0 && (
        <WaivedList waived={waived} words={words} touched={touched} onTouch={setTouched} />
      )}
    </section>
  );
}

interface AwaitedProps {
  readonly missing: Missing;
  readonly words: CollectTexts;
  readonly open: boolean;
  readonly focused: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Awaited({ missing, words, open, focused, onOpen }: AwaitedProps) {
  const { canWrite } = useWorkshop();
  return (
    <>
      <span className={styles.text}>{missingLine(missing, words)}</span>
      {canWrite && !open && (
        <Button
          variant="tertiary"
          autoFocus={focused}
          aria-label={words.waiveFrom(missing.name)}
          onClick={() => onOpen(true)}
        >
          {words.waive}
        </Button>
      )}
      {open && (
        <WaiveForm
          missing={missing}
          words={words}
          onWriting={() => onOpen(true)}
          onDone={() => onOpen(false)}
        />
      )}
    </>
  );
}

interface WaivedProps {
  readonly waived: readonly Missing[];
  readonly words: CollectTexts;
  readonly touched: Id<'group'> | null;
  readonly onTouch: (groupId: Id<'group'>) => void;
}

function WaivedList({ waived, words, touched, onTouch }: WaivedProps) {
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  return (
    <>
      <Heading level={3} data-size="2xs" id="waived">
        {words.waived}
      </Heading>
      <ul className={styles.list} aria-labelledby="waived">
        {waived.map((each) => (
          <li key={each.groupId} className={styles.line}>
            <span className={styles.text}>
              {missingLine(each, words)}
              <span className={styles.reason}>{each.waived}</span>
            </span>
            {canWrite && (
              <Button
                variant="tertiary"
                autoFocus={touched === each.groupId}
                aria-label={words.takeBackFrom(each.name)}
                onClick={() => {
                  onTouch(each.groupId);
                  void edit(() => awaitAgain(each.groupId));
                }}
              >
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
