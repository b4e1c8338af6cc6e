import { describe, expect, test } from 'vitest';
import type { Entry } from '#/domain/entry.ts';
import { deliver, takeBackDelivery } from '#/domain/handover.ts';

const workshop = { id: 'workshop-1' } as Entry<'workshop'>;
const delivery = { date: '2027-03-12', receiver: ' Arkiv ', caseNumber: ' 27/100 ' };

describe('marking a workshop as delivered', () => {
  test('takes the day, the role that received it and the case number', () => {
    const changes = deliver(workshop, delivery);
    expect(changes).toMatchObject({
      ok: true,
      value: [{ patch: { delivered: { date: '2027-03-12', receiver: 'Arkiv', caseNumber: '27/100' } } }],
    });
  });

  test('says what is missing', () => {
    expect(deliver(workshop, { ...delivery, date: '' })).toMatchObject({ problem: { type: 'missingDate' } });
    expect(deliver(workshop, { ...delivery, receiver: ' ' })).toMatchObject({
      problem: { type: 'missingReceiver' },
    });
  });

  test('can be taken back', () => {
    expect(takeBackDelivery(workshop)).toMatchObject([{ type: 'edit', patch: { delivered: null } }]);
  });
});
