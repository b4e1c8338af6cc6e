import type { Evidence } from '#/domain/discussion.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { Category, Dataset } from '#/domain/knowledge.ts';
import type { RecordValues } from '#/domain/records.ts';
import type { Revision } from '#/domain/revision.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { Purpose } from '#/exchange/file-spec.ts';
import { seal } from '#/revisions/seal.ts';

/** The workshop that everything is measured on: made from nothing but numbers, the same each time. */

export const workshopId = 'maaling' as Id<'workshop'>;
const written = Date.UTC(2026, 10, 20, 9);
const steps = ['trinn-1', 'trinn-2', 'trinn-3'] as const;
export const questionsPerStep = 3;

export function groupId(number: number): Id<'group'> {
  return `gruppe-${number}` as Id<'group'>;
}

/** A plan with this many groups and three steps of three questions. */
export function plan(groups: number): Revision[] {
  return [
    sealed('workshop', workshopId, {
      title: 'Måling',
      municipality: '',
      areas: [],
      purpose: '',
      date: null,
      startTime: null,
      bookedMinutes: 180,
      place: '',
      committees: [],
      caseNumber: '',
      meetingStatus: 'unsettled',
      meetingStatusNote: '',
      language: 'nb',
      deletionDate: null,
      illustrative: false,
      delivered: null,
    }),
    ...Array.from({ length: groups }, (_, i) =>
      sealed('group', groupId(i + 1), {
        name: `Gruppe ${i + 1}`,
        politicians: 4,
        administrators: 2,
        order: i + 1,
      }),
    ),
    ...steps.flatMap((step, i) => [
      sealed('step', step as Id<'step'>, {
        title: `Trinn ${i + 1}`,
        description: '',
        stepKind: 'discussion',
        number: i + 1,
        order: i + 1,
        phases: [{ id: `${step}-gruppe`, phaseKind: 'group', title: '', minutes: 20 }],
        // They come with `knowledge()`; until then a link to what is not here.
        casePaperIds: ['sak-0' as Id<'casePaper'>],
        sourceIds: ['tall-0' as Id<'source'>],
        presenterNotes: '',
      }),
      ...Array.from({ length: questionsPerStep }, (_, q) =>
        sealed('question', questionId(i, q), {
          stepId: step as Id<'step'>,
          text: `Hva mener gruppa om spørsmål ${q + 1}?`,
          answerKind: 'list',
          order: q + 1,
          bankId: null,
        }),
      ),
    ]),
  ];
}

/** Notes of one group, spread evenly over the questions unless `question` names one. */
export function notes(group: number, count: number, question?: number, cites = noEvidence): Revision[] {
  const all = steps.length * questionsPerStep;
  return Array.from({ length: count }, (_, i) => {
    const place = question ?? i % all;
    const step = Math.floor(place / questionsPerStep);
    return sealed('note', `notat-${group}-${question ?? 'alle'}-${i}` as Id<'note'>, {
      groupId: groupId(group),
      stepId: (steps[step] ?? steps[0]) as Id<'step'>,
      questionId: questionId(step, place % questionsPerStep),
      noteKind: 'input',
      text: `Notat ${i} fra gruppe ${group}: innbyggerne ønsker seg et sted å møtes der de bor, også om kvelden.`,
      starred: i % 10 === 0,
      order: i + 1,
      evidence: cites(i),
      workingFileOnly: false,
    });
  });
}

function noEvidence(_: number): readonly Evidence[] {
  return [];
}

/** 40 groups with 250 notes each, every note with two citations, from 50,000 pieces of knowledge. */
export function evening(): Revision[] {
  const cites = (index: number): readonly Evidence[] => [
    { type: 'paragraph', id: `avsnitt-${index % 40}-${index % 100}` as Id<'paragraph'> },
    { type: 'cell', id: 'tabell-0' as Id<'dataset'>, at: ['i0', `o${index % 50}`, `${2000 + (index % 20)}`] },
  ];
  const groups = Array.from({ length: 40 }, (_, i) => notes(i + 1, 250, undefined, cites)).flat();
  return [...plan(40), ...knowledge(), ...groups];
}

const themes = ['Møteplasser', 'Trygghet', 'Natur', 'Bolig', 'Trafikk og parkering', 'Kultur'] as const;

/** 50,000 pieces that can be cited: 40 papers of 100 paragraphs, 2 tables of 20,000 figures, 3 sources of 2,000 statements. */
export function knowledge(): Revision[] {
  return [
    ...Array.from({ length: 40 }, (_, paper) => casePaper(paper)).flat(),
    ...Array.from({ length: 2 }, (_, table) => figures(table)).flat(),
    ...Array.from({ length: 3 }, (_, list) => statements(list)).flat(),
  ];
}

