import { describe, expect, test } from 'vitest';
import { type Change, create, edit, remove } from '#/domain/change.ts';
import { applyDistribution, distribute } from '#/domain/group-plan.ts';
import type { Id } from '#/domain/ids.ts';
import { addedPhase } from '#/domain/program.ts';
import { readiness } from '#/domain/readiness.ts';
import { sessionOf } from '#/domain/session.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import type { Workshop } from '#/domain/workshop.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

function plan() {
  const paper = paperWorkshop();
  const { workshopId, changes } = workshopFromTemplate(
    { title: '', date: null, language: 'nb' },
    paper.moment,
  );
  paper.write(changes);
  const session = () => {
    const found = sessionOf(paper.everything());
    if (!found) throw new Error('no workshop');
    return found;
  };
  const missing = () =>
    readiness(session())
      .filter((each) => !each.ready)
      .map((each) => each.item);
  const fill = (patch: Partial<Workshop>) => paper.write([edit('workshop', workshopId, patch)]);
  return { ...paper, session, missing, fill };
}

const casePaper: Change = create('casePaper', 'paper-1' as Id<'casePaper'>, {
  title: 'Sosial bærekraft',
  number: 1,
  fictional: true,
  caseOfficer: '',
  archiveNumber: '',
  committee: '',
  meetingDate: null,
  language: 'nb',
});

describe('what is missing before the day', () => {
  test('a fresh workshop has its programme and questions, and lacks what only the facilitator knows', () => {
    expect(plan().missing()).toEqual([
      'municipality',
      'date',
      'startTime',
      'place',
      'committees',
      'areas',
      'purpose',
      'meetingStatus',
      'groups',
      'casePapers',
    ]);
  });

  test('nothing, once all is written', () => {
    const paper = plan();
    paper.fill({ municipality: 'Fredrikstad', date: '2027-03-11', startTime: '16:00', place: 'Rådhuset' });
    paper.fill({ committees: ['Kultur- og miljøutvalget'], purpose: 'Områdesatsingen etter 2027' });
    paper.fill({ areas: [{ name: 'Elvesiden', description: '' }], meetingStatus: 'open' });
    const people = distribute({ politicians: 25, administrators: 9 }, 6);
    paper.write([...applyDistribution(paper.ordered('group'), people, 'nb', paper.moment), casePaper]);
    expect(paper.missing()).toEqual([]);
  });

  test('a programme longer than the booked time, and a discussion without questions', () => {
    const paper = plan();
    const discussion = paper.session().steps.find((step) => step.value.number === 3);
    if (!discussion) throw new Error('no third step');
    const questions = paper.session().questions.filter((each) => each.value.stepId === discussion.id);
    const phases = addedPhase(discussion.value.phases, 'plenary', 1);
    paper.write([edit('step', discussion.id, { phases }), ...questions.map((each) => remove(each.id))]);
    expect(paper.missing()).toEqual(expect.arrayContaining(['fitsTime', 'questions']));
  });

  test('spaces are not a place', () => {
    const paper = plan();
    paper.fill({ place: '   ' });
    expect(paper.missing()).toContain('place');
  });
});
