import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { namesOf } from '#/domain/proposal-names.ts';
import { giveAPlace } from '#/domain/stray-points.ts';
import type { Acting } from '#/features/shared/use-acts.ts';
import type { PlenaryTexts } from '#/i18n/plenary-texts.ts';
import type { StrayTexts } from '#/i18n/stray-texts.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import styles from './StrayPoints.module.css';

interface Props {
  readonly point: Entry<'point'>;
  readonly places: readonly Entry<'decision'>[];
  readonly words: StrayTexts;
  readonly acts: PlenaryTexts;
  readonly tryTo: Acting['tryTo'];
  readonly onGive: () => void;
  readonly onDone: () => void;
}

/** Where a point without a proposal is to stand: one of the proposals there are, or a new one. */
export function PlaceDialog({ point, places, words, acts, tryTo, onGive, onDone }: Props) {
  const [wanted, want] = useState(places[0]?.id ?? null);
  const [problem, setProblem] = useState('');
  const names = namesOf(places, words.untitled);
  // The one that was chosen may be gone meanwhile.
  const place = places.find(({ id }) => id === wanted) ?? places[0];

  async function submit() {
    onGive();
    const outcome = await tryTo(
      (session, moment) => giveAPlace(session, point.id, place?.id ?? null, moment),
      () => words.given,
    );
    if (outcome.problem) setProblem(acts.problems[outcome.problem.type]);
    else onDone();
  }

  return (
    <FormDialog
      title={words.give}
      lead={words.help}
      submitLabel={words.give}
      onSubmit={submit}
      onCancel={onDone}
    >
      <p className={styles.asked}>{point.value.text || words.noText}</p>
      <Field>
        <Label>{words.place}</Label>
        <Select
          value={place?.id ?? ''}
          aria-invalid={problem !== '' || undefined}
          onChange={(event) => {
            setProblem('');
            want(places.find(({ id }) => id === event.currentTarget.value)?.id ?? null);
          }}
        >
          {place === undefined && <Select.Option value="">{words.newPlace}</Select.Option>}
          {places.map(({ id }) => (
            <Select.Option key={id} value={id}>
              {names.get(id)}
            </Select.Option>
          ))}
        </Select>
        {problem && <ValidationMessage>{problem}</ValidationMessage>}
      </Field>
    </FormDialog>
  );
}
