import { describe, expect, test } from 'vitest';
import type { ReportPart } from '#/documents/report-parts.ts';
import { create, edit, remove } from '#/domain/change.ts';
import type { Point } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { chapterIn, documentIn, headingsIn, textIn, words } from '../kit/documents.ts';
import { decision, note, plan, type Tablet, tablet } from '../kit/tablet.ts';

// What the administration reads: everything the groups meant, plainly a proposal, and nothing about persons.

const { own } = words.nb;

function hub(...more: Parameters<Tablet['write']>): Tablet {
  const made = tablet('hub');
  made.write(...plan(), ...more);
  return made;
}

/** A proposal of the plenary's with one point. */
function plenary(name: string, text: string, fields: Partial<Point> = {}) {
  const decisionId = `${name}-forslag` as Id<'decision'>;
  return [
    create('decision', decisionId, { groupId: null, title: name, goal: '', order: 1 }),
    create('point', `${name}-punkt` as Id<'point'>, {
      decisionId,
      order: 1,
      text,
      responsible: '',
      deadline: null,
      economy: '',
      support: 'unsettled',
      hands: null,
      minorityRemark: '',
      evidence: [],
      deliberateChoice: false,
      origins: [],
      setAside: '',
      ...fields,
    }),
  ];
}

const report = (tidied: Tablet) => documentIn(tidied.entries());
const chapter = (tidied: Tablet, part: keyof typeof own.chapters) =>
  chapterIn(report(tidied), own.chapters[part]);

describe('first things first', () => {
  test('that it is no decision stands before everything else, then that an example is invented', () => {
    const [first, second, third] = report(hub()).blocks;
    expect(first).toEqual({ type: 'notice', runs: [{ text: words.nb.notADecision }] });
    expect(second).toEqual({ type: 'notice', runs: [{ text: words.nb.exampleNote }] });
    expect(third).toEqual({ type: 'notice', runs: [{ text: own.fictionalPapers }] });
  });

  test('only the chosen parts, in the report’s own order', () => {
    const outline = documentIn(hub().entries(), { type: 'report', parts: ['forward', 'about'] });
    expect(headingsIn(outline).filter((text) => /^# /.test(text))).toEqual([
      `# ${own.chapters.about}`,
      `# ${own.chapters.forward}`,
    ]);
  });

  test('participants are numbers', () => {
    const text = textIn(report(hub()));
    expect(text).toContain('I alt | 8 | 2 | 10');
    expect(text).not.toContain('Kari Nordmann');
  });
});

describe('how it was done', () => {
  const held = {
    phaseId: 'fase-1',
    plannedMinutes: 14,
    startedAt: Date.UTC(2027, 2, 11, 15, 10),
    endedAt: Date.UTC(2027, 2, 11, 15, 27),
    pausedMs: 60_000,
  };

  test('planned and used time, by the clock in Norway', () => {
    const text = chapter(hub(edit('step', 'trinn-1' as Id<'step'>, { held: [held] })), 'process');
    expect(text).toContain(
      'Trinn 1: Tallene | kl.\u00a016.00 til kl.\u00a016.14 | 14 | kl.\u00a016.10 til kl.\u00a016.27 | 16',
    );
  });

  test('what two devices noted of the same time counts once, and that is said', () => {
    const one = { ...held, pausedMs: 0 };
    const other = { ...one, startedAt: one.startedAt + 60_000, endedAt: one.endedAt + 60_000 };
    const told = (stretches: (typeof held)[]) =>
      chapter(hub(edit('step', 'trinn-1' as Id<'step'>, { held: stretches })), 'process');
    expect(told([one, other])).toContain('kl.\u00a016.10 til kl.\u00a016.28 | 18');
    expect(told([one, other])).toContain(own.process.countedOnce);
    expect(told([one])).not.toContain(own.process.countedOnce);
  });

  test('in summer too', () => {
    const july = { ...held, startedAt: Date.UTC(2027, 6, 1, 8), endedAt: Date.UTC(2027, 6, 1, 9) };
    const text = chapter(hub(edit('step', 'trinn-1' as Id<'step'>, { held: [july] })), 'process');
    expect(text).toContain('kl.\u00a010.00 til kl.\u00a011.00');
  });

  test('a rehearsal is not the day', () => {
    const text = chapter(
      hub(edit('step', 'trinn-1' as Id<'step'>, { held: [{ ...held, rehearsal: true }] })),
      'process',
    );
    expect(text).toContain(own.process.noLog);
    expect(text).not.toContain('kl.\u00a016.10');
  });
});

