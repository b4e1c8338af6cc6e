import { Field, Fieldset, Label, Paragraph, Radio, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { isCounted, joinOwnPoints } from '#/domain/plenary-own.ts';
import { useTexts } from '#/i18n/react.tsx';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { usePlenary } from './plenary.tsx';

interface Props {
  readonly point: Entry<'point'>;
  readonly number: number;
  readonly onDone: () => void;
}

/** Another point of the proposal goes into this one, and people choose whose wording they have together. */
export function JoinOwnDialog({ point, number, onDone }: Props) {
  const t = useTexts();
  const { words, points, act } = usePlenary();
  const others = points.flatMap((each, index) => (each.id === point.id ? [] : [{ each, number: index + 1 }]));
  const beside = others.find((each) => each.number === number + 1) ?? others.at(-1);
  const [wanted, want] = useState(beside?.each.id);
  const [wordingOf, choose] = useState<'into' | 'from'>('into');
  // The one that was chosen may be gone meanwhile.
  const other = others.find(({ each }) => each.id === wanted) ?? beside;

  function submit() {
    onDone();
    if (other === undefined) return;
    const pair = { into: point.id, from: other.each.id };
    void act(
      (session) => joinOwnPoints(session, { ...pair, wordingOf: pair[wordingOf] }),
      (done) => words.said.joinedOwn(done.number, done.uncounted),
    );
  }

  const wordings = [
    { of: 'into', number, text: point.value.text },
    { of: 'from', number: other?.number ?? 0, text: other?.each.value.text ?? '' },
  ] as const;
  const counted = isCounted(point.value) || (other !== undefined && isCounted(other.each.value));
  return (
    <FormDialog
      title={words.joined.joinOf(number)}
      lead={words.joined.joinLead(number)}
      submitLabel={words.joined.doJoin}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field>
        <Label>{words.joined.joinWith}</Label>
        <Select value={other?.each.id} onChange={(event) => want(event.currentTarget.value as typeof wanted)}>
          {others.map(({ each, number: its }) => (
            <Select.Option key={each.id} value={each.id}>
              {words.point.named(its, each.value.text || t.decide.point.noText)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {counted && <Paragraph>{words.joined.countAgain}</Paragraph>}
      <Fieldset>
        <Fieldset.Legend>{words.joined.wording}</Fieldset.Legend>
        <Fieldset.Description>{words.joined.wordingHelp}</Fieldset.Description>
        {wordings.map((each) => (
          <Radio
            key={each.of}
            name="wording"
            value={each.of}
            label={words.joined.wordingFrom(each.number)}
            description={each.text || t.decide.point.noText}
            checked={wordingOf === each.of}
            onChange={() => choose(each.of)}
          />
        ))}
      </Fieldset>
    </FormDialog>
  );
}
