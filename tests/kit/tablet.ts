import { type Change, create, type Moment } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import { type EncodedFile, encodeSessionFile } from '#/exchange/encode.ts';
import type { Purpose } from '#/exchange/file-spec.ts';
import { byRecord, entriesOf } from '#/exchange/receipt.ts';
import { selectForArchive, selectForFull, selectForGroup, selectForPlan } from '#/exchange/redact.ts';
import { historyOf } from '#/revisions/heads.ts';
import { type State, stateOf } from '#/revisions/merge.ts';
import { revise } from '#/revisions/revise.ts';

/** A tablet without a screen and without a database: writes revisions, makes files and takes them in. */
export interface Tablet {
  readonly name: string;
  readonly state: () => State;
  readonly revisions: () => AnyRevision[];
  readonly entries: () => AnyEntry[];
  readonly write: (...changes: Change[]) => void;
  readonly add: (...revisions: AnyRevision[]) => void;
  readonly file: (purpose: Purpose, groupId?: Id<'group'>) => EncodedFile;
  readonly takeIn: (opened: Pick<OpenedFile, 'revisions'>) => void;
  readonly moment: Moment;
}

export const workshopId = 'verksted-1' as Id<'workshop'>;
export const app = { name: 'Politisk verksted', version: '0.1.0' };

/** 11 March 2027, 16.00 in Oslo; every tablet has its own idea of it. */
const theDay = Date.UTC(2027, 2, 11, 15);

export function tablet(name: string, clockError = 0): Tablet {
  let state: State = new Map();
  let made = 0;
  let now = theDay + clockError;
  const revisions = () => [...state.values()];
  const add = (more: Iterable<AnyRevision>) => {
    state = stateOf([...state.values(), ...more]);
  };
  const self: Tablet = {
    name,
    state: () => state,
    revisions,
    entries: () => entriesOf(workshopId, revisions()),
    write: (...changes) => {
      for (const change of changes) {
        now += 60_000;
        made += 1;
        const more = written(byRecord(revisions()).get(change.id) ?? [], change, {
          now,
          lastSeen: Math.max(0, ...revisions().map(({ header }) => header.hlc)),
          deviceId: name as DeviceId,
          salt: `salt-of-${name}-${made}`,
        });
        add(more);
      }
    },
    add: (...more) => add(more),
    file: (purpose, groupId) =>
      encodeSessionFile({
        workshopId,
        revisions: selected(revisions(), purpose, groupId),
        purpose,
        scope: { groups: groupId ? [groupId] : [] },
        device: { id: name as DeviceId, label: name },
        app,
      }),
    takeIn: (opened) => add(opened.revisions),
    moment: { now, newId: (kind) => `${kind}-${name}-${++made}` as never },
  };
  return self;
}

type Stamp = Parameters<typeof revise>[2];

function written(own: readonly AnyRevision[], change: Change, stamp: Stamp): readonly Revision[] {
  return revise(historyOf(own), change, stamp);
}

function selected(revisions: AnyRevision[], purpose: Purpose, groupId?: Id<'group'>): AnyRevision[] {
  switch (purpose) {
    case 'plan':
      return selectForPlan(revisions);
    case 'group':
      return selectForGroup(workshopId, revisions, groupId ?? ('gruppe-1' as Id<'group'>));
    case 'full':
      return selectForFull(revisions, { persons: false });
    case 'archive':
      return selectForArchive(workshopId, revisions);
  }
}

