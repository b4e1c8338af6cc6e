import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceFor, countActs, countWords, pointChecks } from '#/domain/advice.ts';
import { sentenceStarters } from '#/domain/decisions-starters.ts';
import type { Point } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';

const bare = { text: '', responsible: '', deadline: null, evidence: [], deliberateChoice: false } as const;
type Checked = Pick<Point, keyof typeof bare>;

describe('the advice about a point', () => {
  it('finds everything in place in a point that can be carried out', () => {
    const { met } = adviceFor({
      ...bare,
      text: 'Kommunedirektøren bes om å legge fram en plan for lekeplassene innen 1. oktober 2027.',
      evidence: [{ type: 'paragraph', id: 'f10' as Id<'paragraph'> }],
    });
    expect(met).toEqual({ addressee: true, deadline: true, oneAct: true, length: true, basis: true });
  });

  it('reads the addressee and the deadline in the fields as well as in the text', () => {
    const text = 'Det lages en plan for lekeplassene.';
    expect(met({ ...bare, text })).toMatchObject({ addressee: false, deadline: false });
    expect(met({ ...bare, text, responsible: 'Virksomhetsleder', deadline: '2027-10-01' })).toMatchObject({
      addressee: true,
      deadline: true,
    });
  });

  it.each([
    'Utvalget ber om at saken legges fram innen utgangen av året.',
    'Kommunedirektøren blir bedd om å leggje fram saka seinast 15. juni.',
    'The committee asks that the plan be presented by October 2027.',
  ])('reads the three languages: %s', (text) => {
    expect(met({ ...bare, text })).toMatchObject({ addressee: true, deadline: true, oneAct: true });
  });

  it('takes a limit in time for a deadline, and a town for a town', () => {
    const deadline = (text: string) => met({ ...bare, text }).deadline;
    for (const text of ['Done by the end of June.', 'Ready by 1 May 2028.', 'It opens by 2028.'])
      expect(deadline(text), text).toBe(true);
    for (const text of ['Vår by skal få 3 nye lekeplasser.', 'Fredelig by med 2 torg.'])
      expect(deadline(text), text).toBe(false);
  });

  it('takes a deliberate political choice for a basis', () => {
    expect(met(bare).basis).toBe(false);
    expect(met({ ...bare, deliberateChoice: true }).basis).toBe(true);
  });

  it('counts words as people do', () => {
    expect(countWords('Det settes av 2 400 000 kroner – hvert år.')).toBe(9);
    expect(countWords(' – ')).toBe(0);
    expect(met({ ...bare, text: 'ord '.repeat(40) }).length).toBe(true);
    expect(met({ ...bare, text: 'ord '.repeat(41) }).length).toBe(false);
  });

  it('counts what is asked for, not what is explained', () => {
    expect(countActs('Kommunedirektøren bes om å lage en plan og å legge fram et budsjett.')).toBe(2);
    expect(countActs('Kommunestyret vedtar planen. Utvalget ber om en orientering i juni.')).toBe(2);
    expect(countActs('Utvalget ber om en plan innen 1. oktober kl. 09.00. Barna venter.')).toBe(1);
  });

  it('has nothing against the beginnings we offer ourselves', () => {
    for (const starter of Object.values(sentenceStarters).flat()) expect(countActs(starter)).toBe(1);
  });

  it('never stops anybody, whatever is written (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, responsible) => {
        const advice = adviceFor({ ...bare, text, responsible });
        expect(Object.keys(advice.met).toSorted()).toEqual([...pointChecks].toSorted());
        expect(advice.words).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is never made worse by filling in a field (law)', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const before = met({ ...bare, text });
        const after = met({
          text,
          responsible: 'Ordfører',
          deadline: '2027-10-01',
          evidence: [],
          deliberateChoice: true,
        });
        for (const check of pointChecks) expect(after[check] || !before[check]).toBe(true);
      }),
    );
  });
});

function met(point: Checked) {
  return adviceFor(point).met;
}
