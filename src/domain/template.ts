import { type Change, create, type Moment } from './change.ts';
import { usualDeletionDate } from './deletion-date.ts';
import type { Id } from './ids.ts';
import { questionBank } from './question-bank.ts';
import { type TemplateStep, type TemplateTask, type TemplateTexts, templateTexts } from './template-texts.ts';
import type { IsoDate, Language, Phase, PhaseKind, StepKind, Task } from './workshop.ts';

/** What is asked before a workshop is made; all of it may be left open. */
export interface NewWorkshop {
  readonly title: string;
  readonly date: IsoDate | null;
  readonly language: Language;
}

const bookedMinutes = 180;
const groupsFromStart = 6;

/** A whole workshop of three hours in six steps, ready to be changed: one list of changes, to be saved together. */
export function workshopFromTemplate(
  wanted: NewWorkshop,
  moment: Moment,
): { readonly workshopId: Id<'workshop'>; readonly changes: readonly Change[] } {
  const texts = templateTexts[wanted.language];
  const workshopId = moment.newId('workshop');
  return {
    workshopId,
    changes: [
      newWorkshop(workshopId, wanted, texts),
      ...newTasks(texts, moment),
      ...newProgram(wanted.language, texts, moment),
      ...newGroups(texts, moment),
    ],
  };
}

function newWorkshop(id: Id<'workshop'>, wanted: NewWorkshop, texts: TemplateTexts): Change {
  return create('workshop', id, {
    title: wanted.title.trim() || texts.title,
    municipality: '',
    areas: [],
    purpose: '',
    date: wanted.date,
    startTime: null,
    bookedMinutes,
    place: '',
    committees: [],
    caseNumber: '',
    meetingStatus: 'unsettled',
    meetingStatusNote: '',
    language: wanted.language,
    deletionDate: usualDeletionDate(wanted.date),
    illustrative: false,
    delivered: null,
  });
}

function newProgram(language: Language, texts: TemplateTexts, moment: Moment): Change[] {
  return runningOrder.flatMap((planned, index) => {
    const stepId = moment.newId('step');
    const step = create('step', stepId, {
      ...texts.steps[planned.step],
      stepKind: planned.stepKind,
      number: planned.number,
      order: index + 1,
      phases: planned.phases.map((phase, at) => toPhase(phase, at, texts)),
      casePaperIds: [],
      sourceIds: [],
    });
    const questions = questionBank.filter(
      (question) => question.fromStart && question.step === planned.number,
    );
    return [
      step,
      ...questions.map((question, at) =>
        create('question', moment.newId('question'), {
          stepId,
          text: question.text[language],
          answerKind: question.answerKind,
          order: at + 1,
          bankId: question.id,
        }),
      ),
    ];
  });
}

function newTasks(texts: TemplateTexts, moment: Moment): Change[] {
  return timeline.map(([task, dayOffset, dayOffsetEnd, basis], index) =>
    create('task', moment.newId('task'), {
      ...texts.tasks[task],
      dayOffset,
      dayOffsetEnd,
      basis,
      done: false,
      order: index + 1,
    }),
  );
}

function newGroups(texts: TemplateTexts, moment: Moment): Change[] {
  return Array.from({ length: groupsFromStart }, (_, index) =>
    create('group', moment.newId('group'), {
      name: texts.group(index + 1),
      politicians: 0,
      administrators: 0,
      order: index + 1,
    }),
  );
}

function toPhase(planned: PlannedPhase, index: number, texts: TemplateTexts): Phase {
  const [phaseKind, minutes, name] = planned;
  return { id: `phase-${index + 1}`, phaseKind, title: name ? texts[name] : '', minutes };
}

/** The kind, the minutes, and the text where the kind's usual name does not say enough. */
type PlannedPhase = readonly [PhaseKind, number, ('groupWriting' | 'groupsPresent' | 'wayForward')?];

interface PlannedStep {
  readonly step: TemplateStep;
  readonly stepKind: StepKind;
  readonly number: number | null;
  readonly phases: readonly PlannedPhase[];
}

/** First alone, then at the table, then together: the habit behind the phases («IGP», from Distriktssenteret). */
const discussion: readonly PlannedPhase[] = [
  ['presentation', 10],
  ['individual', 2],
  ['group', 14],
  ['summary', 4],
];

const runningOrder: readonly PlannedStep[] = [
  { step: 'preparation', stepKind: 'preparation', number: 0, phases: [] },
  { step: 'welcome', stepKind: 'plenary', number: null, phases: [['plenary', 10]] },
  { step: 'statistics', stepKind: 'discussion', number: 1, phases: discussion },
  { step: 'placeStandard', stepKind: 'discussion', number: 2, phases: discussion },
  { step: 'break', stepKind: 'break', number: null, phases: [['break', 10]] },
  { step: 'futureWorkshop', stepKind: 'discussion', number: 3, phases: discussion },
  {
    step: 'decision',
    stepKind: 'decision',
    number: 4,
    phases: [
      ['individual', 5],
      ['group', 30, 'groupWriting'],
      ['quality', 5],
    ],
  },
  {
    step: 'closing',
    stepKind: 'closing',
    number: 5,
    phases: [
      ['presentation', 18, 'groupsPresent'],
      ['plenary', 12, 'wayForward'],
    ],
  },
];

/** Days from the day of the workshop; which are the method’s own and which are ours, `basis` says. */
const timeline: readonly (readonly [TemplateTask, number, number | null, Task['basis']])[] = [
  ['anchoring', -56, null, 'method'],
  ['invitation', -45, null, 'method'],
  ['orientation', -28, -14, 'method'],
  ['knowledge', -21, null, 'suggestion'],
  ['meetingStatus', -14, null, 'suggestion'],
  ['casePapers', -7, null, 'method'],
  ['tablets', -1, null, 'suggestion'],
  ['theDay', 0, null, 'method'],
  ['report', 1, 3, 'suggestion'],
  ['committee', 21, null, 'suggestion'],
  ['followUp', 90, null, 'suggestion'],
];
