import fc from 'fast-check';

export type Action = { readonly device: number } & (
  | { readonly do: 'create' | 'newer'; readonly text: string }
  | {
      readonly do: 'edit' | 'editFromLook';
      readonly record: number;
      readonly field: 'text' | 'economy' | 'starred' | 'evidence';
      readonly text: string;
    }
  | { readonly do: 'look' | 'delete' | 'undelete' | 'erase'; readonly record: number }
  | { readonly do: 'export'; readonly how: Purpose }
  | { readonly do: 'send'; readonly how: Purpose; readonly to: number }
  | { readonly do: 'import'; readonly file: number }
  | { readonly do: 'backup' | 'restore' }
  | { readonly do: 'skew'; readonly by: number }
);

type Purpose = 'full' | 'group' | 'pruned';

const device = fc.nat(2);
const record = fc.nat(1);
/** Few words, so that two people write the same one, and somebody writes back what stood there before. */
const text = fc.constantFrom('', 'Flere benker', 'Lys i parken', 'Æ ø å 🌱');
const field = fc.constantFrom('text', 'text', 'text', 'economy', 'starred', 'evidence' as const);
const how = fc.constantFrom('full', 'full', 'group', 'pruned' as const);

const action: fc.Arbitrary<Action> = fc.oneof(
  of(2, { do: fc.constant('create' as const), device, text }),
  of(7, { do: fc.constant('edit' as const), device, record, field, text }),
  of(2, { do: fc.constant('look' as const), device, record }),
  of(3, { do: fc.constant('editFromLook' as const), device, record, field, text }),
  of(2, { do: fc.constant('delete' as const), device, record }),
  of(1, { do: fc.constantFrom('undelete' as const, 'erase' as const), device, record }),
  of(7, { do: fc.constant('send' as const), device, how, to: fc.constantFrom(1, 2) }),
  of(1, { do: fc.constant('export' as const), device, how }),
  of(3, { do: fc.constant('import' as const), device, file: fc.nat(7) }),
  of(3, { do: fc.constantFrom('backup' as const, 'restore' as const), device }),
  of(1, { do: fc.constant('skew' as const), device, by: fc.constantFrom(-172_800_000, 0, 172_800_000) }),
  of(1, { do: fc.constant('newer' as const), device, text }),
);

/** Begins with a record that two devices have, as every workshop does. */
export const days: fc.Arbitrary<readonly Action[]> = fc
  .array(action, { minLength: 1, maxLength: 22, size: 'max' })
  .map((actions) => [{ do: 'create', device: 0, text: 'Utkast' }, ...actions]);

function of<T extends object>(weight: number, shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return { weight, arbitrary: fc.record(shape) as unknown as fc.Arbitrary<Action> };
}

/** A list of actions as a story to read. */
export function inWords(actions: readonly Action[]): string {
  return actions.map((each, index) => `  ${index + 1}. ${'ABC'[each.device]} ${words(each)}`).join('\n');
}

function words(action: Action): string {
  switch (action.do) {
    case 'create':
      return `creates a record with the text «${action.text}»`;
    case 'newer':
      return `(a newer app) writes a kind nobody here knows, «${action.text}»`;
    case 'edit':
      return `writes «${action.text}» in ${action.field} of record ${action.record}`;
    case 'editFromLook':
      return `ends the typing begun at the last look: «${action.text}» in ${action.field} of record ${action.record}`;
    case 'look':
      return `looks at record ${action.record} and begins to type`;
    case 'delete':
    case 'undelete':
    case 'erase':
      return `${action.do}s record ${action.record}`;
    case 'export':
      return `makes a file (${action.how})`;
    case 'send':
      return `sends a file (${action.how}) to the ${action.to === 1 ? 'next' : 'next but one'} device`;
    case 'import':
      return `opens file ${action.file}`;
    case 'backup':
      return 'is backed up';
    case 'restore':
      return 'is restored from its backup';
    case 'skew':
      return `has its clock set ${action.by / 86_400_000} days off`;
  }
}