/** A small whole plan: what the facilitator has made before the groups begin. */
export function plan(): Change[] {
  return [
    create('workshop', workshopId, {
      title: 'Politisk verksted: Levende sentrum',
      municipality: 'Eksempelvik',
      areas: [{ name: 'Brygga', description: '' }],
      purpose: '',
      date: '2027-03-11',
      startTime: '16:00',
      bookedMinutes: 180,
      place: 'Rådhuset',
      committees: ['Utvalg for kultur'],
      caseNumber: '',
      meetingStatus: 'open',
      meetingStatusNote: '',
      language: 'nb',
      deletionDate: '2027-06-09',
      illustrative: true,
      delivered: null,
    }),
    ...[1, 2].map((number) =>
      create('group', `gruppe-${number}` as Id<'group'>, {
        name: `Gruppe ${number}`,
        politicians: 4,
        administrators: 1,
        order: number,
      }),
    ),
    create('casePaper', 'sak-1' as Id<'casePaper'>, {
      title: 'Levende sentrum',
      number: 1,
      fictional: true,
      caseOfficer: 'Rådgiver',
      archiveNumber: '27/100',
      committee: 'Utvalg for kultur',
      meetingDate: '2027-03-11',
      language: 'nb',
    }),
    create('paragraph', 'sak-1-f1' as Id<'paragraph'>, {
      casePaperId: 'sak-1' as Id<'casePaper'>,
      section: 'facts',
      order: 1,
      marker: 'F1',
      block: 'paragraph',
      text: 'Sentrum har 3 424 innbyggere.',
      attachmentId: null,
    }),
    create('source', 'kilde-1' as Id<'source'>, {
      title: 'Levekår',
      sourceKind: 'statistics',
      publisher: 'Eksempeltall',
      table: '',
      period: '2025',
      fetched: '2027-01-04',
      licence: '',
      remarks: '',
      illustrative: true,
      order: 1,
    }),
    create('dataset', 'tabell-1' as Id<'dataset'>, {
      sourceId: 'kilde-1' as Id<'source'>,
      title: 'Levekår',
      dimensions: [
        {
          key: 'indikator',
          label: 'Indikator',
          role: 'indicator',
          categories: [{ key: 'trangbodde', label: 'Trangbodde', unit: 'prosent', decimals: 1 }],
        },
        { key: 'ar', label: 'År', role: 'period', categories: [{ key: '2025', label: '2025' }] },
      ],
      cells: [{ at: ['trangbodde', '2025'], value: 23.5, missing: null }],
    }),
    create('step', 'trinn-1' as Id<'step'>, {
      title: 'Tallene',
      description: '',
      stepKind: 'discussion',
      number: 1,
      order: 1,
      phases: [{ id: 'fase-1', phaseKind: 'group', title: '', minutes: 14 }],
      casePaperIds: ['sak-1' as Id<'casePaper'>],
      sourceIds: ['kilde-1' as Id<'source'>],
      presenterNotes: '',
    }),
    create('question', 'sporsmal-1' as Id<'question'>, {
      stepId: 'trinn-1' as Id<'step'>,
      text: 'Hva forteller tallene?',
      answerKind: 'list',
      order: 1,
      bankId: '1.1',
    }),
    create('participant', 'deltaker-1' as Id<'participant'>, {
      name: 'Kari Nordmann',
      participantKind: 'politician',
      party: 'A',
      committee: '',
      position: '',
      serviceArea: '',
      groupId: null,
      invitation: 'invited',
      order: 1,
    }),
  ];
}

type NoteFields = Partial<Extract<Change, { type: 'create'; kind: 'note' }>['value']>;

export function note(id: string, text: string, fields: NoteFields = {}): Change {
  return create('note', id as Id<'note'>, {
    groupId: 'gruppe-1' as Id<'group'>,
    stepId: 'trinn-1' as Id<'step'>,
    questionId: 'sporsmal-1' as Id<'question'>,
    noteKind: 'input',
    text,
    starred: false,
    order: 1,
    evidence: [],
    workingFileOnly: false,
    ...fields,
  });
}

/** A group's proposed decision with one point, resting on a paragraph and a figure. */
export function decision(group: string, text: string): Change[] {
  return [
    create('decision', `${group}-forslag` as Id<'decision'>, {
      groupId: group as Id<'group'>,
      title: 'Forslag til vedtak',
      goal: '',
      order: 1,
    }),
    create('point', `${group}-punkt-1` as Id<'point'>, {
      decisionId: `${group}-forslag` as Id<'decision'>,
      order: 1,
      text,
      responsible: 'Kommunedirektøren',
      deadline: '2027-10-01',
      economy: '',
      support: 'majority',
      hands: { for: 3, against: 1, abstaining: 0 },
      minorityRemark: 'Mindretallet vil vente.',
      evidence: [
        { type: 'paragraph', id: 'sak-1-f1' as Id<'paragraph'> },
        { type: 'cell', id: 'tabell-1' as Id<'dataset'>, at: ['trangbodde', '2025'] },
      ],
      deliberateChoice: false,
      origins: [],
      setAside: '',
    }),
  ];
}