describe('the proposal', () => {
  test('each point with who, when, support and what the minority meant', () => {
    const text = chapter(
      hub(
        ...plenary('felles', 'Sett opp ti benker.', {
          responsible: 'Teknisk drift',
          deadline: '2027-09-01',
          economy: '100 000 kroner',
          support: 'majority',
          hands: { for: 14, against: 9, abstaining: 2 },
          minorityRemark: 'Vent et år.',
        }),
      ),
      'proposal',
    );
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Sett opp ti benker.',
        'Ansvarlig: Teknisk drift',
        'Frist: 01.09.2027',
        'Økonomi: 100 000 kroner',
        'Tilslutning: Flertall, 14 for, 9 mot, 2 avstår',
        'Merknad fra mindretallet: Vent et år.',
      ]),
    );
  });

  test('several proposals are told apart', () => {
    const outline = report(hub(...plenary('Benker', 'Sett opp ti.'), ...plenary('Lys', 'Heng opp to.')));
    expect(headingsIn(outline)).toEqual(
      expect.arrayContaining(['## Forslag 1: Benker', '## Forslag 2: Lys', '## Forslag 2: Lys, punkt 1']),
    );
  });

  test('proposals without titles were begun apart and are one, numbered together, as in the result file', () => {
    const untitled = ['a', 'b'].flatMap((name) => [
      ...plenary(name, `Punkt ${name}`),
      edit('decision', `${name}-forslag` as Id<'decision'>, { title: '' }),
    ]);
    const headings = headingsIn(report(hub(...untitled)));
    expect(headings.filter((text) => /Forslag \d/.test(text))).toEqual([]);
    expect(headings).toEqual(expect.arrayContaining(['## Punkt 1', '## Punkt 2']));
  });

  test('without a plenary the groups’ own are told as theirs, and once', () => {
    const outline = report(hub(...decision('gruppe-1', 'Sett opp benker.')));
    const told = chapterIn(outline, own.chapters.proposal);
    expect(told).toContain(own.proposal.noPlenary);
    expect(told).toContain('Forslag fra Gruppe 1');
    expect(chapterIn(outline, own.chapters.groups)).not.toContain('Ansvarlig');
    const without = documentIn(hub(...decision('gruppe-1', 'Sett opp benker.')).entries(), {
      type: 'report',
      parts: ['groups'],
    });
    expect(textIn(without)).toContain('Sett opp benker.');
  });

  test('why a group’s point was not taken forward stands with it', () => {
    const tidied = hub(...decision('gruppe-1', 'Sett opp benker.'), ...plenary('felles', 'Heng opp lys.'));
    tidied.write(edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { setAside: 'Egen sak i høst.' }));
    expect(chapter(tidied, 'groups')).toContain('Ikke tatt videre i plenum: Egen sak i høst.');
  });
});

describe('what nobody has settled', () => {
  test('both wordings are told, and the reader is told first that there are two', () => {
    const [one, two] = [hub(...plenary('felles', 'Sett opp benker.')), tablet('annen', 5_000)];
    two.add(...one.revisions());
    one.write(edit('point', 'felles-punkt' as Id<'point'>, { text: 'Sett opp ti benker.' }));
    two.write(edit('point', 'felles-punkt' as Id<'point'>, { text: 'Sett opp tjue benker.' }));
    one.add(...two.revisions());
    const outline = report(one);
    const told = chapterIn(outline, own.chapters.proposal);
    expect(told).toContain('Sett opp ti benker.');
    expect(told).toContain('Sett opp tjue benker.');
    expect(told).toContain('Annen ordlyd som ikke er avklart (tekst):');
    expect(textIn(outline)).toContain(own.unsettled(1));
  });

  test('of what the chosen parts leave out, nothing is said to be there', () => {
    const [one, two] = [hub(note('svar', 'Benker')), tablet('annen', 5_000)];
    two.add(...one.revisions());
    one.write(edit('note', 'svar' as Id<'note'>, { text: 'Ti benker' }));
    two.write(edit('note', 'svar' as Id<'note'>, { text: 'Tjue benker' }));
    one.add(...two.revisions());
    const told = (parts: readonly ReportPart[]) =>
      textIn(documentIn(one.entries(), { type: 'report', parts }));
    expect(told(['about', 'notes'])).toContain(own.unsettled(1));
    expect(told(['about', 'proposal', 'groups'])).not.toContain(own.unsettled(1));
  });
});

