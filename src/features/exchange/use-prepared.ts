import { useEffect, useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import { type MadeFor, madeFor } from '#/features/shared/made-for.ts';
import { useSaveState } from '#/storage/react.ts';
import type { Wanted } from './make-file.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';

export type Preparation = PreparedFile | 'preparing' | 'failed';

/**
 * Makes a file when the screen opens and again after every change that is saved, so that what is handed on is what
 * stands there now. `wanted` must keep its identity: while another file than that one stands ready, it is being prepared.
 */
export function usePrepared(workshopId: Id<'workshop'>, wanted: Wanted): Preparation {
  const [known, setKnown] = useState<MadeFor<Wanted, Preparation> | null>(null);
  const saving = useSaveState();
  const savedAt = saving.state === 'saved' ? saving.at : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been saved since is what the file is made again for
  useEffect(() => {
    let current = true;
    const setPrepared = (made: Preparation) => setKnown({ wanted, made });
    prepareFile(workshopId, wanted).then(
      (made) => current && setPrepared(made ?? 'failed'),
      () => current && setPrepared('failed'),
    );
    return () => {
      current = false;
    };
  }, [workshopId, wanted, savedAt]);
  return madeFor(known, wanted, 'preparing');
}
