import fc from 'fast-check';
import { type Act, actOf, stillTakenBack } from '#/domain/act.ts';
import { addAction } from '#/domain/actions.ts';
import { type Change, create, type Moment, type Written } from '#/domain/change.ts';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Evidence, Point } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RecordId } from '#/domain/ids.ts';
import { groupPointsOf, plenaryPointsOf } from '#/domain/plenary.ts';
import {
  bringBack,
  deletePlenaryPoint,
  joinInto,
  joinPoints,
  placePoint,
  rewritePoint,
  setAside,
  splitPoint,
  takeOut,
} from '#/domain/plenary-join.ts';
import { joinOwnPoints, moveToProposal, type OwnPair } from '#/domain/plenary-own.ts';
import { beginProposal, deleteProposal } from '#/domain/plenary-proposals.ts';
import type { Result } from '#/domain/result.ts';
import { type Session, sessionOf } from '#/domain/session.ts';
import { byRecord } from '#/exchange/receipt.ts';
import { headsOf, historyOf } from '#/revisions/heads.ts';
import { type Tablet, tablet } from './tablet.ts';

/** A device in a plenary: what it shows, and acts that can be taken back. */
export interface Room {
  readonly tablet: Tablet;
  readonly session: () => Session;
  readonly point: (id: string) => Entry<'point'>;
  /** Answers with the heads that each record got. */
  readonly writes: (changes: readonly Change[]) => Written;
  /** Writes the act. Answers with how to take it back, which answers whether something was left. */
  readonly does: (act: Act) => () => boolean;
  readonly learns: (from: Room) => void;
}

export function room(name: string, start: readonly Change[] = []): Room {
  const device = tablet(name);
  device.write(...start);
  return roomOf(device);
}

export function roomOf(device: Tablet): Room {
  const writes = (changes: readonly Change[]): Written => {
    const before = new Set(device.revisions().map(({ id }) => id));
    device.write(...changes);
    const fresh = device.revisions().filter(({ id }) => !before.has(id));
    return new Map(
      [...byRecord(fresh)].map(([id, made]) => [
        id as RecordId,
        headsOf(historyOf(made)).map((head) => head.id),
      ]),
    );
  };
  const session = () => {
    const shown = sessionOf(device.entries());
    if (shown === null) throw new Error('no workshop');
    return shown;
  };
  return {
    tablet: device,
    session,
    point: (id) => {
      const found = session().points.find((each) => each.id === id);
      if (found === undefined) throw new Error(`no point ${id}`);
      return found;
    },
    writes,
    does: (act) => {
      const written = writes(act.changes);
      return () => {
        const { decisions, points, actions } = session();
        const { changes, left } = stillTakenBack(act, written, [...decisions, ...points, ...actions]);
        device.write(...changes);
        return left;
      };
    },
    learns: (from) => device.add(...from.tablet.revisions()),
  };
}

export function paragraph(id: string): Evidence {
  return { type: 'paragraph', id: id as Id<'paragraph'> };
}

const blank: Point = {
  decisionId: '' as Id<'decision'>,
  order: 1,
  text: '',
  responsible: '',
  deadline: null,
  economy: '',
  support: 'majority',
  hands: null,
  minorityRemark: '',
  evidence: [],
  deliberateChoice: false,
  origins: [],
  setAside: '',
};

/** A workshop with groups, each with the points it proposes; `g1-1` is the first of the first group. */
export function groupsProposing(...groups: readonly (readonly Partial<Point>[])[]): Change[] {
  const workshop = create('workshop', 'verksted-1' as Id<'workshop'>, { title: 'Sentrum' } as never);
  return [
    workshop,
    ...groups.flatMap((points, at) => {
      const groupId = `g${at + 1}` as Id<'group'>;
      const decisionId = `d${at + 1}` as Id<'decision'>;
      const group = { name: `Gruppe ${at + 1}`, politicians: 4, administrators: 1, order: at + 1 };
      return [
        create('group', groupId, group),
        create('decision', decisionId, { groupId, title: '', goal: '', order: at + 1 }),
        ...points.map((point, index) =>
          create('point', `g${at + 1}-${index + 1}` as Id<'point'>, {
            ...blank,
            ...point,
            decisionId,
            order: index + 1,
          }),
        ),
      ];
    }),
    create('decision', 'plenum' as Id<'decision'>, { groupId: null, title: '', goal: '', order: 99 }),
  ];
}

/** Something the plenary does, said with numbers that are taken round the lists as they are then. */
export interface Deed {
  readonly do:
    | 'join'
    | 'joinInto'
    | 'rewrite'
    | 'split'
    | 'place'
    | 'joinOwn'
    | 'moveTo'
    | 'agree'
    | 'setAside'
    | 'bringBack'
    | 'begin'
    | 'takeOut'
    | 'delete'
    | 'deleteProposal';
  readonly points: readonly number[];
  readonly target: number;
  readonly words: string;
}

