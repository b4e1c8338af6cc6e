import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useParams } from 'react-router';
import { isPicture } from '#/domain/attachments.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { NotHere } from '#/features/knowledge/NotHere.tsx';
import { useReading } from '#/features/knowledge/use-reading.tsx';
import { kindAndSize } from '#/features/shared/attachments/attachment-words.ts';
import { PictureFile } from '#/features/shared/attachments/Picture.tsx';
import { CiteActions } from '#/features/shared/evidence/reading.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { canShareFile, mustShare, shareFile } from '#/platform/share.ts';
import { useAttachment, useEntry } from '#/storage/react.ts';
import type { AttachmentRow } from '#/storage/rows.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './AttachmentScreen.module.css';
import { PdfReader } from './PdfReader.tsx';

/** `/w/:id/knowledge/attachment/:attachmentId` */
export function AttachmentScreen() {
  const t = useTexts();
  const { attachmentId } = useParams();
  const { workshopId } = useWorkshop();
  const attachment = useEntry(attachmentId as Id<'attachment'>);
  if (attachment === undefined) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  const isHere = attachment?.workshopId === workshopId && attachment.kind === 'attachment';
  if (!isHere || attachment.deleted || attachment.erased) return <NotHere text={t.attachments.notFound} />;
  return <Attachment key={attachment.id} attachment={attachment} />;
}

function Attachment({ attachment }: { attachment: Entry<'attachment'> }) {
  const t = useTexts();
  const format = useFormat();
  const { value } = attachment;
  const row = useAttachment(value.sha256);
  const reading = useReading(null);
  const title = value.title || value.fileName;
  return (
    <article className={styles.screen}>
      <BackToOwner belongsTo={value.belongsTo} />
      <PageHeader title={title} lead={kindAndSize(format, value)}>
        {row && <HandOn row={row} fileName={value.fileName} />}
        <CiteActions
          evidence={{ type: 'attachment', id: attachment.id, page: null }}
          target={attachment}
          reading={reading}
        />
      </PageHeader>
      {row === null && <Paragraph>{t.attachments.notHere}</Paragraph>}
      {row && isPicture(value.mime) && <PictureFile attachment={attachment} alt={title} />}
      {row && !isPicture(value.mime) && (
        <PdfReader bytes={row.data} title={title} attachment={attachment} reading={reading} />
      )}
    </article>
  );
}

function BackToOwner({ belongsTo }: { belongsTo: Entry<'attachment'>['value']['belongsTo'] }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const paper = session.casePapers.find(({ id }) => id === belongsTo);
  const source = session.sources.find(({ id }) => id === belongsTo);
  const owner = paper ?? source;
  const to = paper
    ? paths.casePaper(workshopId, paper.id)
    : source
      ? paths.source(workshopId, source.id)
      : paths.knowledge(workshopId);
  return (
    <Link asChild className={styles.back}>
      <RouterLink to={to}>
        {owner ? t.attachments.belongsTo(owner.value.title) : t.knowledge.backToList}
      </RouterLink>
    </Link>
  );
}

/** The file as it came. In an installed iPad app only the share sheet lets a file out. */
function HandOn({ row, fileName }: { row: AttachmentRow; fileName: string }) {
  const t = useTexts();
  const toast = useToast();
  const file = new File([row.data], fileName, { type: row.mime });
  async function share() {
    const outcome = await shareFile(file);
    if (outcome === 'failed') toast({ text: t.attachments.shareFailed, tone: 'danger' });
  }
  if (mustShare() && canShareFile(file))
    return (
      <Button variant="secondary" onClick={() => void share()}>
        {t.attachments.share}
      </Button>
    );
  return (
    <Button
      variant="secondary"
      onClick={() => saveFile({ name: fileName, mime: row.mime, content: row.data })}
    >
      {t.attachments.save}
    </Button>
  );
}
