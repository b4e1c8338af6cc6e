import { ProposalPicture } from '#/features/shared/screen/ProposalPicture.tsx';
import type { Presentation } from '#/features/shared/screen/use-presentation.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { forwardTexts } from '#/i18n/forward-texts.ts';
import { useLanguage } from '#/i18n/react.tsx';
import { digits } from './digits.ts';
import styles from './ScreenScreen.module.css';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly presentation: Presentation;
}

/** The plenary's proposal in place of the clock, which goes on in the corner. */
export function ScreenProposal({ clock: { running, reading }, presentation }: Props) {
  const words = useLazyTexts(forwardTexts, useLanguage());
  if (words === null) return null;
  const left = running && running.pausedAt === null && reading ? reading.left : null;
  return (
    <div className={styles.proposal}>
      <ProposalPicture
        presentation={presentation}
        words={words}
        level={1}
        corner={left !== null && <span role="timer">{left > 0 ? digits(left) : words.screen.timeOut}</span>}
      />
    </div>
  );
}
