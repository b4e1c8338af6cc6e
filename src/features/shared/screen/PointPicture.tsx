import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Picture } from '#/domain/presentation.ts';
import { sizeOfText } from '#/domain/screen.ts';
import { handsCounted, isPartCount } from '#/domain/support.ts';
import { useCitation } from '#/features/shared/evidence/use-citation.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './ProposalPicture.module.css';

interface Props {
  readonly picture: Extract<Picture, { type: 'point' }>;
  /** How many people are here; 0 when nobody knows. */
  readonly present: number;
  readonly words: ForwardTexts;
}

/** One point: its wording, who, when and with what support, and what it rests on. */
export function PointPicture({ picture, present, words }: Props) {
  const t = useTexts();
  const { point, wording, withFacts, remark, evidence } = picture;
  const { value } = point.entry;
  return (
    <>
      {wording === null ? (
        <p className={styles.reminder}>{value.text}</p>
      ) : (
        <p className={styles.wording} data-size={sizeOfText([wording])} key={wording}>
          {wording || t.decide.point.noText}
        </p>
      )}
      {withFacts && <Facts value={value} present={present} words={words} />}
      {remark !== '' && (
        <div className={styles.remark} data-alone={wording === null}>
          <p className={styles.name}>{t.decide.point.minority}</p>
          <p>{remark}</p>
        </div>
      )}
      {(evidence.length > 0 || (withFacts && value.deliberateChoice)) && (
        <div className={styles.basis} data-alone={wording === null}>
          <p className={styles.name}>{words.screen.basis}</p>
          <ul>
            {evidence.map((each) => (
              <li key={evidenceKey(each)}>
                <EvidenceLine evidence={each} />
              </li>
            ))}
            {withFacts && value.deliberateChoice && <li>{t.decide.point.deliberate}</li>}
          </ul>
        </div>
      )}
    </>
  );
}

interface FactsProps extends Pick<Props, 'present' | 'words'> {
  readonly value: Entry<'point'>['value'];
}

function Facts({ value, present, words }: FactsProps) {
  const t = useTexts();
  const { date } = useFormat();
  const { hands } = value;
  const counted = hands !== null &&
    handsCounted(hands) > 0 && [
      t.decide.point.hands(hands.for, hands.against, hands.abstaining),
      ...(isPartCount(hands, present) ? [words.screen.counted(handsCounted(hands), present)] : []),
    ];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t.decide.point.supportShort}</dt>
        <dd>
          <b>{t.decide.point.supports[value.support]}</b>
          {counted && ` (${counted.join('. ')})`}
        </dd>
      </div>
      {value.responsible && (
        <div>
          <dt>{t.decide.point.responsible}</dt>
          <dd>{value.responsible}</dd>
        </div>
      )}
      {value.deadline && (
        <div>
          <dt>{t.decide.point.deadline}</dt>
          <dd>{date(value.deadline)}</dd>
        </div>
      )}
    </dl>
  );
}

/**
 * The source in three words, and what it says. A figure names itself; what a group has noted is not read out to the room, nor
 * what somebody has deleted.
 */
function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const t = useTexts();
  const citation = useCitation(evidence);
  if (citation === undefined) return null;
  const isFigure = evidence.type === 'cell' && citation.state === 'here';
  return (
    <p className={styles.line}>
      {!isFigure && <b>{citation.short} </b>}
      {citation.state === 'deleted' && `(${t.knowledge.chips.deleted})`}
      {citation.state === 'here' && evidence.type !== 'note' && citation.text}
    </p>
  );
}
