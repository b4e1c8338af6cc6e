import { useEffect, useRef, useState } from 'react';
import {
  type Absence,
  absenceOf,
  type DocumentChoice,
  languageOf,
  slicedDocument,
} from '#/documents/chosen.ts';
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

/** The records are read once for every document that is made of them. */
interface Read {
  readonly source: string;
  readonly entries: Promise<readonly AnyEntry[]>;
}

interface Shown {
  readonly key: string;
  readonly made: Made | Absence | 'failed';
}

/**
 * The document chosen, made anew when something has been saved, here or (`isHere`) its case paper deleted or taken back in
 * another window. Null while it is made; it is `stale` while another one is
 * made, so that what is read does not flicker. `again` tries once more after a mistake.
 */
export function useOutline(workshopId: Id<'workshop'>, choice: DocumentChoice, isHere: boolean) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [tries, setTries] = useState(0);
  const saving = useSaveState();
  const savedAt = saving.state === 'saved' ? saving.at : null;
  const source = JSON.stringify([workshopId, savedAt, tries, isHere]);
  const key = JSON.stringify([source, choice]);
  const read = useRef<Read | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is wanted
  useEffect(() => {
    let wanted = true;
    const show = (made: Shown['made'] | null) => {
      if (wanted && made !== null) setShown({ key, made });
    };
    if (read.current?.source !== source) read.current = { source, entries: readAll(workshopId) };
    make(read.current.entries, choice, () => wanted).then(show, () => show('failed'));
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

async function readAll(workshopId: Id<'workshop'>): Promise<readonly AnyEntry[]> {
  await sealEverything();
  return readForDocuments(workshopId);
}

/** Null where nobody waits for it any more. */
async function make(
  read: Promise<readonly AnyEntry[]>,
  choice: DocumentChoice,
  isWanted: () => boolean,
): Promise<Made | Absence | null> {
  const entries = await read;
  const absence = absenceOf(entries, choice);
  if (absence !== null) return absence;
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
