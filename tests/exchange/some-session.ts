import fc from 'fast-check';
import type { Evidence } from '#/domain/discussion.ts';
import type { DeviceId, Id, RecordId } from '#/domain/ids.ts';
import { seal } from '#/revisions/seal.ts';
import { decision, note, plan, type Tablet, tablet } from '../kit/tablet.ts';

/** What happens at the tables, drawn by chance. */
type Deed =
  | { readonly do: 'note'; readonly on: number; readonly text: string; readonly secret: boolean }
  | { readonly do: 'edit' | 'link'; readonly on: number; readonly which: number; readonly text: string }
  | { readonly do: 'delete' | 'undelete' | 'erase'; readonly on: number; readonly which: number }
  | { readonly do: 'decide'; readonly on: number; readonly text: string }
  | { readonly do: 'meet' }
  | { readonly do: 'newer'; readonly on: number; readonly text: string };

const on = fc.nat(1);
const which = fc.nat(3);
const text = fc.oneof(
  fc.constantFrom('Flere benker', 'Lys i parken', 'Æ ø å 🌱', '"\\\n\u2028', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('note' as const), on, text, secret: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'link' as const), on, which, text }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'undelete' as const, 'erase' as const),
      on,
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), on, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('meet' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('newer' as const), on, text }) },
);

/** Two tablets with the same plan, after an evening of writing apart and together; the first is the hub. */
export const someSession: fc.Arbitrary<readonly [Tablet, Tablet]> = fc
  .array(deed, { maxLength: 14 })
  .map((deeds) => {
    const hub = tablet('hub');
    const group = tablet('gruppe', -172_800_000);
    hub.write(...plan());
    group.add(...hub.revisions());
    for (const each of deeds) play([hub, group], each);
    return [hub, group] as const;
  });

function play(tablets: readonly [Tablet, Tablet], each: Deed): void {
  const [hub, group] = tablets;
  if (each.do === 'meet') {
    hub.add(...group.revisions());
    group.add(...hub.revisions());
    return;
  }
  const writer = each.on === 0 ? hub : group;
  const groupId = (each.on === 0 ? 'gruppe-2' : 'gruppe-1') as Id<'group'>;
  switch (each.do) {
    case 'note':
      writer.write(note(writer.moment.newId('note'), each.text, { groupId, workingFileOnly: each.secret }));
      return;
    case 'decide':
      writer.write(...decision(groupId, each.text));
      return;
    case 'newer':
      writer.add(fromNewerApp(each.text));
      return;
    default: {
      const records = writer.entries().filter((entry) => entry.kind === 'note' || entry.kind === 'point');
      const record = records[each.which % Math.max(1, records.length)];
      if (record === undefined) return;
      const { id, kind } = record;
      if (each.do === 'edit') writer.write({ type: 'edit', kind, id, patch: { text: each.text } } as never);
      else if (each.do === 'link') {
        const evidence: Evidence[] = [{ type: 'paragraph', id: 'sak-1-f1' as Id<'paragraph'> }];
        writer.write({ type: 'edit', kind, id, patch: { evidence } } as never);
      } else writer.write({ type: each.do, id });
    }
  }
}

/** A kind and fields that this version has never heard of. */
function fromNewerApp(text: string) {
  return seal({
    recordId: 'nytt-1' as RecordId,
    kind: 'hologram',
    parents: [],
    value: { text, depth: { of: [1, 2.5, null] } },
    hlc: 1_900_000_000_000,
    deviceId: 'framtid' as DeviceId,
    salt: 'salt-fra-framtiden-1',
  });
}
