import { describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import { leftOutOf } from '#/exchange/left-out.ts';
import { selectForArchive } from '#/exchange/redact.ts';
import { lastChangeOf } from '#/features/exchange/last-change.ts';
import { rewrites, writes } from '../../kit/notes.ts';
import { plan, tablet, workshopId } from '../../kit/tablet.ts';

const delivered = { date: '2027-03-12', receiver: 'Arkiv', caseNumber: '' };

describe('what must be in a file before the workshop may go', () => {
  test('the newest change counts', () => {
    const hub = tablet('hub');
    hub.write(...plan());
    const before = lastChangeOf(hub.revisions());
    hub.write(writes('1', 'Lys'));
    expect(lastChangeOf(hub.revisions())).toBeGreaterThan(before);
  });

  test('that it was delivered does not, since that is written after the file was made', () => {
    const hub = tablet('hub');
    hub.write(...plan(), writes('1', 'Lys'));
    const before = lastChangeOf(hub.revisions());
    hub.write(edit('workshop', workshopId, { delivered }));
    expect(lastChangeOf(hub.revisions())).toBe(before);
  });

  test('a new title does, also together with the delivery', () => {
    const hub = tablet('hub');
    hub.write(...plan());
    const before = lastChangeOf(hub.revisions());
    hub.write(edit('workshop', workshopId, { title: 'Ny tittel', delivered }));
    expect(lastChangeOf(hub.revisions())).toBeGreaterThan(before);
  });
});

describe('what the archive copy says it leaves out', () => {
  test('notes for the working file only and earlier wordings', () => {
    const hub = tablet('hub');
    hub.write(...plan(), writes('1', 'Lys'), writes('2', 'Til oss selv', { workingFileOnly: true }));
    hub.write(rewrites('1', 'Lys i parken'), rewrites('1', 'Lys langs elva'));
    const selected = selectForArchive(workshopId, hub.revisions());
    expect(leftOutOf(hub.entries(), hub.revisions(), selected)).toEqual({
      participants: 1,
      marked: 1,
      older: 2,
      trash: 0,
    });
  });

  test('only the list of participants, when nothing else is', () => {
    const hub = tablet('hub');
    hub.write(...plan());
    const selected = selectForArchive(workshopId, hub.revisions());
    expect(leftOutOf(hub.entries(), hub.revisions(), selected)).toEqual({
      participants: 1,
      marked: 0,
      older: 0,
      trash: 0,
    });
  });
});
