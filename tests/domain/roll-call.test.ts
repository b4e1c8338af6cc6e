import { describe, expect, it } from 'vitest';
import { create } from '#/domain/change.ts';
import { notePlace } from '#/domain/records.ts';
import { discussedSteps, nextForGroup, rollCallOf } from '#/domain/roll-call.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

describe('the roll-call', () => {
  it('asks for the steps in which groups discuss, with their questions', () => {
    const { session } = templateWorkshop();
    const steps = discussedSteps(session());
    expect(steps.map((step) => step.number)).toEqual([1, 2, 3]);
    expect(steps.every((step) => step.questionIds.length > 0)).toBe(true);
  });

  it('asks also for a step of one’s own, and for a discussion without a question', () => {
    const { session } = templateWorkshop();
    const { steps } = session();
    const bare = discussedSteps({ steps, questions: [] });
    expect(bare.map((step) => step.number)).toEqual([1, 2, 3]);
  });

  it('has every group with every question, also when nothing has come', () => {
    const { session } = templateWorkshop();
    const rollCall = rollCallOf(session(), new Map(), new Map());
    expect(rollCall.groups).toHaveLength(6);
    for (const group of rollCall.groups) {
      expect(group).toMatchObject({ notes: 0, points: 0, received: null, waived: '' });
      expect(group.steps.map((cell) => cell.unanswered)).toEqual(
        rollCall.steps.map((step) => step.questionIds.length),
      );
    }
  });

  it('counts notes where they belong, summaries with their step', () => {
    const { session } = templateWorkshop();
    const { groups } = session();
    const [step] = discussedSteps(session());
    const third = groups[2];
    if (step === undefined || third === undefined) throw new Error('the template has changed');
    const counts = new Map([
      [notePlace(third.id, step.questionIds[0] ?? ''), 4],
      [notePlace(third.id, step.stepId), 1],
      ['somebody-else/elsewhere', 9],
    ]);
    const file = { at: 1_800_000_000_000, receipt: '3F2K9A' };
    const rollCall = rollCallOf(session(), counts, new Map([[third.id, file]]));
    const group = rollCall.groups[2];
    expect(group).toMatchObject({ notes: 5, received: file });
    expect(group?.steps[0]).toMatchObject({
      notes: 5,
      hasSummary: true,
      unanswered: step.questionIds.length - 1,
    });
    expect(rollCall.groups[0]?.notes).toBe(0);
  });

  it("counts a group's points, and not the plenary's", () => {
    const paper = templateWorkshop();
    const groupId = paper.session().groups[1]?.id ?? null;
    paper.addDecision(groupId, 3);
    paper.addDecision(null, 5);
    const points = rollCallOf(paper.session(), new Map(), new Map()).groups.map((group) => group.points);
    expect(points).toEqual([0, 3, 0, 0, 0, 0]);
  });
});

describe('the next thing for a group', () => {
  const next = (paper: ReturnType<typeof templateWorkshop>, counts: ReadonlyMap<string, number>) => {
    const [group] = rollCallOf(paper.session(), counts, new Map()).groups;
    if (group === undefined) throw new Error('the template has changed');
    return nextForGroup(group);
  };
  const answered = (paper: ReturnType<typeof templateWorkshop>, ...stepNumbers: readonly number[]) => {
    const groupId = paper.session().groups[0]?.id ?? '';
    const places = discussedSteps(paper.session())
      .filter((step) => step.number !== null && stepNumbers.includes(step.number))
      .flatMap((step) => step.questionIds.map((questionId) => notePlace(groupId, questionId)));
    return new Map(places.map((place) => [place, 2]));
  };

  it('is the first question of the first step', () => {
    const paper = templateWorkshop();
    const [first] = discussedSteps(paper.session());
    expect(next(paper, new Map())).toEqual({
      type: 'notes',
      stepId: first?.stepId,
      questionId: first?.questionIds[0],
      begun: false,
    });
  });

  it('is where the group is, and does not call it back to what it has left out', () => {
    const paper = templateWorkshop();
    const [, second, third] = discussedSteps(paper.session());
    expect(next(paper, answered(paper, 2))).toMatchObject({ stepId: third?.stepId, begun: false });
    const counts = answered(paper, 2);
    counts.delete([...counts.keys()].at(-1) ?? '');
    expect(next(paper, counts)).toMatchObject({
      stepId: second?.stepId,
      questionId: second?.questionIds.at(-1),
      begun: true,
    });
  });

  it('is the decision when everything is answered, and sending when there are points', () => {
    const paper = templateWorkshop();
    expect(next(paper, answered(paper, 1, 2, 3))).toEqual({ type: 'decision' });
    paper.addDecision(paper.session().groups[0]?.id ?? null, 2);
    expect(next(paper, answered(paper, 1, 2, 3))).toEqual({ type: 'send' });
  });
});

function templateWorkshop() {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  return {
    session: () => ({
      steps: paper.ordered('step'),
      questions: paper.ordered('question'),
      groups: paper.ordered('group'),
      decisions: paper.ordered('decision'),
      points: paper.ordered('point'),
    }),
    addDecision: (groupId: string | null, count: number) => {
      const id = paper.moment.newId('decision');
      paper.write([create('decision', id, { groupId: groupId as never, title: '', goal: '', order: 1 })]);
      for (let order = 1; order <= count; order += 1) {
        paper.write([
          create('point', paper.moment.newId('point'), { decisionId: id, order, text: 'Punkt' } as never),
        ]);
      }
    },
  };
}
