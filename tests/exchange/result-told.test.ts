import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { create, edit, remove } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { resultText } from '#/exchange/result-file.ts';
import { resultTexts } from '#/i18n/result-texts.ts';
import { changedApart, other, shown, writtenFields } from '../kit/changed-apart.ts';
import { exampleEntries } from '../kit/documents.ts';
import { group1, hub, resultIn } from '../kit/result.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { decision, note, type Tablet, tablet } from '../kit/tablet.ts';

// What a result file tells of what the groups wrote.

describe('what it tells', () => {
  test('what a point builds on, each once, also when two devices brought the same wording of it', () => {
    const origins = ['før', 'nå'].map((revisionId) => ({ id: 'notat-1', revisionId })) as never;
    const twice = hub(
      ...decision('gruppe-1', 'Åpne skolen'),
      edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { origins }),
    );
    expect(group1(twice.entries())?.forslagTilVedtak?.punkter[0]?.byggerPaa).toHaveLength(1);
  });

  test('that it is no decision, and what kind of meeting it was, in words and as a code', () => {
    const { merknad, verksted } = resultIn(hub().entries());
    expect(merknad).toMatch(/^Dette er ikke et formelt vedtak\./);
    expect(verksted.moetestatus).toMatchObject({ kodeverdi: 'open', kodebeskrivelse: 'Åpent verksted' });
  });

  test('in the workshop’s language, whoever makes the file', async () => {
    const entries = hub(...decision('gruppe-1', 'Set opp benker.')).entries();
    const result = resultIn(entries, await resultTexts('nn'));
    expect(result.merknad).toMatch(/^Dette er ikkje eit formelt vedtak\./);
    expect(result.grupper[0]?.forslagTilVedtak?.punkter[0]?.tilslutning.kodebeskrivelse).toBe('Fleirtal');
  });

  test('notes stand under their question, in the order of the program, the summary last', () => {
    const entries = hub(
      note('oppsummert', 'Alt i alt', { questionId: null, noteKind: 'summary' }),
      note('svar', 'Flere benker'),
    ).entries();
    expect(group1(entries)?.svar).toMatchObject([
      { trinn: 'Tallene', spoersmaal: 'Hva forteller tallene?', notater: [{ tekst: 'Flere benker' }] },
      { trinn: 'Tallene', spoersmaalId: null, notater: [{ tekst: 'Alt i alt' }] },
    ]);
  });

  test('planned and used time of each phase; rehearsals stay out', () => {
    const [step] = hub()
      .entries()
      .filter(({ kind }) => kind === 'step');
    const at = Date.UTC(2027, 2, 11, 15, 10);
    const held = {
      phaseId: null,
      plannedMinutes: 10,
      startedAt: at,
      endedAt: at + 750_000,
      pausedMs: 60_000,
    };
    const entries = hub(
      edit('step', step?.id as Id<'step'>, { held: [held, { ...held, startedAt: at - 1, rehearsal: true }] }),
    ).entries();
    expect(resultIn(entries).trinn.flatMap(({ gjennomfoering }) => gjennomfoering)).toEqual([
      {
        fase: '',
        type: null,
        planlagtMinutter: 10,
        bruktMinutter: 11.5,
        pauseMinutter: 1,
        start: '2027-03-11T15:10:00.000Z',
        slutt: '2027-03-11T15:22:30.000Z',
      },
    ]);
  });

  test('what two devices noted of the same time counts once, in whatever order it lies in the file', () => {
    const [step] = hub()
      .entries()
      .filter(({ kind }) => kind === 'step');
    const at = Date.UTC(2027, 2, 11, 15, 10);
    const held = { phaseId: null, plannedMinutes: 10, startedAt: at, endedAt: at + 600_000, pausedMs: 0 };
    const later = { ...held, startedAt: at + 30_000, endedAt: at + 630_000 };
    for (const stretches of [
      [held, later],
      [later, held],
    ]) {
      const entries = hub(edit('step', step?.id as Id<'step'>, { held: stretches })).entries();
      const times = resultIn(entries).trinn.flatMap(({ gjennomfoering }) => gjennomfoering);
      expect(times).toMatchObject([{ bruktMinutter: 10.5, slutt: '2027-03-11T15:20:30.000Z' }]);
    }
  });

  test('a point can be followed to its knowledge, word for word and figure for figure', () => {
    const entries = hub(...decision('gruppe-1', 'Sett opp benker.')).entries();
    const [paragraph, figure] = group1(entries)?.forslagTilVedtak?.punkter[0]?.kunnskapsgrunnlag ?? [];
    expect(paragraph).toMatchObject({
      id: 'sak-1-f1',
      type: { kodeverdi: 'paragraph' },
      tittel: 'Sak 1: Levende sentrum · Faktagrunnlag · F1',
      tekst: 'Sentrum har 3 424 innbyggere.',
    });
    expect(figure).toMatchObject({
      tekst: 'Trangbodde, 2025: 23,5\u00a0prosent',
      tall: [{ gjelder: ['Trangbodde', '2025'], verdi: 23.5, mangler: null, enhet: 'prosent' }],
    });
  });

  test('a page of an attached file is told with its number', () => {
    const kart = 'kart-1' as Id<'attachment'>;
    const entries = hub(
      create('attachment', kart, { ...sampleValues.attachment, belongsTo: null }),
      note('svar', 'Se kartet.', { evidence: [{ type: 'attachment', id: kart, page: 2 }] }),
    ).entries();
    expect(group1(entries)?.svar[0]?.notater[0]?.kunnskapsgrunnlag).toMatchObject([
      { type: { kodeverdi: 'attachment' }, tittel: 'Kart, side 2', side: 2, tilgjengelig: true },
    ]);
  });

  test('what the newest edition of its source does not have any more is marked', () => {
    const [lys, trær, tabell] = ['lys', 'trær', 'tabell'] as never[];
    const { statement, dataset } = sampleValues;
    const cells = dataset.cells.map((cell) => ({ ...cell, vanished: true as const }));
    const at = dataset.cells[0]?.at ?? [];
    const entries = hub(
      create('statement', lys as never, { ...statement, vanished: true }),
      create('statement', trær as never, statement),
      create('dataset', tabell as never, { ...dataset, cells }),
      note('svar', 'Mer lys.', {
        evidence: [
          { type: 'statement', id: lys as never },
          { type: 'statement', id: trær as never },
          { type: 'cell', id: tabell as never, at },
        ],
      }),
    ).entries();
    const told = group1(entries)?.svar[0]?.notater[0]?.kunnskapsgrunnlag ?? [];
    expect(told.map(({ id, utgaatt, tall = [] }) => [id, utgaatt, tall[0]?.utgaatt])).toEqual([
      ['lys', true, undefined],
      ['trær', undefined, undefined],
      ['tabell', undefined, true],
    ]);
  });

  test('the proposal is there as one numbered text too', () => {
    const entries = hub(...decision('gruppe-1', 'Sett opp benker.')).entries();
    expect(group1(entries)?.forslagTilVedtak?.tekstInnhold).toBe('1. Sett opp benker.');
  });

  test('where two devices differ, both wordings: also of what the minority meant', () => {
    const [one, two] = [hub(...decision('gruppe-1', 'Sett opp benker.')), tablet('gruppe', 5_000)];
    two.add(...one.revisions());
    const point = 'gruppe-1-punkt-1' as Id<'point'>;
    one.write(edit('point', point, { minorityRemark: 'Vent et år.' }));
    two.write(edit('point', point, { minorityRemark: 'Bygg mindre.' }));
    one.add(...two.revisions());
    const told = group1(one.entries())?.forslagTilVedtak?.punkter[0];
    expect(told?.andreOrdlyder).toHaveLength(1);
    expect([told?.mindretallsmerknad, told?.andreOrdlyder[0]?.tekst].sort()).toEqual([
      'Bygg mindre.',
      'Vent et år.',
    ]);
    expect(told?.andreOrdlyder[0]?.felt).toBe('mindretallsmerknad');
  });

  test('what a group wrote stays when the group, the step or the question is taken out of the plan; what was deleted is not told', () => {
    const tidied = hub(note('svar', 'Flere benker'));
    for (const id of ['gruppe-1', 'trinn-1', 'sporsmal-1']) tidied.write(remove(id as Id));
    expect(resultIn(tidied.entries()).grupper).toMatchObject([
      { id: 'gruppe-2', svar: [] },
      {
        id: 'gruppe-1',
        navn: 'Gruppe 1',
        svar: [{ trinnId: 'trinn-1', trinn: '', spoersmaal: '', notater: [{ tekst: 'Flere benker' }] }],
      },
    ]);
  });

  test('a group whose two tablets began apart has one proposal with the points of both', () => {
    const entries = hub(
      ...decision('gruppe-1', 'Sett opp benker.'),
      create('decision', 'andre' as Id<'decision'>, {
        groupId: 'gruppe-1' as Id<'group'>,
        title: 'Forslag til vedtak',
        goal: 'Et sted å være',
        order: 2,
      }),
    ).entries();
    expect(group1(entries)?.forslagTilVedtak).toMatchObject({
      ider: ['gruppe-1-forslag', 'andre'],
      andreOrdlyder: [{ felt: 'tittel' }, { felt: 'maal', tekst: 'Et sted å være' }],
    });
  });
});

