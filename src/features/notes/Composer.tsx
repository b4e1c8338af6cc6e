import { Button, Checkbox, Label } from '@digdir/designsystemet-react';
import { memo, type Ref, useCallback, useId, useImperativeHandle, useRef, useSyncExternalStore } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import { type PickableKind, toggledEvidence, type Wording } from '#/domain/notes.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { NameAdvice } from '#/features/shared/NameAdvice.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Composer.module.css';
import { GrowingText } from './GrowingText.tsx';
import { KindChips, kindOfShortcut } from './KindChips.tsx';
import { PickEvidence } from './PickEvidence.tsx';
import type { Place } from './place.ts';
import { RecentEvidence } from './RecentEvidence.tsx';
import type { Composed } from './use-composed.ts';
import { useRoomBelow } from './use-room-below.ts';

/** What the knowledge beside the notes may do with the note being written. */
export interface ComposerHandle {
  readonly cite: (evidence: Evidence) => void;
}

interface Props {
  readonly place: Place;
  readonly composed: Composed;
  readonly participants: readonly string[];
  readonly onWrite: (wording: Wording) => void;
  /** The last thing that happened, said to screen readers. */
  readonly news: string;
  readonly handle?: Ref<ComposerHandle>;
}

/** Always in reach at the bottom, above the keyboard. Enter saves and clears. */
export function Composer({ place, composed, participants, onWrite, news, handle }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { wording, restored } = useSyncExternalStore(composed.subscribe, composed.read);
  const { change } = composed;
  const isSummary = place.conversation.questionId === null;
  const toggle = useCallback(
    (evidence: Evidence) =>
      composed.change({ evidence: toggledEvidence(composed.read().wording.evidence, evidence) }),
    [composed],
  );
  const write = () => {
    const written = composed.read().wording;
    if (written.text.trim() !== '') onWrite(written);
    field.current?.focus();
  };
  useImperativeHandle(handle, () => ({ cite: toggle }), [toggle]);
  const frame = useRoomBelow();

  return (
    <section ref={frame} className={styles.composer} aria-label={t.notes.composer.region}>
      <div className={styles.inner}>
        <Tools
          place={place}
          noteKind={wording.noteKind}
          evidence={wording.evidence}
          workingFileOnly={wording.workingFileOnly}
          onChange={change}
          onCite={toggle}
        />
        {wording.evidence.length > 0 && (
          <EvidenceChips workshopId={workshopId} evidence={wording.evidence} onRemove={toggle} />
        )}
        <div className={styles.words}>
          <Label htmlFor={id} className={styles.label}>
            {isSummary ? t.notes.composer.summaryLabel : t.notes.composer.label}
            {!isSummary && <span className={styles.question}> {t.notes.composer.to(place.name)}</span>}
          </Label>
          <p id={`${id}-hint`} className={styles.hint}>
            {t.notes.composer.hint}
            {!isSummary && <span className={styles.shortcuts}> {t.notes.composer.shortcuts}</span>}
          </p>
        </div>
        <div className={styles.line}>
          <GrowingText
            id={id}
            fieldRef={field}
            aria-describedby={`${id}-hint`}
            value={wording.text}
            onText={composed.type}
            onEnter={write}
            onKey={pickKind}
          />
          <Button aria-label={t.notes.composer.add} onClick={write}>
            {t.common.save}
          </Button>
        </div>
        <NameAdvice text={wording.text} participants={participants} />
        {restored && <p className={styles.restored}>{t.notes.composer.restored}</p>}
      </div>
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </section>
  );

  function pickKind(event: React.KeyboardEvent): void {
    const noteKind = isSummary ? undefined : kindOfShortcut(event);
    if (noteKind === undefined) return;
    event.preventDefault();
    change({ noteKind });
  }
}

interface ToolsProps extends Pick<Wording, 'noteKind' | 'evidence' | 'workingFileOnly'> {
  readonly place: Place;
  readonly onChange: (patch: Partial<Wording>) => void;
  readonly onCite: (evidence: Evidence) => void;
}

/** What is chosen about the note. A key in the field draws none of it again. */
const Tools = memo(function Tools(props: ToolsProps) {
  const { place, noteKind, evidence, workingFileOnly, onChange, onCite } = props;
  const t = useTexts();
  return (
    <div className={styles.bar}>
      {place.conversation.questionId !== null && (
        <KindChips value={noteKind as PickableKind} onChange={(picked) => onChange({ noteKind: picked })} />
      )}
      <div className={styles.tools}>
        <PickEvidence place={place} selected={evidence} onToggle={onCite} />
        <RecentEvidence selected={evidence} onCite={onCite} />
        <Checkbox
          label={t.notes.workingFileOnly}
          title={t.notes.workingFileOnlyHelp}
          checked={workingFileOnly}
          onChange={(event) => onChange({ workingFileOnly: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
});
