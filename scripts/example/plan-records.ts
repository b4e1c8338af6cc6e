import type { Id } from '#/domain/ids.ts';
import type { RecordValues } from '#/domain/records.ts';
import type { AnswerKind, PhaseKind, StepKind } from '#/domain/workshop.ts';
import type { AgendaSource, WorkshopSource } from './source-types.ts';
import { slug, type Write } from './write.ts';

/** The workshop itself, its steps, questions, groups and tasks. */
export function writePlan(source: WorkshopSource, workshopId: Id<'workshop'>, write: Write): void {
  write('workshop', workshopId, {
    title: source.title,
    municipality: source.municipality,
    areas: source.areas.map(({ name, description }) => ({ name, description })),
    purpose:
      'Politikere og administrasjon veier levekårsstatistikk, innbyggernes vurderinger og forslagene fra Fremtidsverkstedet, og formulerer et forslag til vedtak om områdesatsingen etter 2027.',
    date: source.date,
    startTime: source.startTime,
    bookedMinutes: source.totalMinutes,
    place: source.place,
    committees: ['Kultur- og miljøutvalget'],
    caseNumber: '',
    meetingStatus: 'open',
    meetingStatusNote: source.meetingStatus.note,
    language: 'nb',
    deletionDate: '2027-06-09',
    illustrative: true,
    delivered: null,
  });
  source.agenda.forEach((item, index) => {
    write('step', stepId(item), stepValue(item, index + 1));
  });
  const asked = source.questions.filter((question) => question.default);
  asked.forEach((question, index) => {
    write('question', questionId(question.id), {
      stepId: stepIdOf(question.step),
      text: question.nb,
      answerKind: answerKinds[question.type],
      order: index + 1,
      bankId: question.id,
    });
  });
  source.groups.forEach(({ id, name, politicians, administrators }, index) => {
    write('group', id as Id<'group'>, { name, politicians, administrators, order: index + 1 });
  });
  source.preparation.forEach((task, index) => {
    write('task', `oppgave-${slug(task.id)}` as Id<'task'>, {
      title: task.nb,
      dayOffset: task.dayOffset,
      dayOffsetEnd: task.dayOffsetEnd ?? null,
      responsible: task.responsible,
      basis: 'suggestion',
      done: false,
      order: index + 1,
    });
  });
}

export function stepIdOf(number: number): Id<'step'> {
  return `trinn-${number}` as Id<'step'>;
}

export function questionId(number: string): Id<'question'> {
  return `sporsmal-${number.replace('.', '-')}` as Id<'question'>;
}

const answerKinds: Readonly<Record<WorkshopSource['questions'][number]['type'], AnswerKind>> = {
  liste: 'list',
  tekst: 'text',
  valg: 'choice',
  vedtak: 'decision',
};

const phaseKinds: Readonly<Record<string, PhaseKind>> = {
  innledning: 'presentation',
  individuelt: 'individual',
  gruppe: 'group',
  oppsummering: 'summary',
  kvalitetssjekk: 'quality',
  presentasjon: 'presentation',
  'veien-videre': 'plenary',
};

const sourcesByStep: Readonly<Record<number, string>> = {
  1: 'kilde-statistikk',
  2: 'kilde-stedskompasset',
  3: 'kilde-fremtidsverksted',
};

function stepId(item: AgendaSource): Id<'step'> {
  return slug(item.id) as Id<'step'>;
}

function stepValue(item: AgendaSource, order: number): RecordValues['step'] {
  const source = item.step === null ? undefined : sourcesByStep[item.step];
  return {
    title: item.title.nb,
    description: item.description?.nb ?? '',
    stepKind: stepKind(item),
    number: item.step,
    order,
    phases: (item.parts ?? wholeStep(item)).map((part) => ({
      id: slug(`${item.id}-${part.id}`),
      phaseKind: phaseKinds[part.id] ?? (item.form === 'pause' ? 'break' : 'plenary'),
      title: part.title.nb,
      minutes: part.minutes,
    })),
    casePaperIds: item.step === 0 ? allPapers : item.casePaper ? [paperId(item.casePaper)] : [],
    sourceIds: source ? [source as Id<'source'>] : [],
    presenterNotes: '',
  };
}

function wholeStep(item: AgendaSource): NonNullable<AgendaSource['parts']> {
  return item.minutes === 0 ? [] : [{ id: item.form, minutes: item.minutes, title: item.title }];
}

function stepKind(item: AgendaSource): StepKind {
  if (item.form === 'pause') return 'break';
  switch (item.step) {
    case null:
      return 'plenary';
    case 0:
      return 'preparation';
    case 4:
      return 'decision';
    case 5:
      return 'closing';
    default:
      return 'discussion';
  }
}

export function paperId(number: number): Id<'casePaper'> {
  return `sak-${number}` as Id<'casePaper'>;
}

const allPapers = [1, 2, 3].map(paperId);
