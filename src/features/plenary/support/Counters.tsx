import { Button, Switch } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type HandKind, handKinds } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { handsAt, mostHands, stands, type Tally } from '#/domain/support.ts';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import styles from './Counters.module.css';
import type { Counting } from './use-counting.ts';

interface Props {
  readonly point: Entry<'point'>;
  readonly counting: Counting;
  readonly words: ForwardTexts;
}

/** For, mot and avstår, each with a number that is tapped up and down or typed; once, or once for each kind of people. */
export function Counters({ point, counting, words }: Props) {
  const { canWrite } = useWorkshop();
  const [said, say] = useState('');
  const isByKind = counting.isByKind(point);
  const kinds: readonly (HandKind | null)[] = isByKind ? handKinds : [null];
  return (
    <div className={styles.counters}>
      {kinds.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
        <div key={kind ?? 'all'} role="group" {...nameOf(kind, words)} className={styles.group}>
          {kind && <h3 className={styles.kind}>{words.support.kinds[kind]}</h3>}
          {stands.map((stand) => (
            <Counter
              key={stand}
              point={point}
              tally={{ stand, kind }}
              counting={counting}
              onSay={say}
              words={words}
            />
          ))}
        </div>
      ))}
      {canWrite && (
        <Switch
          label={words.support.byKind}
          checked={isByKind}
          onChange={(event) => counting.countByKind(point, event.currentTarget.checked)}
        />
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}

function nameOf(kind: HandKind | null, words: ForwardTexts) {
  return { 'aria-label': kind ? words.support.kinds[kind] : words.support.title };
}

interface CounterProps extends Props {
  readonly tally: Tally;
  readonly onSay: (text: string) => void;
}

function Counter({ point, tally, counting, onSay, words }: CounterProps) {
  const { canWrite } = useWorkshop();
  const { stand, kind } = tally;
  const name = words.support.stands[stand];
  const what = kind === null ? name : words.support.ofKind(name, words.support.kinds[kind]);
  const number = handsAt(counting.shown(point), tally);
  const tap = (by: 1 | -1) => {
    counting.more(point, tally, by);
    onSay(words.support.said(what, Math.max(0, Math.min(mostHands, number + by))));
  };
  return (
    <div className={styles.counter} data-stand={stand}>
      <span className={styles.name}>{name}</span>
      {canWrite ? (
        <>
          <Button
            className={styles.tap}
            variant="secondary"
            aria-label={words.support.fewer(what)}
            onClick={() => tap(-1)}
          >
            <Sign path="M5 12h14" />
          </Button>
          <NumberField
            className={styles.number}
            aria-label={words.support.number(what)}
            value={number}
            max={mostHands}
            onSave={async (typed) => counting.write(point, tally, typed)}
          />
          <Button className={styles.tap} aria-label={words.support.more(what)} onClick={() => tap(1)}>
            <Sign path="M5 12h14M12 5v14" />
          </Button>
        </>
      ) : (
        <b className={styles.read}>{number}</b>
      )}
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
