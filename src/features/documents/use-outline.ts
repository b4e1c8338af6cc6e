import { useEffect, useState } from 'react';
import { type DocumentChoice, languageOf, slicedDocument } from '#/documents/chosen.ts';
import type { DocumentWords } from '#/documents/document-words.ts';
import type { Block, Outline } from '#/documents/outline.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import { readForDocuments } from '#/storage/queries.ts';
import { useSaveState } from '#/storage/react.ts';
import { sealEverything } from '#/storage/unsealed.ts';

/** A document that is ready, and what its forms need. */
export interface Made {
  readonly outline: Outline;
  readonly words: DocumentWords;
  readonly entries: readonly AnyEntry[];
}

interface Shown {
  readonly key: string;
  readonly made: Made | 'failed';
}

/**
 * The document chosen, made anew when something has been saved. Null while it is made; it is `stale` while another one is
 * made, so that what is read does not flicker. `again` tries once more after a mistake.
 */
export function useOutline(workshopId: Id<'workshop'>, choice: DocumentChoice) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [tries, setTries] = useState(0);
  const saving = useSaveState();
  const savedAt = saving.state === 'saved' ? saving.at : null;
  const key = JSON.stringify([workshopId, choice, savedAt, tries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is wanted
  useEffect(() => {
    let wanted = true;
    const show = (made: Made | 'failed' | null) => {
      if (wanted && made !== null) setShown({ key, made });
    };
    make(workshopId, choice, () => wanted).then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, [key]);
  return {
    made: shown?.made ?? null,
    stale: shown?.key !== key,
    again: () => setTries((before) => before + 1),
  };
}

/** Null where there is no such document, or nobody waits for it any more. */
async function make(
  workshopId: Id<'workshop'>,
  choice: DocumentChoice,
  isWanted: () => boolean,
): Promise<Made | null> {
  await sealEverything();
  const entries = await readForDocuments(workshopId);
  const words = await documentWords(languageOf(entries, choice));
  if (!isWanted()) return null;
  const sliced = slicedDocument(entries, choice, words);
  if (sliced === null) throw new Error('No such document');
  const blocks = await inTurns(sliced.slices, isWanted);
  return blocks && { outline: { ...sliced.head, blocks }, words, entries };
}

/** The page gets its turn after so many milliseconds: nobody notices half a frame. */
const turn = 8;

async function inTurns(
  slices: Iterable<readonly Block[]>,
  isWanted: () => boolean,
): Promise<readonly Block[] | null> {
  const blocks: Block[] = [];
  let began = performance.now();
  for (const slice of slices) {
    for (const block of slice) blocks.push(block);
    if (performance.now() - began < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    began = performance.now();
  }
  return blocks;
}
