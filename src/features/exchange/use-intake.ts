import { useCallback, useRef, useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import { workshopProblem } from '#/exchange/decode.ts';
import { importFile, importFiles, undoImport } from '#/storage/sessions.ts';
import {
  bytesIn,
  type IntakeItem,
  type IntakePreview,
  type IntakeState,
  inTurn,
  needsConsent,
  receivedExchange,
  stoppedOnTheWay,
} from './intake.ts';
import { noteKnown } from './note-known.ts';
import { openFile, previewFile } from './open-file.ts';

export interface Intake {
  readonly items: readonly IntakeItem[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: number) => void;
  /** Reads a file again that was changed after it was written, for what is genuine in it. */
  readonly acceptChanged: (key: number) => void;
  readonly bringIn: (key: number) => void;
  /** Every file that asks nothing first. */
  readonly bringInAll: () => void;
  readonly undo: (key: number) => void;
}

/** Files on their way in, one at a time and in the order they were chosen: read, previewed, brought in. */
export function useIntake(only?: Id<'workshop'>): Intake {
  const [items, setItems] = useState<readonly IntakeItem[]>([]);
  const latest = useRef(items);
  const chosen = useRef(new Map<number, { readonly file: File; readonly controller: AbortController }>());
  const [queue] = useState(inTurn);
  /** Never the same twice, also when the last file was taken away: work on its way in must not end in another. */
  const lastKey = useRef(0);
  /** How often something has come in or gone out, and when each preview was made by that count. */
  const imports = useRef(0);
  const previewedAt = useRef(new Map<number, number>());
  const waiting = useRef(0);

  const change = useCallback((update: (all: readonly IntakeItem[]) => readonly IntakeItem[]) => {
    latest.current = update(latest.current);
    setItems(latest.current);
  }, []);
  const set = useCallback(
    (key: number, state: IntakeState) =>
      change((all) => all.map((item) => (item.key === key ? { ...item, state } : item))),
    [change],
  );
  const enqueue = useCallback(
    (keys: readonly number[], work: () => Promise<void>) =>
      void queue(work, () => change((all) => stoppedOnTheWay(all, keys))),
    [queue, change],
  );

  const compare = useCallback(
    async (key: number, opened: IntakePreview['opened'], signal: AbortSignal) => {
      previewedAt.current.set(key, imports.current);
      const preview = await previewFile(opened, signal);
      if (signal.aborted) return;
      set(
        key,
        preview.ok
          ? { step: 'preview', opened, preview: preview.value }
          : { step: 'problem', problem: preview.problem },
      );
    },
    [set],
  );

  const read = useCallback(
    async (key: number, acceptChanged = false) => {
      const choice = chosen.current.get(key);
      if (!choice || choice.controller.signal.aborted) return;
      const { signal } = choice.controller;
      set(key, { step: 'reading' });
      const opened = await openFile(choice.file, signal, acceptChanged);
      if (signal.aborted) return;
      if (!opened.ok) return set(key, { step: 'problem', problem: opened.problem });
      const stranger = only && workshopProblem(opened.value, only);
      if (stranger) return set(key, { step: 'problem', problem: stranger });
      set(key, { step: 'comparing' });
      await compare(key, opened.value, signal);
    },
    [set, compare, only],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        lastKey.current += 1;
        const key = lastKey.current;
        chosen.current.set(key, { file, controller: new AbortController() });
        change((all) => [...all, { key, name: file.name, state: { step: 'waiting' } }]);
        enqueue([key], () => read(key));
      }
    },
    [change, enqueue, read],
  );

  const remove = useCallback(
    (key: number) => {
      chosen.current.get(key)?.controller.abort();
      change((all) => all.filter((item) => item.key !== key));
    },
    [change],
  );

  /** What came in with one file is known to the others; once, when no more are on their way in. */
  const compareOthers = useCallback(async () => {
    if (waiting.current > 0) return;
    for (const { key, state } of latest.current) {
      const signal = chosen.current.get(key)?.controller.signal;
      const isOld = previewedAt.current.get(key) !== imports.current;
      if (state.step === 'preview' && signal && isOld) await compare(key, state.opened, signal);
    }
  }, [compare]);

  /** The preview as things are now; undefined where something must be asked that was not asked before. */
  const upToDate = useCallback(
    async (key: number, agreed: boolean): Promise<IntakePreview | undefined> => {
      const read = () => latest.current.find((each) => each.key === key)?.state;
      const before = read();
      const signal = chosen.current.get(key)?.controller.signal;
      if (before?.step !== 'preview' || !signal) return undefined;
      if (previewedAt.current.get(key) === imports.current) return before;
      await compare(key, before.opened, signal);
      const after = read();
      return after?.step === 'preview' && (agreed || !needsConsent(after)) ? after : undefined;
    },
    [compare],
  );

  const bring = useCallback(
    async (key: number, name: string, agreed: boolean) => {
      waiting.current -= 1;
      const state = await upToDate(key, agreed);
      // The last of a row looks at what is left, also when it brought nothing itself.
      if (!state) return compareOthers();
      const { opened, preview } = state;
      set(key, { step: 'bringingIn' });
      const exchange = receivedExchange(name, { opened, preview }, Date.now());
      const { workshopId } = opened.file;
      const { revisions } = opened;
      if (preview.newRevisions === 0) {
        set(key, await noteKnown(exchange, opened));
        return compareOthers();
      }
      const attachments = bytesIn(opened);
      const imported = await importFile({ workshopId, revisions, attachments, exchange });
      if (!imported.ok) {
        set(key, { step: 'problem', problem: imported.problem });
        return compareOthers();
      }
      set(key, { step: 'received', exchange: imported.value.exchange, known: false, undo: 'possible' });
      imports.current += 1;
      await compareOthers();
    },
    [set, upToDate, compareOthers],
  );

  const acceptChanged = useCallback((key: number) => enqueue([key], () => read(key, true)), [enqueue, read]);

  const bringIn = useCallback(
    (key: number) => {
      const item = latest.current.find((each) => each.key === key);
      if (item?.state.step !== 'preview') return;
      const agreed = needsConsent(item.state);
      waiting.current += 1;
      enqueue([key], () => bring(key, item.name, agreed));
    },
    [enqueue, bring],
  );

  /** In one transaction; what must be asked about, or is here already, goes the way of a single file. */
  const bringTogether = useCallback(
    async (keys: readonly number[]) => {
      const ready: { readonly key: number; readonly name: string; readonly state: IntakePreview }[] = [];
      for (const { key, name } of latest.current.filter((item) => keys.includes(item.key))) {
        const state = await upToDate(key, false);
        if (state && state.preview.newRevisions > 0) ready.push({ key, name, state });
        else if (state) bringIn(key);
      }
      const [first] = ready;
      if (!first) return;
      const { workshopId } = first.state.opened.file;
      for (const item of ready) set(item.key, { step: 'bringingIn' });
      const files = ready.map(({ name, state }) => ({
        revisions: state.opened.revisions,
        attachments: bytesIn(state.opened),
        exchange: receivedExchange(name, state, Date.now()),
      }));
      const { exchanges, problem } = await importFiles(workshopId, files);
      const byKey = new Map<number, IntakeState>();
      for (const [index, { key }] of ready.entries()) {
        const exchange = exchanges[index];
        if (exchange) byKey.set(key, { step: 'received', exchange, known: false, undo: 'possible' });
        else if (problem) byKey.set(key, { step: 'problem', problem });
      }
      change((all) => all.map((item) => ({ ...item, state: byKey.get(item.key) ?? item.state })));
      imports.current += 1;
      await compareOthers();
    },
    [set, change, upToDate, bringIn, compareOthers],
  );

  const bringInAll = useCallback(() => {
    const ready = latest.current.filter((item) => item.state.step === 'preview' && !needsConsent(item.state));
    const together = newFilesOfOneWorkshop(ready);
    if (together.length > 1) enqueue(together, () => bringTogether(together));
    for (const { key } of ready) if (together.length < 2 || !together.includes(key)) bringIn(key);
  }, [enqueue, bringTogether, bringIn]);

  const undo = useCallback(
    (key: number) =>
      enqueue([key], async () => {
        const item = latest.current.find((each) => each.key === key);
        // A second tap waits behind the first.
        if (item?.state.step !== 'received' || item.state.undo !== 'possible') return;
        const undone = await undoImport(item.state.exchange.id);
        if (undone.ok) {
          set(key, { ...item.state, undo: 'done' });
          imports.current += 1;
          await compareOthers();
        } else if (undone.problem.type === 'cannotUndo') set(key, { ...item.state, undo: 'tooLate' });
        else set(key, { step: 'problem', problem: undone.problem });
      }),
    [enqueue, set, compareOthers],
  );

  return { items, add, remove, acceptChanged, bringIn, bringInAll, undo };
}

/** The keys of the files that bring something new, each file once, of the workshop that the first of them belongs to. */
function newFilesOfOneWorkshop(items: readonly IntakeItem[]): readonly number[] {
  const keys = new Map<string, number>();
  let workshopId: string | undefined;
  for (const { key, state } of items) {
    if (state.step !== 'preview' || state.preview.newRevisions === 0) continue;
    workshopId ??= state.opened.file.workshopId;
    if (state.opened.file.workshopId !== workshopId || keys.has(state.opened.digest)) continue;
    keys.set(state.opened.digest, key);
  }
  return [...keys.values()];
}
