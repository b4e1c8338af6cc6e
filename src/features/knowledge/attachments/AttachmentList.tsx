import { Link } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { attachedTo } from '#/domain/attachments.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { kindAndSize } from '#/features/shared/attachments/attachment-words.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import styles from './Attachments.module.css';

interface Props {
  readonly belongsTo: Id<'casePaper'> | Id<'source'>;
  /** The paper's own, which may hold attached pictures. */
  readonly paragraphs?: readonly Entry<'paragraph'>[];
}

/** The attached files of a case paper or a source, to be opened; nothing where there are none. */
export function AttachmentList({ belongsTo, paragraphs = [] }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { workshopId } = useWorkshop();
  const heading = useId();
  const attachments = useEntries(workshopId, 'attachment', belongsTo);
  const files = attachedTo(attachments ?? [], paragraphs);
  if (files.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t.attachments.title}
      </h2>
      <ul className={styles.files}>
        {files.map(({ id, value }) => (
          <li key={id}>
            <Link asChild>
              <RouterLink to={paths.attachment(workshopId, id)}>{value.title || value.fileName}</RouterLink>
            </Link>
            <span className={styles.facts}>{kindAndSize(format, value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
