import { Button, Checkbox, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { type PickableKind, toggledEvidence } from '#/domain/notes.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { NameAdvice } from '#/features/shared/NameAdvice.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { GrowingText } from './GrowingText.tsx';
import { KindChips, kindOfShortcut } from './KindChips.tsx';
import styles from './NoteEditor.module.css';
import { PickEvidence } from './PickEvidence.tsx';
import type { Place } from './place.ts';
import type { NoteVerbs } from './use-note-verbs.ts';
import { useRewording } from './use-rewording.ts';

interface Props {
  readonly note: Entry<'note'>;
  readonly place: Place;
  readonly verbs: NoteVerbs;
  readonly participants: readonly string[];
  readonly draftKey: string;
  readonly takeFocus: boolean;
  /** `giveFocusBack`: whoever closed it with the keyboard stays at the note. */
  readonly onClose: (giveFocusBack: boolean) => void;
}

/** A note being changed where it stands. Enter, or leaving it, saves; Escape does not. */
export function NoteEditor({ note, place, verbs, participants, draftKey, takeFocus, onClose }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { wording, change, seal, drop } = useRewording(note, draftKey, verbs);
  const isEmpty = wording.text.trim() === '';
  const isSummary = note.value.questionId === null;
  const toggle = (evidence: Evidence) => change({ evidence: toggledEvidence(wording.evidence, evidence) });

  useEffect(() => {
    if (!takeFocus || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takeFocus]);

  useEffect(() => {
    verbs.beginRewording(note.id);
  }, [verbs, note.id]);
  useEffect(() => () => putComposerAside(false), []);
  const save = async (giveFocusBack: boolean) => {
    if (!isEmpty && (await seal())) onClose(giveFocusBack);
  };
  const cancel = () => {
    drop();
    onClose(true);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that the focus has left its fields
    <div
      className={styles.editor}
      onFocus={() => putComposerAside(true)}
      onBlur={(event) => {
        const focused = event.relatedTarget ?? document.activeElement;
        if (!event.currentTarget.contains(focused)) putComposerAside(false);
        if (!staysWithin(event)) void save(false);
      }}
    >
      {!isSummary && (
        <KindChips value={wording.noteKind as PickableKind} onChange={(noteKind) => change({ noteKind })} />
      )}
      <Label htmlFor={id} className={styles.label}>
        {t.notes.editor.label}
      </Label>
      <GrowingText
        id={id}
        fieldRef={field}
        aria-describedby={`${id}-hint`}
        aria-invalid={isEmpty}
        value={wording.text}
        onText={(text) => change({ text })}
        onEnter={() => void save(true)}
        onKey={(event) => {
          const noteKind = isSummary ? undefined : kindOfShortcut(event);
          if (noteKind !== undefined) {
            event.preventDefault();
            change({ noteKind });
          } else if (event.key === 'Escape') {
            event.preventDefault();
            cancel();
          }
        }}
      />
      {isEmpty && <ValidationMessage>{t.notes.editor.empty}</ValidationMessage>}
      <NameAdvice text={wording.text} participants={participants} />
      {wording.evidence.length > 0 && (
        <EvidenceChips workshopId={workshopId} evidence={wording.evidence} onRemove={toggle} />
      )}
      <div className={styles.tools}>
        <Button onClick={() => void save(true)}>{t.common.save}</Button>
        <Button variant="secondary" onClick={cancel}>
          {t.common.cancel}
        </Button>
        <PickEvidence place={place} selected={wording.evidence} onToggle={toggle} />
        <Checkbox
          label={t.notes.workingFileOnly}
          title={t.notes.workingFileOnlyHelp}
          checked={wording.workingFileOnly}
          onChange={(event) => change({ workingFileOnly: event.currentTarget.checked })}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t.notes.editor.hint}
      </p>
    </div>
  );
}

/** Tells the composer's style sheet whether the focus is in a note that is being changed. */
function putComposerAside(aside: boolean): void {
  document.documentElement.toggleAttribute('data-changing-note', aside);
}

/** The picker of knowledge is a part of the editor, and so is a window that only lies behind another for a while. */
function staysWithin(event: React.FocusEvent): boolean {
  const to = event.relatedTarget;
  return to === null || event.currentTarget.contains(to) || to.closest('dialog') !== null;
}
