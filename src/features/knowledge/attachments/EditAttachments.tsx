import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { attach, attachedTo } from '#/domain/attachments.ts';
import { remove as removal } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { kindAndSize } from '#/features/shared/attachments/attachment-words.ts';
import list from '#/features/shared/evidence/AttachmentList.module.css';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { AddFiles } from './AddFiles.tsx';
import styles from './Attachments.module.css';
import { useAttaching } from './use-attaching.ts';

interface Props {
  readonly belongsTo: Id<'casePaper'> | Id<'source'>;
  readonly attachments: readonly Entry<'attachment'>[];
  readonly paragraphs: readonly Entry<'paragraph'>[];
}

/** The attached files: named, opened, deleted, and more of them. */
export function EditAttachments({ belongsTo, attachments, paragraphs }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { workshopId, canWrite } = useWorkshop();
  const heading = useId();
  const remove = useDelete();
  const edit = useEdit(workshopId);
  const words = t.attachments;
  const files = attachedTo(attachments, paragraphs);
  const own = (all: readonly Entry<'attachment'>[]) =>
    all.filter(({ value }) => value.belongsTo === belongsTo);
  const attaching = useAttaching({
    only: 'all',
    known: (stored) => attachedTo(own(stored), paragraphs).map(({ value }) => value.sha256),
    save: (added, stored) => {
      const about = added.map((each) => each.about);
      return edit((moment) => attach(belongsTo, own(stored), about, moment), {
        files: added.map(({ bytes }) => bytes),
      });
    },
  });
  return (
    <section className={list.section} aria-labelledby={heading}>
      <h2 id={heading} className={list.heading}>
        {words.title}
      </h2>
      <Paragraph className={list.facts ?? ''}>{words.help}</Paragraph>
      {files.length > 0 && (
        <ul className={list.files}>
          {files.map((entry) => {
            const name = entry.value.title || entry.value.fileName;
            return (
              <li key={entry.id} className={styles.edited}>
                <TextField entry={entry} field="title" label={words.nameOf(entry.value.fileName)} />
                <span className={list.facts}>{kindAndSize(format, entry.value)}</span>
                <Link asChild>
                  <RouterLink to={paths.attachment(workshopId, entry.id)} aria-label={words.openNamed(name)}>
                    {words.open}
                  </RouterLink>
                </Link>
                {canWrite && (
                  <Button
                    variant="tertiary"
                    data-color="danger"
                    aria-label={words.removeNamed(name)}
                    onClick={() => void remove([removal(entry.id)], t.common.deleted(`«${name}»`))}
                  >
                    {t.common.remove}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {canWrite && <AddFiles label={words.add} attaching={attaching} />}
    </section>
  );
}
