import { Button, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { addWish, type People, removeWish, type Wish, wishedBy } from '#/domain/participants.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { nameIn } from './name-words.ts';
import styles from './People.module.css';

interface Props {
  readonly wish: Wish;
  readonly person: Entry<'participant'>;
  readonly people: People;
  readonly words: ParticipantsTexts;
}

/** With whom somebody must, or must not, sit. */
export function Wishes({ wish, person, people, words }: Props) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const wished = wishedBy(people, person.id, wish);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const addLabel = wish === 'together' ? words.list.addTogether : words.list.addApart;
  const others = people.filter(({ id }) => id !== person.id && !wished.includes(id));

  const [chosen, choose] = useState('');

  async function addOne() {
    const other = others.find(({ id }) => id === chosen);
    if (other === undefined) return select.current?.focus();
    const saved = await edit(() => addWish(people, wish, person.id, other.id));
    if (saved.ok) choose('');
  }

  /** The pressed button goes away with the wish. */
  async function removeOne(id: Id<'participant'>) {
    const saved = await edit(() => removeWish(people, wish, person.id, id));
    if (saved.ok) fieldset.current?.focus();
  }

  return (
    <Fieldset ref={fieldset} tabIndex={-1}>
      <Fieldset.Legend>{words.list[wish]}</Fieldset.Legend>
      {wished.length === 0 && <p className={fields.muted}>{words.list.noWishes}</p>}
      <ul className={styles.wish}>
        {wished.map((id) => (
          <li key={id}>
            {nameIn(people, id, words)}
            {canWrite && (
              <Button variant="tertiary" onClick={() => void removeOne(id)}>
                {words.list.removeWish(nameIn(people, id, words))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canWrite && others.length > 0 && (
        <div className={styles.addWish}>
          <Field>
            <Label>{addLabel}</Label>
            <Select ref={select} value={chosen} onChange={(event) => choose(event.target.value)}>
              <Select.Option value="">{words.list.choose}</Select.Option>
              {others.map(({ id }) => (
                <Select.Option key={id} value={id}>
                  {nameIn(people, id, words)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {/* Not by choosing: an arrow key goes through the names one by one. */}
          <Button variant="secondary" aria-label={addLabel} onClick={() => void addOne()}>
            {t.common.add}
          </Button>
        </div>
      )}
    </Fieldset>
  );
}
