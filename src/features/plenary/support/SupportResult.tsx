import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { supports } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { headcountOf } from '#/domain/group-plan.ts';
import { followsCount, handsCounted, supportFrom, unsettledBy, withSupport } from '#/domain/support.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Support.module.css';
import type { Counting } from './use-counting.ts';

interface Props {
  readonly point: Entry<'point'>;
  readonly counting: Counting;
  readonly words: ForwardTexts;
}

/** What the count comes to, which people may say otherwise about. */
export function SupportResult({ point, counting, words }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const counted = counting.shown(point);
  const why = followsCount(counted) ? unsettledBy(counted.hands) : null;
  return (
    <div className={styles.result}>
      <p className={styles.counted}>
        <Counted counted={handsCounted(counted.hands)} words={words} />
      </p>
      <Fieldset>
        <Fieldset.Legend>{words.support.result}</Fieldset.Legend>
        <Fieldset.Description>{words.support.resultHelp}</Fieldset.Description>
        <div className={styles.choices}>
          {supports.map((support) => (
            <Radio
              key={support}
              name="support"
              value={support}
              label={t.decide.point.supports[support]}
              checked={counted.support === support}
              readOnly={!canWrite}
              onChange={() => counting.act(point, (before) => withSupport(before, support))}
            />
          ))}
        </div>
      </Fieldset>
      <p role="status" className={styles.told}>
        {why && words.support.unsettledBy[why]}
        {!followsCount(counted) &&
          words.support.ownChoice(t.decide.point.supports[supportFrom(counted.hands)].toLowerCase())}
      </p>
      {!followsCount(counted) && canWrite && (
        <Button
          variant="secondary"
          className={styles.begin ?? ''}
          onClick={() => counting.act(point, (before) => withSupport(before, supportFrom(before.hands)))}
        >
          {words.support.follow}
        </Button>
      )}
    </div>
  );
}

/** Against the number of people in the groups: softly, since some may have gone. */
function Counted({ counted, words }: { counted: number; words: ForwardTexts }) {
  const { session } = useWorkshop();
  const { politicians, administrators } = headcountOf(session.groups);
  const present = politicians + administrators;
  if (counted === 0) return words.support.notCounted;
  if (present === 0) return words.support.countedOnly(counted);
  if (counted > present) return words.support.moreThanPlanned(counted, present);
  return words.support.counted(counted, present);
}
