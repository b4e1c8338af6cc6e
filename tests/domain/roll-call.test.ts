import { describe, expect, it } from 'vitest';
import { create } from '#/domain/change.ts';
import { notePlace } from '#/domain/records.ts';
import { discussedSteps, rollCallOf } from '#/domain/roll-call.ts';
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
      expect(group).toMatchObject({ notes: 0, points: 0, receivedAt: null });
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
    const rollCall = rollCallOf(session(), counts, new Map([[third.id, 1_800_000_000_000]]));
    const group = rollCall.groups[2];
    expect(group).toMatchObject({ notes: 5, receivedAt: 1_800_000_000_000 });
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
