import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type PackagePart, packageKinds, packageParts } from '#/handover/package-file.ts';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useEntries } from '#/storage/react.ts';
import styles from './Package.module.css';
import type { PackageChoice } from './use-package.ts';

interface Props {
  readonly choice: PackageChoice;
  readonly words: PackageTexts;
  readonly onChange: (choice: PackageChoice) => void;
}

/** Who the package is for, and what is in it. */
export function PackageChoices({ choice, words, onChange }: Props) {
  const { workshopId } = useWorkshop();
  const participants = useEntries(workshopId, 'participant');
  const asksForPersons = choice.kind === 'all' && participants !== undefined && participants.length > 0;

  function take(part: PackagePart, wanted: boolean) {
    const parts = packageParts.filter((each) => (each === part ? wanted : choice.parts.includes(each)));
    onChange({ ...choice, parts });
  }

  return (
    <div className={styles.choices}>
      <Fieldset>
        <Fieldset.Legend>{words.kind}</Fieldset.Legend>
        {packageKinds.map((kind) => (
          <Radio
            key={kind}
            name="package-kind"
            value={kind}
            label={words.kinds[kind].title}
            description={words.kinds[kind].text}
            checked={choice.kind === kind}
            onChange={() => onChange({ ...choice, kind, persons: false })}
          />
        ))}
        {asksForPersons && (
          <Checkbox
            label={words.persons}
            checked={choice.persons}
            onChange={(event) => onChange({ ...choice, persons: event.target.checked })}
          />
        )}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{words.parts}</Fieldset.Legend>
        {packageParts.map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={words.partNames[part]}
            description={words.partTexts[part]}
            checked={choice.parts.includes(part)}
            onChange={(event) => take(part, event.target.checked)}
          />
        ))}
      </Fieldset>
    </div>
  );
}
