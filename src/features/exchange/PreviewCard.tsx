import { Alert, Button, Checkbox, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AnyEntry } from '#/domain/entry.ts';
import { heldBack } from '#/exchange/held-back.ts';
import { useTexts } from '#/i18n/react.tsx';
import { entryWords } from './count-words.ts';
import styles from './Exchange.module.css';
import { FileFacts } from './FileFacts.tsx';
import { type IntakePreview, needsConsent } from './intake.ts';
import { nameOf } from './name-of.ts';

interface Props {
  readonly name: string;
  readonly state: IntakePreview;
  readonly onBringIn: () => void;
  readonly onRemove: () => void;
}

/** What the file holds and what bringing it in would do; asks where something would be lost or is damaged. */
export function PreviewCard({ name, state, onBringIn, onRemove }: Props) {
  const t = useTexts();
  const [agreed, setAgreed] = useState({ erasing: false, quarantined: false });
  const [reminded, setReminded] = useState(false);
  const words = t.exchange.preview;
  const { preview, opened } = state;
  const erasing = preview.erasing.length;
  const quarantined = heldBack(opened);
  const allowed = (erasing === 0 || agreed.erasing) && (quarantined === 0 || agreed.quarantined);

  function bringIn() {
    if (allowed) onBringIn();
    else setReminded(true);
  }

  return (
    <article className={styles.card}>
      <Heading level={2} data-size="2xs" className={styles.name ?? ''}>
        {name}
      </Heading>
      <FileFacts state={state} />
      <WhatWouldHappen state={state} />
      {erasing > 0 && (
        <Alert data-color="warning">
          <Paragraph>{words.erasing(erasing)}</Paragraph>
          <RecordNames entries={preview.erasing} />
          <Checkbox
            label={words.erasingAgree}
            checked={agreed.erasing}
            onChange={(event) => setAgreed({ ...agreed, erasing: event.target.checked })}
          />
        </Alert>
      )}
      {quarantined > 0 && (
        <Alert data-color="warning">
          <Paragraph>{words.quarantined(quarantined)}</Paragraph>
          {opened.damagedAttachments.length > 0 && (
            <Paragraph>{words.damagedAttachments(opened.damagedAttachments.join(', '))}</Paragraph>
          )}
          <Checkbox
            label={words.quarantinedAgree}
            checked={agreed.quarantined}
            onChange={(event) => setAgreed({ ...agreed, quarantined: event.target.checked })}
          />
        </Alert>
      )}
      {opened.changed && quarantined === 0 && (
        <Alert data-color="warning">
          <Paragraph>{words.changedFile}</Paragraph>
        </Alert>
      )}
      <p role="status">{reminded && !allowed && needsConsent(state) ? words.agreeFirst : ''}</p>
      <div className={styles.buttons}>
        <Button onClick={bringIn}>{words.bringIn}</Button>
        <Button variant="secondary" onClick={onRemove}>
          {words.dontBringIn}
        </Button>
      </div>
    </article>
  );
}

function WhatWouldHappen({ state: { preview } }: { state: IntakePreview }) {
  const t = useTexts();
  const words = t.exchange.preview;
  if (preview.newRevisions === 0) {
    return (
      <Paragraph>
        <strong>{words.nothingNew}</strong>
      </Paragraph>
    );
  }
  const of = (entries: readonly AnyEntry[]) => entryWords(entries, t.exchange.counts);
  return (
    <>
      <Paragraph>
        <strong>{words.would}</strong>
      </Paragraph>
      <ul className={styles.plain}>
        {preview.added.length > 0 && <li>{words.added(of(preview.added))}</li>}
        {preview.changed.length > 0 && <li>{words.changed(of(preview.changed))}</li>}
        {preview.inConflict.length > 0 && (
          <li>
            {words.inConflict(of(preview.inConflict))} {words.inConflictText}
          </li>
        )}
        {preview.removed.length > 0 && (
          <li>
            {words.removed(of(preview.removed))} {words.removedText}
          </li>
        )}
        {preview.known > 0 && <li>{words.known(preview.known)}</li>}
        {preview.gaps > 0 && <li>{words.gaps(preview.gaps)}</li>}
      </ul>
      <RecordNames entries={[...preview.inConflict, ...preview.changed, ...preview.removed]} />
    </>
  );
}

/** A thousand rows help nobody to decide. */
const shownAtMost = 50;

function RecordNames({ entries }: { entries: readonly AnyEntry[] }) {
  const t = useTexts();
  if (entries.length === 0) return null;
  return (
    <Details>
      <Details.Summary>{t.exchange.preview.showRecords}</Details.Summary>
      <Details.Content>
        <ul className={styles.plain}>
          {entries.slice(0, shownAtMost).map((entry) => (
            <li key={entry.id}>{nameOf(entry, t)}</li>
          ))}
          {entries.length > shownAtMost && <li>…</li>}
        </ul>
      </Details.Content>
    </Details>
  );
}
