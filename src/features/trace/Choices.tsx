import { Checkbox, Select } from '@digdir/designsystemet-react';
import type { TraceView } from '#/domain/trace-view.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { Choice } from '#/ui/Choice.tsx';
import type { Names } from './names.ts';
import styles from './Trace.module.css';
import { type TraceAddress, views } from './use-address.ts';
import { allGroups, type Proposals } from './use-proposals.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly address: TraceAddress;
  readonly proposals: Proposals;
}

/** Whose points, which kind of knowledge, and only those without. */
export function Choices({ words, view, names, address, proposals }: Props) {
  const kinds = [...new Set(view.shelves.list.map(({ kind }) => kind))];
  return (
    <div className={styles.choices}>
      <Choice
        label={words.of.label}
        value={proposals.chosen}
        onChoose={(value) => address.choose('proposal', value)}
      >
        {proposals.plenary.map((each) => (
          <Select.Option key={each.id} value={each.id}>
            {names.proposal(each)}
          </Select.Option>
        ))}
        <Select.Option value={allGroups}>{words.of.all}</Select.Option>
        {proposals.ofGroups.map((each) => (
          <Select.Option key={each.id} value={each.id}>
            {names.proposal(each)}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={words.filter.kind}
        value={address.kind ?? ''}
        onChoose={(value) => address.choose('kind', value)}
      >
        <Select.Option value="">{words.filter.allKinds}</Select.Option>
        {kinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {words.kinds[kind]}
          </Select.Option>
        ))}
      </Choice>
      <Checkbox
        className={styles.check ?? ''}
        label={words.filter.withoutBasis}
        checked={address.withoutBasis}
        onChange={(event) => address.choose('without', event.target.checked ? '1' : null)}
      />
    </div>
  );
}

/** List, matrix or picture of the same. */
export function ViewChoice({ words, address }: Pick<Props, 'words' | 'address'>) {
  return (
    <fieldset className={styles.views} aria-label={words.view.label}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === address.view}
          onClick={() => address.choose('view', each)}
        >
          {words.view[each]}
        </button>
      ))}
    </fieldset>
  );
}
