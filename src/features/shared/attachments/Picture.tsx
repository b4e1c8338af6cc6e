import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useAttachment, useEntry } from '#/storage/react.ts';
import styles from './Picture.module.css';
import { useObjectUrl } from './use-object-url.ts';

interface Props {
  readonly attachmentId: Id<'attachment'> | null;
  /** What is written below it, which says what it shows. */
  readonly caption: string;
}

/** A picture in a text. Where its file has not come to this device, that is said in its place. */
export function Picture({ attachmentId, caption }: Props) {
  const t = useTexts();
  const attachment = useEntry(attachmentId ?? ('' as Id<'attachment'>));
  if (attachment === undefined) return null;
  if (attachment === null || attachment.deleted || attachment.erased)
    return <p className={styles.missing}>{t.attachments.pictureGone}</p>;
  const { title } = attachment.value;
  return <PictureFile attachment={attachment} alt={title === caption ? t.attachments.picture : title} />;
}

export function PictureFile({ attachment, alt }: { attachment: Entry<'attachment'>; alt: string }) {
  const t = useTexts();
  const row = useAttachment(attachment.value.sha256);
  const url = useObjectUrl(row);
  if (row === null) return <p className={styles.missing}>{t.attachments.notHere}</p>;
  if (url === null) return <div className={styles.waiting} aria-busy="true" />;
  return <img className={styles.picture} src={url} alt={alt} />;
}