describe('several proposals of the plenary', () => {
  const proposal = (id: string, title: string, order: number) =>
    create('decision', id as Id<'decision'>, { groupId: null, title, goal: '', order });
  const joint = (entries: readonly AnyEntry[]) => resultIn(entries).plenum;

  test('stand apart by their titles, the first where a reader has always found it', () => {
    const { forslagTilVedtak, flereForslag } = joint(
      hub(proposal('b', 'B', 2), proposal('a', 'A', 1)).entries(),
    );
    expect(forslagTilVedtak).toMatchObject({ ider: ['a'], tittel: 'A' });
    expect(flereForslag).toMatchObject([{ ider: ['b'], tittel: 'B' }]);
  });

  test('without titles are one that was begun twice, and one is all there is', () => {
    const plenum = joint(hub(proposal('a', '', 1), proposal('b', ' ', 2)).entries());
    expect(plenum.forslagTilVedtak?.ider).toEqual(['a', 'b']);
    expect(plenum).not.toHaveProperty('flereForslag');
  });
});

describe('support', () => {
  const handsOf = (...more: Parameters<Tablet['write']>) =>
    group1(hub(...decision('gruppe-1', 'Benker'), ...more).entries())?.forslagTilVedtak?.punkter[0]?.hender;

  test('is told as hands, and by kind of people only where they were counted apart', () => {
    expect(handsOf()).toEqual({ for: 3, mot: 1, avstaar: 0 });
    const politicians = { for: 2, against: 1, abstaining: 0 };
    const administrators = { for: 1, against: 0, abstaining: 0 };
    const hands = { for: 3, against: 1, abstaining: 0, byKind: { politicians, administrators } };
    expect(handsOf(edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { hands }))).toEqual({
      for: 3,
      mot: 1,
      avstaar: 0,
      politikere: { for: 2, mot: 1, avstaar: 0 },
      administrasjon: { for: 1, mot: 0, avstaar: 0 },
    });
  });
});

