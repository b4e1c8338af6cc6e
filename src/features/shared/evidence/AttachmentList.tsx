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
import styles from './AttachmentList.module.css';
import { CiteActions, type Reading } from './reading.tsx';

interface Props {
  readonly belongsTo: Id<'casePaper'> | Id<'source'>;
  /** The paper's own, which may hold attached pictures. */
  readonly paragraphs?: readonly Entry<'paragraph'>[];
  readonly reading: Reading;
  /** The level of the heading. */
  readonly level?: 2 | 3;
}

/** The attached files of a case paper or a source, to be opened and cited; nothing where there are none. */
export function AttachmentList({ belongsTo, paragraphs = [], reading, level = 2 }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { workshopId } = useWorkshop();
  const heading = useId();
  const Heading = `h${level}` as const;
  const attachments = useEntries(workshopId, 'attachment', belongsTo);
  const files = attachedTo(attachments ?? [], paragraphs);
  if (files.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Heading id={heading} className={styles.heading}>
        {t.attachments.title}
      </Heading>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.id}>
            <Link asChild>
              <RouterLink to={paths.attachment(workshopId, file.id)}>
                {file.value.title || file.value.fileName}
              </RouterLink>
            </Link>
            <span className={styles.facts}>{kindAndSize(format, file.value)}</span>
            <CiteActions
              evidence={{ type: 'attachment', id: file.id, page: null }}
              target={file}
              reading={reading}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
