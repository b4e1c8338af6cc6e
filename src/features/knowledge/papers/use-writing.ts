import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  addBlocks,
  changeBlock,
  moveBlock,
  toSection,
  type Written,
  type WrittenBlock,
} from '#/domain/case-papers.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Section } from '#/domain/knowledge.ts';
import type { AttachableFile } from '#/features/shared/attachments/read-attachment.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useEntries, useTrash } from '#/storage/react.ts';
import { type Clipboard, usePaste } from './use-paste.ts';

type Block = Entry<'paragraph'>;

const none: readonly string[] = [];

/** A paper that is being written, and what may be done with its blocks. */
export interface Writing {
  readonly written: Written;
  readonly attachments: readonly Entry<'attachment'>[];
  readonly add: (section: Section, after: Id<'paragraph'> | null, block: WrittenBlock) => Promise<void>;
  /** Last in the section. */
  readonly addPictures: (section: Section, pictures: readonly AttachableFile[]) => Promise<void>;
  readonly paste: (at: Block, pasted: Clipboard) => Promise<void>;
  readonly changeKind: (paragraph: Block, block: WrittenBlock) => Promise<unknown>;
  readonly changeSection: (paragraph: Block, section: Section) => Promise<unknown>;
  readonly move: (blocks: readonly Block[], from: number, to: number) => Promise<{ readonly ok: boolean }>;
  /** The block that has just been added, which takes the focus when it is shown. */
  readonly takesFocus: (id: Id<'paragraph'>) => boolean;
}

/** Undefined while the paragraphs load. */
export function useWriting(paper: Entry<'casePaper'>): Writing | undefined {
  const { workshopId, id: casePaperId } = paper;
  const { erasedMarks } = paper.value;
  const edit = useEdit(workshopId);
  const paragraphs = useEntries(workshopId, 'paragraph', casePaperId);
  const attachments = useEntries(workshopId, 'attachment', casePaperId);
  const trash = useTrash(workshopId);
  const latest = useRef<Written>(undefined);
  const focus = useRef<Id<'paragraph'> | null>(null);
  const written = useMemo((): Written | undefined => {
    if (paragraphs === undefined || trash === undefined) return undefined;
    const deleted = trash.filter(
      (entry) => entry.kind === 'paragraph' && entry.value.casePaperId === casePaperId,
    ) as unknown as readonly Block[];
    return { casePaperId, paragraphs, deleted, erasedMarks: erasedMarks ?? none };
  }, [paragraphs, trash, casePaperId, erasedMarks]);
  latest.current = written;
  const inTurn = useTurns(written);
  const paste = usePaste(workshopId, latest);

  const add: Writing['add'] = (section, after, block) =>
    inTurn(async () => {
      const now = latest.current;
      let made: readonly Id<'paragraph'>[] = [];
      if (now === undefined) return made;
      const saved = await edit((moment) => {
        const { ids, changes } = addBlocks(now, section, after, [{ block, text: '' }], moment);
        made = ids;
        focus.current = ids[0] ?? null;
        return changes;
      });
      return saved.ok ? made : [];
    });

  const addPictures: Writing['addPictures'] = (section, pictures) =>
    inTurn(async () => {
      const now = latest.current;
      let made: readonly Id<'paragraph'>[] = [];
      if (now === undefined) return made;
      const blocks = pictures.map((_, picture) => ({ block: 'image', text: '', picture }) as const);
      const about = pictures.map((each) => each.about);
      const saved = await edit(
        (moment) => {
          const { ids, changes } = addBlocks(now, section, null, blocks, moment, about);
          made = ids;
          return changes;
        },
        { files: pictures.map(({ bytes }) => bytes) },
      );
      return saved.ok ? made : [];
    });

  const takesFocus = useCallback((id: Id<'paragraph'>) => {
    const takes = focus.current === id;
    if (takes) focus.current = null;
    return takes;
  }, []);

  return (
    written &&
    attachments && {
      written,
      attachments,
      add,
      addPictures,
      paste: (at, pasted) => inTurn(() => paste(at, pasted)),
      changeKind: (paragraph, block) => edit(() => changeBlock(written, paragraph, block)),
      changeSection: (paragraph, section) => edit(() => toSection(written, paragraph, section)),
      move: (blocks, from, to) => edit(() => moveBlock(blocks, from, to)),
      takesFocus,
    }
  );
}

/**
 * One at a time, each when the paragraphs that the one before it made are shown: two blocks added in a hurry must not
 * get the same mark. After a second it goes on all the same.
 */
function useTurns(written: Written | undefined) {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const shown = useRef<ReadonlySet<string>>(new Set());
  const look = useRef<() => void>(() => undefined);
  shown.current = new Set(written?.paragraphs.map(({ id }) => id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: new paragraphs are what the next act waits for
  useEffect(() => {
    look.current();
  }, [written]);
  return useCallback((act: () => Promise<readonly string[]>) => {
    const turn = queue.current.then(async () => {
      const made = await act();
      await new Promise<void>((resolve) => {
        look.current = () => {
          if (made.every((id) => shown.current.has(id))) resolve();
        };
        look.current();
        setTimeout(resolve, 1000);
      });
    });
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);
}
