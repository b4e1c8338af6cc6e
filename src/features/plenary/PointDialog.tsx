import {
  Button,
  Details,
  Dialog,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { asSeen, standingOf } from '#/domain/plenary.ts';
import { bringBack } from '#/domain/plenary-join.ts';
import { bad, good } from '#/domain/result.ts';
import { PointText } from '#/features/shared/points/PointText.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useModal } from '#/ui/use-modal.ts';
import { AsideForm } from './AsideForm.tsx';
import styles from './Dialogs.module.css';
import { usePlenary } from './plenary.tsx';
import type { Arranging } from './use-arranging.ts';
import { useJoining } from './use-joining.ts';
import type { Rows } from './use-rows.ts';

interface Props {
  readonly point: Entry<'point'>;
  readonly rows: Rows;
  readonly arranging: Arranging;
  readonly onClose: () => void;
}

/** All of a group's point, and all that can be done with it. */
export function PointDialog({ point: asked, rows, arranging, onClose }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words, nameOf, groupPoints, uses, points, act } = usePlenary();
  const { join, addTo } = useJoining();
  const modal = useModal(onClose);
  const point = groupPoints.find(({ id }) => id === asked.id) ?? asked;
  const standing = standingOf(point, uses);
  const name = nameOf(point);
  const doing = (work: Promise<unknown>) => {
    onClose();
    void work;
  };
  return (
    <Dialog {...modal} closeButton={false} className={styles.dialog ?? ''}>
      <div className={styles.body}>
        <Heading level={2} data-size="xs">
          {name}
        </Heading>
        <PointText point={point} />
        {canWrite && (
          <>
            <div className={styles.choices}>
              <Button variant="secondary" onClick={() => doing(join([point]))}>
                {words.point.takeOverAs}
              </Button>
              {standing === 'setAside' && (
                <Button
                  variant="secondary"
                  onClick={() =>
                    doing(
                      act(
                        (session) => {
                          const stored = asSeen(session, point);
                          return stored ? good(bringBack(stored)) : bad({ type: 'pointGone' });
                        },
                        () => words.said.broughtBack(name),
                      ),
                    )
                  }
                >
                  {words.point.bringBack}
                </Button>
              )}
            </div>
            <div className={styles.sections}>
              {points.length > 0 && (
                <Choosing
                  title={words.point.addTo}
                  label={words.point.which}
                  submit={words.point.add}
                  options={points.map(({ id, value }, index) => [
                    id,
                    words.point.named(index + 1, value.text || t.decide.point.noText),
                  ])}
                  onChoose={(id) => doing(addTo(id, [point]))}
                />
              )}
              <ArrangingOf point={point} rows={rows} arranging={arranging} onDone={onClose} />
              {standing === 'unused' && (
                <Details>
                  <Details.Summary>{words.point.aside}</Details.Summary>
                  <Details.Content>
                    <AsideForm point={point} onDone={onClose} />
                  </Details.Content>
                </Details>
              )}
            </div>
          </>
        )}
        <div>
          <Button variant={canWrite ? 'tertiary' : 'primary'} onClick={onClose}>
            {words.point.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Which row the point is read in: another one, or one of its own. */
function ArrangingOf({
  point,
  rows,
  arranging,
  onDone,
}: Omit<Props, 'onClose'> & { readonly onDone: () => void }) {
  const t = useTexts();
  const { words, nameOf, groupPoints } = usePlenary();
  const own = rows.rows.find(({ pointIds }) => pointIds.includes(point.id));
  const others = rows.rows.filter((row) => row !== own);
  const options = others.flatMap(({ pointIds }) => {
    const first = groupPoints.find(({ id }) => id === pointIds[0]);
    const text = first?.value.text || t.decide.point.noText;
    return first ? [[first.id, words.point.rowOf(nameOf(first), text)] as const] : [];
  });

  return (
    <>
      {options.length > 0 && (
        <Choosing
          title={words.point.move}
          label={words.point.moveTo}
          submit={words.point.doMove}
          options={options}
          onChoose={(id) => {
            const row = others.find(({ pointIds }) => pointIds.includes(id))?.pointIds ?? [];
            arranging.beside(point, row);
            onDone();
          }}
        />
      )}
      {own && own.pointIds.length > 1 && (
        <Details>
          <Details.Summary>{words.point.apart}</Details.Summary>
          <Details.Content>
            <div className={styles.choosing}>
              <Paragraph>{words.point.apartHelp}</Paragraph>
              <Button
                variant="secondary"
                onClick={() => {
                  arranging.apart(point, own.pointIds);
                  onDone();
                }}
              >
                {words.point.doApart}
              </Button>
            </div>
          </Details.Content>
        </Details>
      )}
    </>
  );
}

interface ChoosingProps<K extends string> {
  readonly title: string;
  readonly label: string;
  readonly submit: string;
  readonly options: readonly (readonly [K, string])[];
  readonly onChoose: (id: K) => void;
}

/** One of a list, behind a heading that opens it. */
function Choosing<K extends string>({ title, label, submit, options, onChoose }: ChoosingProps<K>) {
  const [wanted, want] = useState(options[0]?.[0]);
  // The one that was chosen may be gone meanwhile.
  const chosen = options.some(([id]) => id === wanted) ? wanted : options[0]?.[0];
  return (
    <Details>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        <div className={styles.choosing}>
          <Field>
            <Label>{label}</Label>
            <Select value={chosen} onChange={(event) => want(event.currentTarget.value as K)}>
              {options.map(([id, name]) => (
                <Select.Option key={id} value={id}>
                  {name}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Button variant="secondary" onClick={() => chosen && onChoose(chosen)}>
            {submit}
          </Button>
        </div>
      </Details.Content>
    </Details>
  );
}
