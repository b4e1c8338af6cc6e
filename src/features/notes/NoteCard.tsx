import { Button, Link, Tag } from '@digdir/designsystemet-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import type { DeviceId } from '#/domain/ids.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { spotId } from '#/features/shared/evidence/spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { useDeviceNames } from '#/features/shared/use-device-names.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { ArrowIcon, StarIcon } from './icons.tsx';
import { KindMark } from './KindMark.tsx';
import styles from './NoteCard.module.css';
import { NoteEditor } from './NoteEditor.tsx';
import type { Place } from './place.ts';
import type { NoteVerbs } from './use-note-verbs.ts';

interface Props {
  readonly note: Entry<'note'>;
  readonly place: Place;
  readonly verbs: NoteVerbs;
  readonly participants: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A new wording of it has been begun and is not saved yet. */
  readonly hasDraft: boolean;
  /** The spot that the address points to, see `useSpot`. */
  readonly spot: string | null;
}

/** What all drafts of notes in a list are kept under. */
export const noteDraftPrefix = 'note/';

export function noteDraftKey(noteId: string): string {
  return `${noteDraftPrefix}${noteId}`;
}

/** One note: its kind, its text, the knowledge behind it, and what can be done with it. Redrawn only when it changes. */
export const NoteCard = memo(function NoteCard(props: Props) {
  const { note, verbs } = props;
  const { canWrite } = useWorkshop();
  const spot = spotId({ type: 'note', id: note.id });
  const [opened, setOpened] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const editing = canWrite && (opened || props.hasDraft);
  const focusBack = useRef(false);
  const close = (giveFocusBack: boolean) => {
    focusBack.current = giveFocusBack;
    setOpened(false);
  };
  useEffect(() => {
    if (editing || !focusBack.current) return;
    focusBack.current = false;
    editButton.current?.focus();
  }, [editing]);
  return (
    <li
      className={styles.note}
      id={spot}
      tabIndex={-1}
      data-spot={props.spot === spot}
      data-starred={note.value.starred}
    >
      {editing ? (
        <NoteEditor {...props} draftKey={noteDraftKey(note.id)} takeFocus={opened} onClose={close} />
      ) : (
        <>
          <NoteText note={note} verbs={verbs} />
          {canWrite && <Actions {...props} editRef={editButton} onEdit={() => setOpened(true)} />}
        </>
      )}
    </li>
  );
}, isSameCard);

function NoteText({ note, verbs }: { note: Entry<'note'>; verbs: NoteVerbs }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const { value } = note;
  return (
    <>
      <div className={styles.marks}>
        <KindMark kind={value.noteKind} />
        {value.workingFileOnly && <Tag data-color="neutral">{t.notes.workingFileOnly}</Tag>}
        {note.conflicts.length > 0 && (
          <span className={styles.attention}>
            <strong>{t.notes.conflict.mark}</strong>
            <Link asChild>
              <RouterLink to={paths.conflicts(workshopId)}>{t.notes.conflict.settle}</RouterLink>
            </Link>
          </span>
        )}
        {note.deletedOn !== null && note.conflicts.length === 0 && (
          <span className={styles.attention}>
            <DeletedOn device={note.deletedOn} />
            <Button variant="tertiary" onClick={() => verbs.keep(note)}>
              {t.notes.keep}
            </Button>
          </span>
        )}
      </div>
      <p className={styles.text}>{value.text}</p>
      {value.evidence.length > 0 && <EvidenceChips workshopId={workshopId} evidence={value.evidence} />}
    </>
  );
}

function DeletedOn({ device }: { device: DeviceId }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const nameDevice = useDeviceNames(workshopId);
  return <strong>{t.notes.deletedOn(nameDevice(device))}</strong>;
}

interface ActionProps extends Props {
  readonly editRef: React.RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

function Actions({ note, verbs, isFirst, isLast, editRef, onEdit }: ActionProps) {
  const t = useTexts();
  const name = shortened(note.value.text);
  const { starred } = note.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={t.notes.actionsFor(name)} className={styles.actions}>
      <Button variant="tertiary" aria-pressed={starred} onClick={() => verbs.star(note)}>
        <StarIcon filled={starred} />
        {t.notes.star}
      </Button>
      <Button variant="tertiary" ref={editRef} aria-label={t.notes.editNote(name)} onClick={onEdit}>
        {t.common.edit}
      </Button>
      {verbs.canUndoRewording(note.id) && (
        <Button
          variant="tertiary"
          aria-label={t.notes.undoChange(name)}
          onClick={() => {
            verbs.undoRewording(note.id);
            editRef.current?.focus();
          }}
        >
          {t.common.undo}
        </Button>
      )}
      {!isFirst && (
        <Button
          variant="tertiary"
          icon
          aria-label={t.common.moveUp(name)}
          onClick={() => verbs.move(note.id, -1)}
        >
          <ArrowIcon direction="up" />
        </Button>
      )}
      {!isLast && (
        <Button
          variant="tertiary"
          icon
          aria-label={t.common.moveDown(name)}
          onClick={() => verbs.move(note.id, 1)}
        >
          <ArrowIcon direction="down" />
        </Button>
      )}
      <Button variant="tertiary" aria-label={t.notes.deleteNote(name)} onClick={() => verbs.remove(note.id)}>
        {t.common.remove}
      </Button>
    </div>
  );
}

/** Every read of the database makes new objects; a card with the same heads shows the same. */
function isSameCard(before: Props, after: Props): boolean {
  return (
    before.note.heads.join() === after.note.heads.join() &&
    before.place === after.place &&
    before.verbs === after.verbs &&
    before.participants === after.participants &&
    before.isFirst === after.isFirst &&
    before.isLast === after.isLast &&
    before.hasDraft === after.hasDraft &&
    before.spot === after.spot
  );
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()} …`;
}
