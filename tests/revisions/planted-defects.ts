import type { DeviceId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { revisionId } from '#/revisions/seal.ts';
import { type Core, core } from '../kit/core.ts';

/** What a careless hand might write, one fault at a time, and the law that speaks first. */
export const plantedDefects: readonly {
  readonly defect: string;
  readonly law: number;
  readonly core: Core;
}[] = [
  {
    defect: 'conflicts are dropped',
    law: 2,
    core: showing((shown) => ({ ...shown, conflicts: [] })),
  },
  {
    defect: 'stubs are dropped',
    law: 10,
    core: { ...core, merge: (a, b) => core.merge(a, only(b, hasText)) },
  },
  {
    defect: 'revisions name no parents',
    law: 3,
    core: resealing((revision) => reheaded(revision, { parents: [] })),
  },
  {
    defect: 'the id is device and counter',
    law: 5,
    core: {
      ...core,
      revise: (history, change, stamp) => {
        const mine = [...history.values()].filter((each) => each.header.deviceId === stamp.deviceId);
        return core.revise(history, change, stamp).map((revision, index) => ({
          ...revision,
          id: `${change.id}-${stamp.deviceId}-${mine.length + index}` as RevisionId,
        }));
      },
    },
  },
  {
    defect: 'the id is device and counter, and nobody checks it',
    law: 1,
    core: {
      ...core,
      isGenuine: () => true,
      revise: (history, change, stamp) => {
        const mine = [...history.values()].filter((each) => each.header.deviceId === stamp.deviceId);
        return core.revise(history, change, stamp).map((revision, index) => ({
          ...revision,
          id: `${change.id}-${stamp.deviceId}-${mine.length + index}` as RevisionId,
        }));
      },
    },
  },
  {
    defect: 'full text beats erased',
    law: 7,
    core: { ...core, merge: unionOf((known, arriving) => (hasText(known) ? known : arriving)) },
  },
  {
    defect: 'the last write wins, record by record',
    law: 2,
    core: {
      ...core,
      show: (history) => {
        const shown = core.show(history);
        const last = core.headsOf(history).find((head) => hasText(head) && !head.header.deleted);
        if (!shown || !last || !hasText(last)) return shown;
        return { ...shown, value: last.value as typeof shown.value, conflicts: [] };
      },
    },
  },
  {
    defect: 'the clock decides what survives',
    law: 1,
    core: {
      ...core,
      merge: (a, b) => {
        const latest = Math.max(0, ...[...a.values()].map((revision) => revision.header.hlc));
        return core.merge(
          a,
          only(b, (revision) => a.has(revision.id) || revision.header.hlc > latest - 100_000_000),
        );
      },
    },
  },
  {
    defect: 'a pruned text hides the full one that comes later',
    law: 2,
    core: {
      ...core,
      merge: (a, b) =>
        core.merge(new Map(), unionOf((known, arriving) => (hasText(known) ? arriving : known))(a, b)),
    },
  },
  {
    defect: 'a deletion reaches edits it never saw',
    law: 6,
    core: {
      ...core,
      show: (history) => {
        const shown = core.show(history);
        return shown && { ...shown, deleted: shown.deleted || shown.deletedOn !== null, deletedOn: null };
      },
    },
  },
  {
    defect: 'an edit buries what came while it was typed',
    law: 2,
    core: {
      ...core,
      revise: (history, change, stamp) => {
        if (change.type !== 'edit') return core.revise(history, change, stamp);
        const { base: _, ...blind } = change;
        return core.revise(history, blind as typeof change, stamp);
      },
    },
  },
  {
    defect: 'a star settles what is to be settled, unseen',
    law: 11,
    core: {
      ...core,
      revise: (...asked) => {
        const revisions = core.revise(...asked);
        const shown = revisions.at(-1);
        const parents = revisions.flatMap(({ header }) => header.parents).sort();
        return shown && revisions.length > 1 ? [reheaded(shown, { parents })] : revisions;
      },
    },
  },
  {
    defect: 'two texts are put into one',
    law: 5,
    core: showing((shown) => {
      const conflict = shown.conflicts[0];
      if (!conflict) return shown;
      const both = conflict.versions.map((version) => String(version.value)).join(' / ');
      return { ...shown, value: { ...shown.value, [conflict.field]: both } };
    }),
  },
  {
    defect: 'joining writes into what was there',
    law: 8,
    core: {
      ...core,
      merge: (a, b) => {
        const known = a as Map<RevisionId, AnyRevision>;
        for (const [id, revision] of core.merge(a, b)) known.set(id, revision);
        return known;
      },
    },
  },
  {
    defect: 'the wording that came last is shown',
    law: 9,
    core: {
      ...core,
      show: (history) => {
        const shown = core.show(history);
        const last = [...history.values()].at(-1);
        return shown && { ...shown, deletedOn: shown.deletedOn && (last?.header.deviceId as DeviceId) };
      },
    },
  },
];

function showing(change: (shown: NonNullable<ReturnType<Core['show']>>) => ReturnType<Core['show']>): Core {
  return {
    ...core,
    show: (history) => {
      const shown = core.show(history);
      return shown && change(shown);
    },
  };
}

function resealing(change: (revision: Revision) => Revision): Core {
  return {
    ...core,
    revise: (...asked) => core.revise(...asked).map(change),
  };
}

function reheaded(revision: Revision, patch: Partial<Revision['header']>): Revision {
  const header = { ...revision.header, ...patch };
  return { ...revision, header, id: revisionId(header) };
}

function unionOf(choose: (known: AnyRevision, arriving: AnyRevision) => AnyRevision): Core['merge'] {
  return (a, b) => {
    const state = new Map(a);
    for (const [id, arriving] of b) {
      const known = state.get(id);
      state.set(id, known ? choose(known, arriving) : arriving);
    }
    return state;
  };
}

function only(state: ReadonlyMap<RevisionId, AnyRevision>, keep: (revision: AnyRevision) => boolean) {
  return new Map([...state].filter(([, revision]) => keep(revision)));
}
