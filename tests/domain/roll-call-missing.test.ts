import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import { type RollCall, type RollCallGroup, rollCallOf } from '#/domain/roll-call.ts';
import { awaitAgain, missingIn, waive, waiverOf } from '#/domain/roll-call-missing.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import { missingLine, missingText } from '#/features/exchange/missing-words.ts';
import { collect as nb } from '#/i18n/nb/collect.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const stepIds = ['trinn-1', 'trinn-2', 'trinn-3'] as unknown as readonly Id<'step'>[];

/** A roll-call of three steps; for each group the notes under each question of each step, and how many points. */
function rollCall(
  groups: readonly (readonly [notes: readonly (readonly number[])[], points: number])[],
): RollCall {
  const steps = stepIds.map((stepId, at) => ({
    stepId,
    title: `Tema ${at + 1}`,
    number: at + 1,
    questionIds: [],
  }));
  return { steps, groups: groups.map(([notes, points], at) => groupWith(at + 1, notes, points)) };
}

function groupWith(number: number, notes: readonly (readonly number[])[], points: number): RollCallGroup {
  const steps = notes.map((answers, at) => ({
    stepId: stepIds[at] as Id<'step'>,
    notes: answers.reduce((sum, n) => sum + n, 0),
    answers: answers.map((n, question) => ({ questionId: `s-${question}` as Id<'question'>, notes: n })),
    unanswered: answers.filter((n) => n === 0).length,
    hasSummary: false,
  }));
  return {
    groupId: `gruppe-${number}` as Id<'group'>,
    name: `Gruppe ${number}`,
    steps,
    notes: steps.reduce((sum, cell) => sum + cell.notes, 0),
    points,
    asksPoints: true,
    received: null,
    waived: '',
  };
}

const lines = (call: RollCall) => missingIn(call).map((each) => missingLine(each, nb));

describe('what is missing', () => {
  it('is read aloud, group by group, and a group that has delivered everything is not called', () => {
    expect(
      lines(
        rollCall([
          [[[2], [1, 1], [3]], 4],
          [[[2], [1, 1], [3, 0]], 4],
          [[[2], [0, 0], [1, 0, 0]], 0],
          [[[0], [0, 0], [0]], 0],
          [[[1], [2, 2], [0]], 3],
        ]),
      ),
    ).toEqual([
      'Gruppe 2 mangler trinn 3 spørsmål 2.',
      'Gruppe 3 mangler trinn 2, trinn 3 spørsmål 2 og 3, og forslag til vedtak.',
      'Gruppe 4 mangler alt.',
      'Gruppe 5 mangler trinn 3.',
    ]);
  });

  it('is a question without a note or a step without one, and nothing else', () => {
    const answers = fc.array(fc.nat(2), { minLength: 1, maxLength: 4 });
    const group = fc.tuple(fc.tuple(answers, answers, answers), fc.nat(1));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const all = missingIn(rollCall(groups));
        for (const [at, [notes, points]] of groups.entries()) {
          const found = all.find((each) => each.groupId === `gruppe-${at + 1}`);
          const lacking = notes.flat().filter((n) => n === 0).length;
          const told = (found?.steps ?? []).reduce((sum, { stepId, questions }) => {
            const whole = notes[stepIds.indexOf(stepId)]?.length ?? 0;
            return sum + (questions.length === 0 ? whole : questions.length);
          }, 0);
          expect(told).toBe(lacking);
          expect(found?.points ?? false).toBe(points === 0);
        }
      }),
    );
  });
});

describe('what is no longer waited for', () => {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  const third = paper.ordered('group')[2]?.id as Id<'group'>;
  const told = () =>
    missingIn(
      rollCallOf(
        {
          steps: paper.ordered('step'),
          questions: paper.ordered('question'),
          groups: paper.ordered('group'),
          decisions: [],
          points: [],
        },
        new Map(),
        new Map(),
      ),
    );

  it('needs a reason in words', () => {
    expect(waive(third, '  ')).toEqual({ ok: false, problem: { type: 'missingReason' } });
  });

  it('is said while something is missing, and not when all has come after all', () => {
    const reason = 'Gruppa rakk ikke trinn 3';
    const call = rollCall([
      [[[2], [1], [0]], 3],
      [[[2], [1], [1]], 3],
    ]);
    const said = call.groups.map((group) => waiverOf({ ...group, waived: reason }, call.steps));
    expect(said).toEqual([reason, '']);
  });

  it('says why, stands last in the list, and can be waited for again', () => {
    const waived = waive(third, ' Gruppa rakk ikke trinn 3 ');
    if (!waived.ok) throw new Error(waived.problem.type);
    paper.write(waived.value);
    expect(told()[2]).toMatchObject({ groupId: third, waived: 'Gruppa rakk ikke trinn 3' });
    expect(missingText(told(), nb).split('\n').at(-1)).toBe(
      'Gruppe 3 mangler alt. Ventes ikke: Gruppa rakk ikke trinn 3',
    );
    paper.write(awaitAgain(third));
    expect(told()[2]).toMatchObject({ groupId: third, waived: '' });
  });
});
