import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './MainPoints.module.css';

interface Props {
  readonly notes: readonly Entry<'note'>[];
  readonly onMake: (note: Entry<'note'>) => void;
}

/** The group's main points that wait to become points of its proposal. */
export function MainPoints({ notes, onMake }: Props) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const isNewTap = useSingleTap();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.decide.own.mainPoints}</h2>
      <Paragraph className={styles.help}>
        {notes.length === 0 ? t.decide.own.noMainPoints : t.decide.own.mainPointsHelp}
      </Paragraph>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <p className={styles.text}>{note.value.text}</p>
            <EvidenceChips workshopId={workshopId} evidence={note.value.evidence} />
            {canWrite && (
              <Button
                variant="secondary"
                aria-label={t.decide.own.makePointOf(note.value.text)}
                onClick={(event) => isNewTap(event) && onMake(note)}
              >
                {t.decide.own.makePoint}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
