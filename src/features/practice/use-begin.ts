import { useEffect, useRef, useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { beginPractice } from './begin-practice.ts';

export interface Preparing {
  readonly how: 'withTour' | 'alone';
  /** How much is done, from 0 to 1. */
  readonly part: number;
  readonly isStopping: boolean;
}

interface Begin {
  /** Null: nothing is being prepared. */
  readonly preparing: Preparing | null;
  /** True when the practice is there. */
  readonly prepare: (how: Preparing['how']) => Promise<boolean>;
  readonly cancel: () => void;
}

/** Prepares a practice, tells how far it has come, and can be stopped; whoever leaves the screen stops it. */
export function useBegin(groupId: Id<'group'>): Begin {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const [preparing, setPreparing] = useState<Preparing | null>(null);
  const job = useRef<AbortController | null>(null);
  useEffect(() => () => job.current?.abort(), []);

  async function prepare(how: Preparing['how']): Promise<boolean> {
    if (job.current !== null) return false;
    job.current = new AbortController();
    setPreparing({ how, part: 0, isStopping: false });
    const begun = await beginPractice({
      workshopId,
      groupId,
      withTour: how === 'withTour',
      signal: job.current.signal,
      onProgress: (part) => setPreparing((before) => before && { ...before, part }),
    });
    if (begun.ok && begun.value === 'begun') return true;
    job.current = null;
    setPreparing(null);
    if (!begun.ok) {
      const { problem } = begun;
      const text = problem.type === 'notEmpty' ? t.common.practice.notEnded : problemLine(t, format, problem);
      toast({ tone: 'danger', text });
    }
    return false;
  }

  const cancel = () => {
    job.current?.abort();
    setPreparing((before) => before && { ...before, isStopping: true });
  };
  return { preparing, prepare, cancel };
}
