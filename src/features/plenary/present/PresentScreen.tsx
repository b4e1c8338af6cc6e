import { Button, Link, Paragraph, Switch } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Id } from '#/domain/ids.ts';
import { useFocusKept } from '#/features/plenary/use-focus-kept.ts';
import { paths } from '#/features/shared/paths.ts';
import { ChooseProposal } from '#/features/shared/points/ChooseProposal.tsx';
import { ProposalPicture } from '#/features/shared/screen/ProposalPicture.tsx';
import { turnByKey } from '#/features/shared/screen/turn-by-key.ts';
import { type Presentation, usePresentation } from '#/features/shared/screen/use-presentation.ts';
import { useScreen } from '#/features/shared/screen/use-screen.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ForwardTexts, forwardTexts } from '#/i18n/forward-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { PictureList, pictureName } from './PictureList.tsx';
import styles from './Present.module.css';
import { ScreenState } from './ScreenState.tsx';

/** `/w/:id/decide/present`: what the room sees of the proposal, steered from here. */
export function PresentScreen() {
  const t = useTexts();
  const words = useLazyTexts(forwardTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Present words={words} />;
}

function Present({ words }: { words: ForwardTexts }) {
  const { workshopId, session } = useWorkshop();
  const presentation = usePresentation();
  const { proposal, choose } = presentation;
  useTurningKeys(presentation);
  if (proposal === null) {
    return (
      <>
        <PageHeader title={words.present.title} lead={words.present.lead} />
        <EmptyState text={words.proposal.none}>
          <Link asChild>
            <RouterLink to={paths.proposals(workshopId)}>{words.proposal.toProposals}</RouterLink>
          </Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={words.present.title} lead={words.present.lead} />
      <ChooseProposal
        all={plenaryProposals(session)}
        proposal={proposal}
        onChoose={(id) => choose({ proposalId: id as Id<'decision'>, picture: '' })}
        words={words.proposal}
      />
      <div className={styles.panes}>
        <div className={styles.now}>
          <ScreenState presentation={presentation} words={words} />
          <Preview presentation={presentation} words={words} />
        </div>
        <PictureList presentation={presentation} words={words} />
      </div>
    </>
  );
}

interface Props {
  readonly presentation: Presentation;
  readonly words: ForwardTexts;
}

/** The picture as the room has it, and the way to the next. */
function Preview({ presentation, words }: Props) {
  const { pictures, place, follows, step, choose } = presentation;
  const picture = pictures[place];
  const buttons = useRef<HTMLDivElement>(null);
  const press = useFocusKept(buttons, place);
  function turn(by: 1 | -1) {
    press();
    step(by);
  }
  return (
    <section aria-label={words.present.preview} className={styles.preview}>
      <div className={styles.frame}>
        <ProposalPicture presentation={presentation} words={words} level={2} />
      </div>
      <div className={styles.buttons} ref={buttons}>
        {place < pictures.length - 1 && <Button onClick={() => turn(1)}>{words.present.next}</Button>}
        {place > 0 && (
          <Button variant="secondary" onClick={() => turn(-1)}>
            {words.present.previous}
          </Button>
        )}
        <BlackButton words={words} />
        <span role="status">
          {words.present.place(place + 1, pictures.length)}
          <span className="visually-hidden">{picture && `: ${pictureName(picture, words)}`}</span>
        </span>
      </div>
      <Switch
        label={words.present.follow}
        description={words.present.followHelp}
        checked={follows}
        onChange={(event) => choose({ follows: event.currentTarget.checked })}
      />
      <p className={styles.soft}>{words.present.keys}</p>
    </section>
  );
}

function BlackButton({ words: { present: words } }: Pick<Props, 'words'>) {
  const { choice, turn } = useScreen();
  return (
    <Button variant="secondary" onClick={() => turn('black')}>
      {choice.black ? words.notBlack : words.black}
    </Button>
  );
}

/** A remote control sends its keys to the window that has the focus, which is often this one. */
function useTurningKeys(presentation: Presentation): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isTurning.has(event.key)) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      if (turnByKey(event, presentation)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Not the space bar, Home and End: this page is read and scrolled as well. */
const isTurning = new Set(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp']);
