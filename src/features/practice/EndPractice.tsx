import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import { paths } from '#/features/shared/paths.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { closeToWriting } from '#/storage/closed.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { endPractice } from './end-practice.ts';

interface Props {
  /** The workshop that the practice is of. */
  readonly workshopId: Id<'workshop'>;
  readonly variant: 'primary' | 'secondary';
}

/** «Avslutt øvelsen»: one tap, and back at the group's real day. What was promised to be thrown away is not asked about. */
export function EndPractice({ workshopId, variant }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const [ending, setEnding] = useState(false);
  const end = async () => {
    setEnding(true);
    // The screen is left first: what it saves on the way out is not wanted, and nobody sees it lose its notes.
    closeToWriting(practiceId(workshopId));
    await navigate(paths.run(workshopId));
    const ended = await endPractice(workshopId);
    setEnding(false);
    if (ended.ok) return toast({ text: t.common.practice.ended });
    const { problem } = ended;
    if (problem.type === 'notEmpty') return toast({ tone: 'danger', text: t.common.practice.notEnded });
    toast({ tone: 'danger', text: problemLine(t, format, problem) });
  };
  return (
    <Button variant={variant} loading={ending} onClick={() => void end()}>
      {t.common.practice.end}
    </Button>
  );
}
