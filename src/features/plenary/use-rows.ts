import { useEffect, useMemo, useState } from 'react';
import type { PointRow } from '#/domain/alignment.ts';
import type { Entry } from '#/domain/entry.ts';
import { groupOf } from '#/domain/plenary.ts';
import { arrangeRows, noRowChoices, type RowChoices, withoutChoice } from '#/domain/plenary-rows.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { saveRowChoices } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { usePlenary } from './plenary.tsx';
import { runAlignJob } from './run-align-job.ts';

interface Aligned {
  readonly key: string;
  readonly rows: readonly PointRow[];
}

export interface Rows {
  /** As suggested, with what people have moved. Point by point until they are compared, or when that was stopped. */
  readonly rows: readonly PointRow[];
  readonly state: 'comparing' | 'compared' | 'stopped';
  /** Whether they have been compared before: then the rows of that time stand. */
  readonly before: boolean;
  readonly stop: () => void;
  readonly again: () => void;
  readonly choices: RowChoices;
  /** Answers with what takes exactly this choice back; null when it could not be kept, which has been said. */
  readonly arrange: (next: (before: RowChoices) => RowChoices) => Promise<(() => Promise<unknown>) | null>;
}

/** The groups' points in rows of likeness, worked out anew when a point or a choice changes; the rows before stand meanwhile. */
export function useRows(): Rows {
  const { workshopId, session } = useWorkshop();
  const { groupPoints } = usePlenary();
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const choices = useDevice()?.rows?.[workshopId] ?? noRowChoices;
  const [tries, setTries] = useState(0);
  const [stopped, setStopped] = useState<string | null>(null);
  const [aligned, setAligned] = useState<Aligned | null>(null);
  const compared = groupPoints.map((point) => [point.id, point.value.text, point.value.evidence]);
  const key = JSON.stringify([compared, choices.apart, tries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is compared
  useEffect(() => {
    if (stopped === key) return;
    const job = new AbortController();
    const groups = new Map(
      groupPoints.flatMap((point) => {
        const group = groupOf(session, point);
        return group ? [[point.id, group] as const] : [];
      }),
    );
    void runAlignJob({ points: groupPoints, groups, apart: choices.apart }, job.signal).then(
      (rows) => {
        if (rows && !job.signal.aborted) setAligned({ key, rows });
      },
      () => {
        if (!job.signal.aborted) setStopped(key);
      },
    );
    return () => job.abort();
  }, [key, stopped]);
  const rows = useMemo(
    () => arrangeRows(complete(aligned?.rows ?? [], groupPoints), choices),
    [aligned, groupPoints, choices],
  );
  return {
    rows,
    state: aligned?.key === key ? 'compared' : stopped === key ? 'stopped' : 'comparing',
    before: aligned !== null,
    stop: () => setStopped(key),
    again: () => setTries(tries + 1),
    choices,
    arrange: async (next) => {
      let [before, after] = [choices, choices];
      const saved = await saveRowChoices(workshopId, (stored) => {
        [before, after] = [stored, next(stored)];
        return after;
      });
      if (!saved.ok) {
        toast({ text: problemLine(t, format, saved.problem), tone: 'danger' });
        return null;
      }
      return () => saveRowChoices(workshopId, (now) => withoutChoice(now, before, after));
    },
  };
}

/** A point that has come since stands alone until it has been compared; one that is gone leaves its row. */
function complete(rows: readonly PointRow[], points: readonly Entry<'point'>[]): readonly PointRow[] {
  const known = new Set(points.map(({ id }) => id));
  const left = rows
    .map((row) => ({ ...row, pointIds: row.pointIds.filter((id) => known.has(id)) }))
    .filter(({ pointIds }) => pointIds.length > 0);
  const placed = new Set(left.flatMap(({ pointIds }) => pointIds));
  const alone = points.filter(({ id }) => !placed.has(id));
  return [...left, ...alone.map(({ id }): PointRow => ({ pointIds: [id], likenesses: [] }))];
}