function casePaper(number: number): Revision[] {
  const id = `sak-${number}` as Id<'casePaper'>;
  return [
    sealed('casePaper', id, {
      title: `Sak om møteplasser ${number}`,
      number: number + 1,
      fictional: true,
      caseOfficer: '',
      archiveNumber: '',
      committee: 'Kultur- og miljøutvalget',
      meetingDate: null,
      language: 'nb',
    }),
    ...Array.from({ length: 100 }, (_, i) =>
      sealed('paragraph', `avsnitt-${number}-${i}` as Id<'paragraph'>, {
        casePaperId: id,
        section: 'facts',
        order: i + 1,
        marker: `F${i + 1}`,
        block: 'paragraph',
        text: `Avsnitt ${i}: **innbyggerne** i område ${i % 50} savner et sted å møtes om kvelden, og biblioteket har åpent ${i} timer i uka. Det viser samtalene som kommunen hadde med unge og eldre våren ${2000 + (i % 20)}.`,
        attachmentId: null,
      }),
    ),
  ];
}

function figures(number: number): Revision[] {
  const indicators = Array.from({ length: 20 }, (_, i) => ({
    key: `i${i}`,
    label: `Trangbodde husholdninger, utvalg ${i}`,
    unit: 'prosent',
    decimals: 1,
  }));
  return [
    source(`tall-${number}`, 'statistics'),
    sealed('dataset', `tabell-${number}` as Id<'dataset'>, {
      sourceId: `tall-${number}` as Id<'source'>,
      title: `Levekår ${number}`,
      ...twentyYears(indicators, { label: 'Område', count: 50 }),
    }),
  ];
}

/** `added`: to every figure of an area, by its number. */
export function twentyYears(
  indicators: readonly Category[],
  area: { readonly label: string; readonly count: number },
  added: (area: number) => number = () => 0,
): Pick<Dataset, 'dimensions' | 'cells'> {
  const areas = Array.from({ length: area.count }, (_, i) => ({ key: `o${i}`, label: `${area.label} ${i}` }));
  const years = Array.from({ length: 20 }, (_, i) => ({ key: `${2000 + i}`, label: `${2000 + i}` }));
  return {
    dimensions: [
      { key: 'indicator', label: 'Indikator', role: 'indicator', categories: indicators },
      { key: 'area', label: area.label, role: 'area', categories: areas },
      { key: 'period', label: 'År', role: 'period', categories: years },
    ],
    cells: indicators.flatMap((indicator, i) =>
      areas.flatMap(({ key }, a) =>
        years.map((year, y) => ({
          at: [indicator.key, key, year.key],
          value: ((i * 7 + a * 3 + y) % 400) / 10 + added(a),
          missing: null,
        })),
      ),
    ),
  };
}

function statements(number: number): Revision[] {
  return [
    source(`utsagn-${number}`, 'futureWorkshop'),
    ...Array.from({ length: 2000 }, (_, i) =>
      sealed('statement', `utsagn-${number}-${i}` as Id<'statement'>, {
        sourceId: `utsagn-${number}` as Id<'source'>,
        statementKind: 'futureWorkshop',
        number: i + 1,
        phase: 'critique',
        tone: null,
        theme: themes[i % themes.length] ?? '',
        area: `Område ${i % 50}`,
        text: `Utsagn ${i}: det mangler benker, lys og en lekeplass der ungdom og småbarn kan være sammen`,
        votes: i % 30,
        responsible: '',
      }),
    ),
  ];
}

export function source(id: string, sourceKind: RecordValues['source']['sourceKind']): Revision {
  return sealed('source', id as Id<'source'>, {
    title: `Kilde ${id}`,
    sourceKind,
    publisher: 'Kommunen',
    table: '',
    period: '',
    fetched: null,
    licence: '',
    remarks: '',
    illustrative: true,
    order: 1,
  });
}

export function fileOf(revisions: readonly Revision[], purpose: Purpose, group?: number): string {
  return encodeSessionFile({
    workshopId,
    revisions,
    purpose,
    scope: { groups: group === undefined ? [] : [groupId(group)] },
    device: {
      id: `enhet-${group ?? 0}` as DeviceId,
      label: group === undefined ? 'Fasilitator' : `Gruppe ${group}`,
    },
    app: { name: 'bench', version: '0' },
  }).text;
}

function questionId(step: number, question: number): Id<'question'> {
  return `sporsmal-${step + 1}-${question + 1}` as Id<'question'>;
}

let made = 0;

function sealed<K extends Kind>(kind: K, id: Id<K>, value: RecordValues[K]): Revision {
  made += 1;
  return seal({
    recordId: id,
    kind,
    parents: [],
    value,
    hlc: written + made,
    deviceId: 'maaling' as DeviceId,
    salt: `salt-of-the-bench-${id}`.slice(0, 60),
  });
}