describe('the knowledge', () => {
  const point = { evidence: [{ type: 'paragraph', id: 'sak-1-f1' as Id<'paragraph'> }] } as const;

  test('in full words, with its source, and with what the point was made from', () => {
    const text = chapter(
      hub(
        ...decision('gruppe-1', 'Sett opp benker.'),
        ...plenary('felles', 'Sett opp ti benker.', {
          ...point,
          origins: [{ id: 'gruppe-1-punkt-1' as Id<'point'>, revisionId: null }],
        }),
      ),
      'evidence',
    );
    expect(text).toContain('Sak 1: Levende sentrum · Faktagrunnlag · F1');
    expect(text).toContain('Sentrum har 3 424 innbyggere.');
    expect(text).toContain('Kilde: Utvalg for kultur, 27/100, fiktivt saksframlegg');
    expect(text).toContain('Bygger på: Gruppe 1, punkt 1');
  });

  test('how many points and notes cite each source; one nobody cites stands there with 0', () => {
    const cites = (id: string) => note(id, id, { evidence: [...point.evidence, ...point.evidence] });
    const text = chapter(hub(...plenary('felles', 'A', point), cites('a'), cites('b')), 'evidence');
    expect(text).toContain('Sak 1: Levende sentrum | 1 | 2');
    expect(text).toContain('Levekår | 0 | 0');
  });

  test('a link to what has been deleted since counts for no source', () => {
    const gone = remove('sak-1-f1' as Id<'paragraph'>);
    const text = chapter(hub(...plenary('felles', 'A', point), gone), 'evidence');
    expect(text).toContain('Sak 1: Levende sentrum | 0 | 0');
  });

  test('a deliberate political choice is a basis', () => {
    const text = chapter(hub(...plenary('felles', 'A', { deliberateChoice: true })), 'evidence');
    expect(text).toContain(own.evidence.deliberate);
    expect(text).not.toContain(own.evidence.none);
  });
});

test('what a group wrote stays when the group, the step or the question is taken out of the plan; what was deleted is not told', () => {
  const tidied = hub(note('svar', 'Flere benker'));
  for (const id of ['gruppe-1', 'trinn-1', 'sporsmal-1']) tidied.write(remove(id as Id));
  const text = chapter(tidied, 'notes');
  expect(text).toContain('Gruppe 1');
  expect(text).toContain(own.notes.lostPlace);
  expect(text).not.toContain('Tallene');
  expect(text).toContain('Flere benker');
});

test('a group that has no proposal is not said to have one further up', () => {
  const text = chapter(hub(...decision('gruppe-1', 'Sett opp benker.')), 'groups');
  expect(text).toContain(own.groups.proposalAbove);
  expect(text).toContain(own.groups.noProposal);
});

test('a file that a point rests on is among the facts of the draft', () => {
  const file = 'plan' as Id<'attachment'>;
  const evidence = [{ type: 'attachment', id: file, page: null, quote: '' } as never];
  const tidied = hub(...plenary('felles', 'A', { evidence }));
  const draft = textIn(documentIn(tidied.entries(), { type: 'draft' }));
  expect(draft).toContain(own.draft.facts);
});

test('the draft tells a workshop that is only prepared, for a later day, as one to come', () => {
  const draftOf = (date: string, ...more: Parameters<Tablet['write']>) => {
    const tidied = hub(edit('workshop', 'verksted-1' as Id<'workshop'>, { date }), ...more);
    return textIn(documentIn(tidied.entries(), { type: 'draft' }));
  };
  const [onTheDay, before] = [draftOf('2027-03-11'), draftOf('2027-03-12')];
  expect(onTheDay).toContain('«Levende sentrum» ble holdt');
  expect(before).toContain('«Levende sentrum» skal holdes');
  expect(before).not.toContain('Gruppene arbeidet med');
  expect(draftOf('2027-03-12', note('notat-1', 'Flere benker'))).toContain('ble holdt');
});

test('the report is in the workshop’s language', () => {
  const tidied = hub();
  tidied.write(edit('workshop', 'verksted-1' as Id<'workshop'>, { language: 'nn' }));
  expect(report(tidied).title).toBe('Rapport frå politisk verkstad');
  expect(report(tidied).language).toBe('nn');
});
