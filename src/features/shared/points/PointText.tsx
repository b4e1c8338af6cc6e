import { Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { isPractice } from '#/domain/practice.ts';
import { isCountedBefore } from '#/domain/support.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useDeviceNames } from '#/features/shared/use-device-names.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { Facts } from '#/ui/Facts.tsx';
import { OriginList } from './OriginList.tsx';
import styles from './PointText.module.css';

/** A point as it is read: the wording, who, when, what it costs, how it is supported, and what it rests on. */
export function PointText({ point }: { point: Entry<'point'> }) {
  const t = useTexts();
  const { date } = useFormat();
  const { workshopId } = useWorkshop();
  const { value } = point;
  const facts = [
    [t.decide.point.responsible, value.responsible],
    [t.decide.point.deadline, date(value.deadline)],
    [t.decide.point.economy, value.economy],
    [t.decide.point.supportShort, supportOf(point, t.decide.point)],
  ] as const;
  return (
    <div className={styles.point}>
      <p className={styles.text}>{value.text || t.decide.point.noText}</p>
      {(point.conflicts.length > 0 || point.deletedOn !== null) && <ConflictMark point={point} />}
      <Facts facts={facts} />
      {value.minorityRemark !== '' && (
        <div className={styles.minority}>
          <b>{t.decide.point.minority}</b>
          <p>{value.minorityRemark}</p>
        </div>
      )}
      {value.support === 'majority' && value.minorityRemark === '' && (
        <Paragraph className={styles.soft}>{t.decide.point.minorityMissing}</Paragraph>
      )}
      <div className={styles.basis}>
        <b>{t.decide.point.evidence}</b>
        {value.evidence.length > 0 && <EvidenceChips workshopId={workshopId} evidence={value.evidence} />}
        {value.deliberateChoice && <Tag>{t.decide.point.deliberate}</Tag>}
        {value.evidence.length === 0 && !value.deliberateChoice && (
          <p className={styles.soft}>{t.decide.point.noEvidence}</p>
        )}
      </div>
      <OriginList origins={value.origins} />
      {!isPractice(workshopId) && (
        <Link asChild className={styles.trace ?? ''}>
          <RouterLink
            to={paths.tracePoint(workshopId, point.id)}
            aria-label={t.decide.point.traceOf(value.text || t.decide.point.noText)}
          >
            {t.decide.point.trace}
          </RouterLink>
        </Link>
      )}
      {value.setAside !== '' && (
        <p className={styles.setAside}>
          <b>{t.decide.all.setAside}:</b> {value.setAside}
        </p>
      )}
    </div>
  );
}

/** Two wordings to choose between, or a deletion that somebody had not seen. */
export function ConflictMark({ point }: { point: Entry<'point'> }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const nameDevice = useDeviceNames(workshopId);
  return (
    <p className={styles.conflict}>
      <Tag data-color="warning">{t.decide.point.conflict}</Tag>
      {point.deletedOn === null
        ? t.decide.point.conflictHelp
        : t.decide.point.deletedOn(nameDevice(point.deletedOn))}
      <Link asChild>
        <RouterLink to={paths.conflicts(workshopId)}>{t.decide.point.settle}</RouterLink>
      </Link>
    </p>
  );
}

function supportOf(
  point: Entry<'point'>,
  words: {
    readonly countedBefore: string;
    readonly supports: Readonly<Record<Entry<'point'>['value']['support'], string>>;
    readonly hands: (f: number, a: number, n: number) => string;
  },
): string {
  const { support, hands } = point.value;
  const counted = hands && words.hands(hands.for, hands.against, hands.abstaining);
  const before = isCountedBefore(point) && words.countedBefore.toLowerCase();
  return [words.supports[support], counted, before].filter(Boolean).join(', ');
}
