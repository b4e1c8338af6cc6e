import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyRevision } from '#/domain/revision.ts';
import { type MadeFor, madeFor } from '#/features/shared/made-for.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { MadePackage, Progress } from '#/handover/package.ts';
import type { PackageKind, PackagePart } from '#/handover/package-file.ts';
import { build } from '#/platform/build.ts';
import { now } from '#/platform/clock.ts';
import { attachmentsOf } from '#/storage/attachments.ts';
import { useSaveState } from '#/storage/react.ts';
import { revisionsOf } from '#/storage/sessions.ts';
import { sealEverything } from '#/storage/unsealed.ts';
import { runPackageJob } from './run-package-job.ts';

export interface PackageChoice {
  readonly kind: PackageKind;
  readonly persons: boolean;
  readonly parts: readonly PackagePart[];
}

export type Unready =
  | { readonly type: 'making'; readonly progress: Progress | null }
  | { readonly type: 'cancelled' | 'failed' | 'nothingChosen' };

/** `ready`: the very bytes that are handed over, so that what is looked through is what is saved. */
export type PackageState =
  | Unready
  | {
      readonly type: 'ready';
      readonly made: MadePackage;
      readonly file: File;
      readonly choice: PackageChoice;
      /** When the records were read that it was made from. */
      readonly readAt: number;
    };

const making = { type: 'making', progress: null } as const;
const nothingChosen = { type: 'nothingChosen' } as const;

interface PackageMaking {
  readonly state: PackageState;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Makes the package when the screen opens, and again when another is chosen or something in the workshop has changed. */
export function usePackage(choice: PackageChoice): PackageMaking {
  const { workshopId, session } = useWorkshop();
  const { language } = session.workshop.value;
  const [known, setKnown] = useState<MadeFor<string, PackageState> | null>(null);
  const [tries, setTries] = useState(0);
  const saving = useSaveState();
  const savedAt = saving.state === 'saved' ? saving.at : null;
  const running = useRef<AbortController | null>(null);
  const packed = useRef('');
  const { kind, persons, parts } = choice;
  const chosen = parts.join(' ');
  const asked = JSON.stringify([kind, persons, chosen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been saved since is what the package is made again for
  useEffect(() => {
    const stop = new AbortController();
    running.current = stop;
    const setState = (state: PackageState) => setKnown({ wanted: asked, made: state });
    async function make() {
      if (chosen === '') return;
      await sealEverything();
      const readAt = now();
      const revisions = await revisionsOf(workshopId);
      const wanted = JSON.stringify([workshopId, language, asked, tries, newestOf(revisions)]);
      // That it was saved as a file is written down too, and is no reason to make it again.
      if (stop.signal.aborted || wanted === packed.current) return;
      packed.current = '';
      setState(making);
      const rows = await attachmentsOf(workshopId);
      if (stop.signal.aborted) return;
      if (!rows.ok) return setState({ type: 'failed' });
      const app = { name: 'politisk-verksted', version: build.version };
      const attachments = rows.value.map(({ sha256, data }) => ({ sha256, data }));
      const toMake = { workshopId, revisions, attachments, kind, persons, parts, app };
      const tell = (progress: Progress) => {
        if (!stop.signal.aborted) setState({ type: 'making', progress });
      };
      const end = await runPackageJob({ toMake, language }, tell, stop.signal);
      if (end === null || stop.signal.aborted) return;
      if (!('made' in end)) return setState(end);
      const { made } = end;
      packed.current = wanted;
      setState({
        type: 'ready',
        made,
        file: new File([made.bytes], made.fileName, { type: 'application/zip' }),
        choice: { kind, persons, parts },
        readAt,
      });
    }
    make().catch(() => {
      if (stop.signal.aborted) return;
      packed.current = '';
      setState({ type: 'failed' });
    });
    return () => stop.abort();
  }, [workshopId, language, kind, persons, chosen, savedAt, tries]);

  const cancel = useCallback(() => {
    running.current?.abort();
    packed.current = '';
    setKnown({ wanted: asked, made: { type: 'cancelled' } });
  }, [asked]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  // Between the tap and the next package what stands there is another one: nobody may save it as the one chosen.
  const state = chosen === '' ? nothingChosen : madeFor(known, asked, making);
  return { state, cancel, again };
}

function newestOf(revisions: readonly AnyRevision[]): string {
  const newest = revisions.reduce((latest, { header }) => Math.max(latest, header.hlc), 0);
  return `${revisions.length} ${newest}`;
}
