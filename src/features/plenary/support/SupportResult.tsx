import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { supports } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { followsCount, handsCounted, supportFrom, unsettledBy, withSupport } from '#/domain/support.ts';
import { useFocusKept } from '#/features/plenary/use-focus-kept.ts';
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
  const { present } = counting;
  const follows = followsCount(counted, present);
  const box = useRef<HTMLDivElement>(null);
  const press = useFocusKept(box, follows);
  const why = follows ? unsettledBy(counted.hands) : null;
  return (
    <div className={styles.result} ref={box}>
      <p className={styles.counted}>
        <Counted counted={handsCounted(counted.hands)} present={present} words={words} />
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
        {!follows &&
          words.support.ownChoice(t.decide.point.supports[supportFrom(counted.hands, present)].toLowerCase())}
      </p>
      {!follows && canWrite && (
        <Button
          variant="secondary"
          className={styles.begin ?? ''}
          onClick={() => {
            press();
            counting.act(point, (before) => withSupport(before, supportFrom(before.hands, present)));
          }}
        >
          {words.support.follow}
        </Button>
      )}
    </div>
  );
}

interface CountedProps {
  readonly counted: number;
  readonly present: number;
  readonly words: ForwardTexts;
}

/** Against the number of people in the groups: softly, since some may have gone. */
function Counted({ counted, present, words }: CountedProps) {
  if (counted === 0) return words.support.notCounted;
  if (present === 0) return words.support.countedOnly(counted);
  if (counted > present) return words.support.moreThanPlanned(counted, present);
  return words.support.counted(counted, present);
}