describe('a wording that nobody has settled', () => {
  const example = exampleEntries();

  test('law: wherever it is told, the other one is too, also of steps, questions, sources and case papers', () => {
    fc.assert(
      fc.property(fc.subarray(example.map(({ id }) => id as string)), (ids) => {
        const isApart = ({ id }: AnyEntry) => ids.includes(id);
        const entries = example.map((entry) => (isApart(entry) ? changedApart(entry) : entry));
        const text = resultText(resultIn(entries));
        for (const entry of example.filter(isApart))
          for (const field of writtenFields(entry))
            expect([entry.id, field, text.includes(shown(entry, field))]).toEqual([
              entry.id,
              field,
              text.includes(other(entry, field)),
            ]);
      }),
      { numRuns: 30 },
    );
  });

  test('stands beside the wording that the app shows, with the field it belongs to', () => {
    const ids = ['trinn-1', 'sak-1', 'sak-1-proposal-1', 'sak-1-f1'];
    const told = resultIn(example.map((entry) => (ids.includes(entry.id) ? changedApart(entry) : entry)));
    expect(told.trinn.find(({ id }) => id === 'trinn-1')?.andreOrdlyder).toEqual([
      { felt: 'tittel', tekst: '[annen title i trinn-1]' },
      { felt: 'beskrivelse', tekst: '[annen description i trinn-1]' },
    ]);
    const [paper] = told.saksframlegg;
    expect(paper?.andreOrdlyder?.map(({ felt }) => felt)).toEqual(['tittel', 'forslagTilVedtak']);
    expect(paper?.saksbeskrivelse.avsnitt.flatMap(({ andreOrdlyder = [] }) => andreOrdlyder)).toEqual([
      { felt: 'tekst', tekst: '[annen text i sak-1-f1]' },
    ]);
    expect(told.trinn.find(({ id }) => id === 'trinn-2')).not.toHaveProperty('andreOrdlyder');
  });
});
