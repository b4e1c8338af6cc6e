import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { good } from '#/domain/result.ts';
import { deleteStray, strayPoints } from '#/domain/stray-points.ts';
import { useActs } from '#/features/shared/use-acts.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type PlenaryTexts, plenaryTexts } from '#/i18n/plenary-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { type StrayTexts, strayTexts } from '#/i18n/stray-texts.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import styles from './StrayPoints.module.css';
import { giveButtonId, useFocusOnNext } from './use-focus-on-next.ts';

interface Stray {
  readonly point: Entry<'point'>;
  /** The one that is deleted. */
  readonly proposal: Entry<'decision'>;
  readonly places: readonly Entry<'decision'>[];
}

/**
 * Points whose proposal was deleted while somebody wrote in them, each to be given a place; nothing where there are none.
 *
 * @param groupId only this group's; left out: all
 */
export function StrayPoints({ groupId }: { groupId?: Id<'group'> }) {
  const { session } = useWorkshop();
  const [asked, ask] = useState<Id<'point'> | null>(null);
  const strays = strayPoints(session)
    .filter(({ proposal }) => groupId === undefined || proposal.value.groupId === groupId)
    .flatMap(({ points, ...beside }) => points.map((point): Stray => ({ point, ...beside })));
  const handle = useFocusOnNext(
    strays.map(({ point }) => point.id),
    asked === null,
  );
  // From then on the words are kept: the focus goes back to a point that is taken back at once.
  const needed = useRef(false);
  needed.current ||= strays.length > 0;
  return needed.current && <Strays strays={strays} asked={asked} onAsk={ask} onHandle={handle} />;
}

interface Props {
  readonly strays: readonly Stray[];
  readonly asked: Id<'point'> | null;
  readonly onAsk: (id: Id<'point'> | null) => void;
  /** It is about to leave the list. */
  readonly onHandle: (id: Id<'point'>) => void;
}

function Strays(props: Props) {
  const language = useLanguage();
  const words = useLazyTexts(strayTexts, language);
  const acts = useLazyTexts(plenaryTexts, language);
  return words && acts && props.strays.length > 0 && <Listed {...props} words={words} acts={acts} />;
}

interface ListedProps extends Props {
  readonly words: StrayTexts;
  readonly acts: PlenaryTexts;
}

function Listed({ strays, asked, onAsk, onHandle, words, acts }: ListedProps) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { act, tryTo } = useActs(acts);
  const isNewTap = useSingleTap();
  const open = strays.find(({ point }) => point.id === asked);
  const remove = (id: Id<'point'>) => {
    onHandle(id);
    void act(
      (session) => good(deleteStray(session, id)),
      () => words.removed,
    );
  };
  return (
    <section className={styles.strays} aria-labelledby="stray-points">
      <Heading level={2} data-size="2xs" id="stray-points">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <ul>
        {strays.map(({ point, proposal }) => (
          <li key={point.id}>
            <p className={styles.text}>{point.value.text || words.noText}</p>
            <p className={styles.where}>
              <Where proposal={proposal} words={words} />
            </p>
            {canWrite && (
              <div className={styles.buttons}>
                <Button
                  id={giveButtonId(point.id)}
                  variant="secondary"
                  aria-label={words.giveOf(point.value.text || words.noText)}
                  onClick={() => onAsk(point.id)}
                >
                  {words.give}
                </Button>
                <Button
                  variant="tertiary"
                  data-color="danger"
                  aria-label={words.removeOf(point.value.text || words.noText)}
                  onClick={(event) => isNewTap(event) && remove(point.id)}
                >
                  {t.common.remove}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <PlaceDialog
          {...open}
          words={words}
          acts={acts}
          tryTo={tryTo}
          onGive={() => onHandle(open.point.id)}
          onDone={() => onAsk(null)}
        />
      )}
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
