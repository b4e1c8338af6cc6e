import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, lastOrder, moved, type Ordered } from '#/domain/order.ts';

const list = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 })
  .map((orders) => inOrder(orders.map((order, index) => item(`id-${index}`, order))));

describe('a list people may reorder', () => {
  test('stands by order, and by id where two have the same', () => {
    const items = [item('c', 2), item('b', 1), item('a', 2)];
    expect(inOrder(items).map((each) => each.id)).toEqual(['b', 'a', 'c']);
  });

  test('what is new comes last', () => {
    expect(lastOrder([])).toBe(1);
    expect(lastOrder([item('a', 4), item('b', 2.5)])).toBe(5);
  });

  test('moving one changes that one only', () => {
    const items = [item('a', 1), item('b', 2), item('c', 3)];
    expect(moved(items, 2, 0)).toEqual([{ item: item('c', 3), order: 0 }]);
    expect(moved(items, 0, 1)).toEqual([{ item: item('a', 1), order: 2.5 }]);
  });

  test('where two leave no number between them, all are numbered anew', () => {
    const items = [item('a', 1), item('b', 1), item('c', 1)];
    expect(moved(items, 2, 1).map((each) => [each.item.id, each.order])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ]);
  });

  test('moving to where it stands, or out of the list, is no move', () => {
    const items = [item('a', 1), item('b', 2)];
    expect([moved(items, 0, 0), moved(items, 0, 2), moved(items, 0, -1), moved(items, 5, 0)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('law: after a move the list stands as the hand put it', () => {
    fc.assert(
      fc.property(list, fc.nat(11), fc.nat(11), (items, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        const wanted = items.map((each) => each.id);
        wanted.splice(to, 0, ...wanted.splice(from, 1));
        expect(afterwards(items, from, to).map((each) => each.id)).toEqual(wanted);
      }),
    );
  });

  test('law: a thousand moves into the same gap still end where they were put', () => {
    const start = [item('a', 1), item('b', 2), item('c', 3)];
    const end = Array.from({ length: 1000 }).reduce<Ordered[]>((items) => {
      const next = afterwards(items, 2, 1);
      expect(next[1]?.id).toBe(items[2]?.id);
      return next;
    }, start);
    expect(end).toHaveLength(3);
  });
});

function afterwards(items: readonly Ordered[], from: number, to: number): Ordered[] {
  const orders = new Map(moved(items, from, to).map((move) => [move.item.id, move.order]));
  return inOrder(items.map((each) => item(each.id, orders.get(each.id) ?? each.value.order)));
}

function item(id: string, order: number): Ordered {
  return { id, value: { order } };
}