/** What takes nothing away. */
export const keepingDeeds = deeds([
  'join',
  'join',
  'joinInto',
  'rewrite',
  'split',
  'place',
  'joinOwn',
  'moveTo',
  'agree',
  'setAside',
  'bringBack',
  'begin',
]);
export const allDeeds = deeds([
  'join',
  'join',
  'joinInto',
  'rewrite',
  'split',
  'place',
  'joinOwn',
  'moveTo',
  'agree',
  'begin',
  'setAside',
  'takeOut',
  'delete',
  'deleteProposal',
]);

function deeds(verbs: readonly Deed['do'][]): fc.Arbitrary<readonly Deed[]> {
  const deed = fc.record({
    do: fc.constantFrom(...verbs),
    points: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
    target: fc.nat(5),
    words: fc.constantFrom('Åpne skolen', 'Flere benker', 'Lys i parken'),
  });
  return fc.array(deed, { minLength: 1, maxLength: 8 });
}

/** What the groups may have written: some rest on the same, some have a minority. */
export const someGroups: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      text: fc.constantFrom('Åpne skolen', 'Steng gata', 'Lys på snarveien'),
      evidence: fc.uniqueArray(fc.constantFrom('f1', 'f2', 'v1')).map((ids) => ids.map(paragraph)),
      minorityRemark: fc.constantFrom('', 'Vent et år.', 'Bygg mindre.\nSpør flere.'),
      support: fc.constantFrom('majority' as const, 'unanimous' as const, 'unsettled' as const),
      setAside: fc.constantFrom('', '', 'Mangler pris.'),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((points) => groupsProposing(points.slice(0, 2), points.slice(2, 4), points.slice(4)));

/** The act of a deed; null where there is nothing to do it with. */
export function actFor(session: Session, deed: Deed, moment: Moment): Act | null {
  const groups = groupPointsOf(session);
  const own = plenaryPointsOf(session);
  const chosen = deed.points.flatMap((at) => groups[at % groups.length] ?? []);
  const target = own[deed.target % Math.max(1, own.length)];
  const proposals = plenaryProposals(session);
  const proposal = proposals[deed.target % Math.max(1, proposals.length)];
  const [one] = chosen;
  if (one === undefined || proposal === undefined) return null;
  if (deed.do === 'join') return worth(joinPoints(session, chosen, proposal.id, moment));
  if (deed.do === 'setAside') return worth(setAside(one, deed.words));
  if (deed.do === 'bringBack') return bringBack(one);
  if (deed.do === 'begin') return worth(beginProposal(session, deed.words, moment));
  if (deed.do === 'deleteProposal') return deleteProposal(session, proposal);
  return target === undefined ? null : actOn(session, target, deed, moment, chosen);
}

function actOn(
  session: Session,
  target: Entry<'point'>,
  deed: Deed,
  moment: Moment,
  chosen: readonly Entry<'point'>[],
) {
  const inProposal = session.points.filter(({ value }) => value.decisionId === target.value.decisionId);
  const at = inProposal.findIndex(({ id }) => id === target.id);
  switch (deed.do) {
    case 'joinInto':
      return worth(joinInto(session, chosen, target));
    case 'rewrite':
      return worth(rewritePoint(target, deed.words));
    case 'split':
      return worth(splitPoint(session, target, [deed.words, 'Resten'], moment));
    case 'place':
      return placePoint(inProposal, at, (deed.points[0] ?? 0) % inProposal.length);
    case 'joinOwn':
      return worth(joinOwnPoints(session, pairOf(inProposal, at, deed)));
    case 'moveTo':
      return worth(moveToProposal(session, target.id, proposalFor(session, deed).id));
    case 'agree':
      return actOf(addAction(session.actions, target, moment).changes, []);
    case 'takeOut':
      return takeOut(session, target, target.value.origins[0]?.id ?? '');
    default:
      return deletePlenaryPoint(target);
  }
}

/** The point and the next one of its proposal, in the words of either. */
function pairOf(points: readonly Entry<'point'>[], at: number, deed: Deed): OwnPair {
  const [into, from] = [points[at], points[(at + 1) % points.length]];
  if (into === undefined || from === undefined) throw new Error('no points');
  return { into: into.id, from: from.id, wordingOf: deed.words === 'Åpne skolen' ? into.id : from.id };
}

function proposalFor(session: Session, deed: Deed): Entry<'decision'> {
  const proposals = plenaryProposals(session);
  const found = proposals[(deed.points[0] ?? 0) % proposals.length];
  if (found === undefined) throw new Error('no proposal');
  return found;
}

function worth<A extends Act>(result: Result<A, unknown>): A | null {
  return result.ok ? result.value : null;
}
