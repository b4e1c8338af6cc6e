import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { packageTexts } from '#/i18n/package-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { useExchanges } from '#/storage/react.ts';
import type { Exchange } from '#/storage/rows.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';
import { FileOffer } from './FileOffer.tsx';
import { Receipt } from './Receipt.tsx';
import { SentList } from './SentList.tsx';
import { SentSince } from './SentSince.tsx';
import { usePrepared } from './use-prepared.ts';

/** A group hands its notes and its proposal to the facilitator. */
export function SendGroupScreen() {
  const t = useTexts();
  const groupId = useParams().groupId as Id<'group'>;
  const { session, workshopId } = useWorkshop();
  const group = session.groups.find((each) => each.id === groupId);
  if (group) return <SendGroup key={groupId} group={group} />;
  return (
    <EmptyState text={t.exchange.send.unknownGroup}>
      <Link asChild>
        <RouterLink to={paths.run(workshopId)}>{t.exchange.send.toNotes}</RouterLink>
      </Link>
    </EmptyState>
  );
}

function SendGroup({ group }: { group: Entry<'group'> }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const exchanges = useExchanges(workshopId);
  const groupId = group.id;
  const wanted = useMemo(() => ({ purpose: 'group', groupId }) as const, [groupId]);
  const prepared = usePrepared(workshopId, wanted);
  const after = useLazyTexts(packageTexts, useLanguage())?.after;
  const words = t.exchange.send;
  const sent = (exchanges ?? []).filter((each) => isSentBy(each, groupId));
  const file = typeof prepared === 'object' ? prepared : null;
  const same = file && sent.find((each) => each.digest === file.exchange.digest);
  return (
    <>
      <PageHeader title={words.title(group.value.name)} lead={words.lead} />
      <div className={styles.sections}>
        {file && isEmpty(file.exchange.counts) ? (
          <EmptyState text={words.empty}>
            <Link asChild>
              <RouterLink to={paths.run(workshopId)}>{words.toNotes}</RouterLink>
            </Link>
          </EmptyState>
        ) : (
          <section className={styles.section} aria-label={t.exchange.purposes.group}>
            {exchanges && <SentSince groupId={groupId} last={sent[0]} />}
            <FileOffer prepared={prepared} />
          </section>
        )}
        {file && same && (
          <section className={styles.section} aria-labelledby="receipt">
            <Heading level={2} data-size="xs" id="receipt">
              {t.exchange.receipt.title}
            </Heading>
            <Receipt
              code={same.receipt}
              counts={countWords('group', same.counts, t.exchange.counts)}
              help={t.exchange.receipt.compareSent}
            />
          </section>
        )}
        {sent.length > 0 && (
          <section className={styles.section} aria-labelledby="sent">
            <Heading level={2} data-size="xs" id="sent">
              {words.earlier}
            </Heading>
            <Paragraph>{words.confirmHelp}</Paragraph>
            <SentList sent={sent} />
            {after && (
              <Link asChild>
                <RouterLink to={`${paths.handOver(workshopId)}#delete`}>{after.emptyTablet}</RouterLink>
              </Link>
            )}
          </section>
        )}
      </div>
    </>
  );
}

function isSentBy(exchange: Exchange, groupId: Id<'group'>): boolean {
  return exchange.direction === 'sent' && exchange.purpose === 'group' && exchange.groups.includes(groupId);
}

function isEmpty(counts: Exchange['counts']): boolean {
  return !counts.note && !counts.decision && !counts.point;
}
