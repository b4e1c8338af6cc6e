import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useDeferredValue } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { AttachmentList } from '#/features/shared/evidence/AttachmentList.tsx';
import type { Reading } from '#/features/shared/evidence/reading.tsx';
import { SourceReader } from '#/features/shared/evidence/SourceReader.tsx';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { ShowLink } from '#/features/shared/ShowLink.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { EditAttachments } from './attachments/EditAttachments.tsx';
import { BackToList, NotHere } from './NotHere.tsx';
import styles from './Reader.module.css';
import { useReading } from './use-reading.tsx';

/** `/w/:id/knowledge/source/:sourceId?cell=…` */
export function SourceScreen() {
  const t = useTexts();
  const { session } = useWorkshop();
  const { sourceId } = useParams();
  const source = session.sources.find(({ id }) => id === sourceId);
  if (source === undefined) return <NotHere text={t.knowledge.notFoundSource} />;
  return <Source key={source.id} source={source} />;
}

function Source({ source }: { source: Entry<'source'> }) {
  const t = useTexts();
  const { role, canWrite } = useWorkshop();
  // Drawn in slices: a large table comes when the page has room for it.
  const datasets = useDeferredValue(useEntries(source.workshopId, 'dataset', source.id));
  const statements = useEntries(source.workshopId, 'statement', source.id);
  const ready = datasets !== undefined && statements !== undefined;
  const { spot, missing } = useSpot(ready);
  const reading = useReading(spot);
  return (
    <article className={styles.article}>
      <BackToList />
      <PageHeader title={source.value.title} lead={t.knowledge.citation.sourceKinds[source.value.sourceKind]}>
        {source.value.illustrative && <Tag data-color="warning">{t.common.example}</Tag>}
        <span className={styles.screenOnly}>
          <ShowLink to={paths.showSource(source.workshopId, source.id)} title={source.value.title} />
        </span>
        {role.type === 'facilitator' && canWrite && (
          <Button asChild variant="secondary" className={styles.screenOnly ?? ''}>
            <RouterLink to={paths.importNewer(source.workshopId, source.id)}>
              {t.knowledge.importNewer}
            </RouterLink>
          </Button>
        )}
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={() => window.print()}>
          {t.knowledge.print}
        </Button>
      </PageHeader>
      {missing && <Alert data-color="warning">{t.knowledge.spotMissing}</Alert>}
      {ready ? (
        <>
          <SourceReader
            source={source}
            datasets={datasets}
            statements={statements}
            reading={reading}
            level={2}
          />
          <SourceAttachments sourceId={source.id} reading={reading} />
        </>
      ) : (
        <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>
      )}
    </article>
  );
}

/** The report a table comes from, a map: the facilitator attaches them here, as a source has no editor of its own. */
function SourceAttachments({ sourceId, reading }: { sourceId: Id<'source'>; reading: Reading }) {
  const { workshopId, role, canWrite } = useWorkshop();
  const attachments = useEntries(workshopId, 'attachment', sourceId);
  if (attachments === undefined) return null;
  if (role.type !== 'facilitator' || !canWrite)
    return <AttachmentList belongsTo={sourceId} reading={reading} />;
  return <EditAttachments belongsTo={sourceId} attachments={attachments} paragraphs={[]} />;
}
