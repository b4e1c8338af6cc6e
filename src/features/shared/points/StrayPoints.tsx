import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { takenBack } from '#/domain/act.ts';
import { deletePoint } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import {
  giveAPlace,
  type PlaceGiven,
  type StrayPoints as Strays,
  strayPoints,
} from '#/domain/stray-points.ts';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { type StrayTexts, strayTexts } from '#/i18n/stray-texts.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './StrayPoints.module.css';

interface Asked {
  readonly point: Entry<'point'>;
  readonly places: Strays['places'];
}

/** Points whose proposal was deleted while somebody wrote in them, each to be given a place; nothing where there are none. */
export function StrayPoints() {
  const t = useTexts();
  const { session, canWrite } = useWorkshop();
  const remove = useDelete();
  const words = useLazyTexts(strayTexts, useLanguage());
  const [asked, ask] = useState<Asked | null>(null);
  const strays = strayPoints(session);
  if (words === null || strays.length === 0) return null;
  return (
    <section className={styles.strays} aria-labelledby="stray-points">
      <Heading level={2} data-size="2xs" id="stray-points">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <ul>
        {strays.flatMap((stray) =>
          stray.points.map((point) => (
            <li key={point.id}>
              <span className={styles.where}>
                <Where proposal={stray.proposal} words={words} />
              </span>
              <span>{point.value.text || words.noText}</span>
              {canWrite && (
                <div className={styles.buttons}>
                  <Button
                    variant="secondary"
                    aria-label={words.giveOf(point.value.text || words.noText)}
                    onClick={() => ask({ point, places: stray.places })}
                  >
                    {words.give}
                  </Button>
                  <Button
                    variant="tertiary"
                    data-color="danger"
                    aria-label={words.removeOf(point.value.text || words.noText)}
                    onClick={() => void remove(deletePoint(point.id), words.removed)}
                  >
                    {t.common.remove}
                  </Button>
                </div>
              )}
            </li>
          )),
        )}
      </ul>
      {asked && <PlaceDialog asked={asked} words={words} onDone={() => ask(null)} />}
    </section>
  );
}

function Where({ proposal, words }: { proposal: Entry<'decision'>; words: StrayTexts }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { groupId, title } = proposal.value;
  if (groupId === null) return words.where(words.ofPlenary(title.trim()));
  const group = session.groups.find(({ id }) => id === groupId);
  return words.where(words.ofGroup(group?.value.name ?? t.decide.all.unknownGroup));
}

function PlaceDialog({ asked, words, onDone }: { asked: Asked; words: StrayTexts; onDone: () => void }) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const { point, places } = asked;
  const [wanted, want] = useState(places[0]?.id ?? null);

  async function submit() {
    onDone();
    let given: PlaceGiven | undefined;
    const saved = await edit((moment) => {
      given = giveAPlace(session, point.id, wanted, moment);
      return given.ok ? given.value.changes : [];
    });
    if (!saved.ok || given === undefined) return;
    if (!given.ok) return toast({ text: words.gone });
    const act = given.value;
    const undo = () => edit(() => takenBack(act, saved.value.written));
    toast({ text: words.given, action: { label: t.common.undo, run: () => void undo() } });
  }

  return (
    <FormDialog
      title={words.give}
      lead={words.help}
      submitLabel={words.give}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field>
        <Label>{words.place}</Label>
        <Select
          value={wanted ?? ''}
          onChange={(event) => want(places.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
        >
          {places.length === 0 && <Select.Option value="">{words.newPlace}</Select.Option>}
          {places.map(({ id, value }) => (
            <Select.Option key={id} value={id}>
              {value.title.trim() || words.untitled}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
