import { Select } from '@digdir/designsystemet-react';
import { type Arrangement, arrangements } from '#/domain/actions.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './Forward.module.css';

interface Props {
  readonly by: Arrangement;
  readonly onArrange: (by: Arrangement) => void;
  readonly words: ForwardTexts;
}

/** In which order the list is read. Only in its own can it be moved about. */
export function Arrange({ by, onArrange, words }: Props) {
  return (
    <Choice
      className={styles.arrange ?? ''}
      label={words.action.arrange}
      value={by}
      onChoose={(value) => onArrange(value as Arrangement)}
    >
      {arrangements.map((each) => (
        <Select.Option key={each} value={each}>
          {words.action.arrangements[each]}
        </Select.Option>
      ))}
    </Choice>
  );
}
