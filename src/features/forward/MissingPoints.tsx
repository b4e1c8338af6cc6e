import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { SyntheticEvent } from 'react';
import type { NumberedPoint } from '#/domain/actions.ts';
import type { Entry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Forward.module.css';

interface Props {
  readonly points: readonly NumberedPoint[];
  /** Nothing is written down yet. */
  readonly isEmpty: boolean;
  /** How many points there are in all. */
  readonly all: number;
  readonly onAdd: (point: Entry<'point'>, event: SyntheticEvent) => void;
  readonly words: ForwardTexts;
}

/** The points nobody has been asked to follow up, each one tap from an action that takes over its responsible and deadline. */
export function MissingPoints({ points, isEmpty, all, onAdd, words }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  if (all === 0) return null;
  if (points.length === 0) return <Paragraph className={styles.soft}>{words.action.allServed}</Paragraph>;
  return (
    <section className={styles.missing} aria-labelledby="missing-points">
      <Heading level={2} data-size="2xs" id="missing-points">
        {words.action.missing(points.length)}
      </Heading>
      {isEmpty && <Paragraph>{words.action.empty}</Paragraph>}
      <ul>
        {points.map(({ point, number, proposal }) => {
          const name = words.proposal.point(number, proposal);
          return (
            <li key={point.id}>
              <p className={styles.short}>
                <b>{name}.</b> {point.value.text || t.decide.point.noText}
              </p>
              {canWrite && (
                <Button variant="tertiary" onClick={(event) => onAdd(point, event)}>
                  {words.action.addFor(name.toLowerCase())}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
