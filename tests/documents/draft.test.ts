import { describe, expect, test } from 'vitest';
import { create, edit, remove } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { chapterIn, documentIn, textIn, words } from '../kit/documents.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { decision, note, plan, type Tablet, tablet } from '../kit/tablet.ts';

// What the administration works on from: its summary counts what was done, and tells nothing that was not.

const { own } = words.nb;

function draft(...more: Parameters<Tablet['write']>): string {
  const hub = tablet('hub');
  hub.write(...plan(), ...more);
  return textIn(documentIn(hub.entries(), { type: 'draft' }));
}

/** A proposal of the plenary's with one point. */
const joint = (name: string) => [
  ...decision(name, 'Sett opp benker.'),
  edit('decision', `${name}-forslag` as Id<'decision'>, { groupId: null, title: name }),
];

describe('the proposal in it', () => {
  test('has no wording twice: what is not settled is told with the point, and not where it is assessed', () => {
    const [one, two] = [tablet('hub'), tablet('annen', 5_000)];
    one.write(...plan(), ...joint('a'));
    two.add(...one.revisions());
    one.write(edit('point', 'a-punkt-1' as Id<'point'>, { text: 'Sett opp ti benker.' }));
    two.write(edit('point', 'a-punkt-1' as Id<'point'>, { text: 'Sett opp tjue benker.' }));
    one.add(...two.revisions());
    const told = textIn(documentIn(one.entries(), { type: 'draft' }));
    expect(told.split(own.otherWording(words.nb.fields.text ?? ''))).toHaveLength(2);
  });

  test('says of a point that its proposal was deleted elsewhere, and does not count it among what the workshop ended with', () => {
    const [one, two] = [tablet('hub'), tablet('annen', 5_000)];
    one.write(...plan(), ...joint('a'));
    two.add(...one.revisions());
    one.write(remove('a-punkt-1' as Id<'point'>), remove('a-forslag' as Id<'decision'>));
    two.write(edit('point', 'a-punkt-1' as Id<'point'>, { text: 'Sett opp ti benker.' }));
    one.add(...two.revisions());
    const outline = documentIn(one.entries(), { type: 'draft' });
    expect(chapterIn(outline, words.nb.citation.sections.proposal)).toContain(own.proposal.inDeleted);
    expect(textIn(outline)).not.toContain('Verkstedet endte');
  });
});

describe('the summary', () => {
  test('counts the notes of the groups, not those of the plenary', () => {
    const told = draft(note('notat-1', 'Benker'), note('notat-2', 'Lys', { groupId: null }));
    expect(told).toContain('og skrev 1 notat.');
  });

  test('tells of several proposals as several', () => {
    expect(draft(...joint('a'))).toContain('Verkstedet endte med et forslag med ett punkt.');
    expect(draft(...joint('a'), ...joint('b'))).toContain(
      'Verkstedet endte med 2 forslag med til sammen 2 punkter.',
    );
  });

  test('tells nothing of what there was none of', () => {
    const sizeless = { ...sampleValues.group, politicians: 0, administrators: 0 };
    const hub = tablet('hub');
    const workshop = { ...sampleValues.workshop, title: 'Torget' };
    hub.write(create('workshop', 'verksted-1' as Id<'workshop'>, workshop));
    hub.write(create('group', 'gruppe-1' as Id<'group'>, sizeless), note('notat-1', 'Benker'));
    const told = textIn(documentIn(hub.entries(), { type: 'draft' }));
    expect(told).toContain('Gruppene skrev 1 notat.');
    expect(told).not.toContain('satt av plass');
    const report = textIn(documentIn(hub.entries()));
    expect(report).toContain(own.about.noGroups);
    expect(report).not.toContain(own.about.peopleCaption);
  });

  test.each(['nb', 'nn', 'en'] as const)(
    'has a sentence in %s for one, for several and for none',
    (language) => {
      const { knowledge, ended } = words[language].own.draft;
      expect(knowledge(0, 0, 0)).toBe('');
      for (const said of [
        knowledge(1, 0, 1),
        knowledge(0, 2, 0),
        knowledge(0, 0, 1),
        ended(1, 1),
        ended(3, 2),
      ])
        expect(said).not.toMatch(/\b0\b|, \.| {2}/);
    },
  );
});
