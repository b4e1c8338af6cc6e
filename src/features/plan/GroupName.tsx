import { Textfield } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import type { Group } from '#/domain/workshop.ts';
import { useFieldText } from '#/features/shared/fields/use-field-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';

interface NameProps {
  readonly group: Entry<'group'>;
  readonly name: string;
  readonly save: (patch: Partial<Group>) => Promise<unknown>;
}

/** A group's name; two groups by the same name are told. */
export function GroupName({ group, name, save }: NameProps) {
  const t = useTexts();
  const { session, canWrite } = useWorkshop();
  const field = useFieldText(group.value.name, (text) =>
    text.trim() === '' || text === group.value.name ? undefined : save({ name: text.trim() }),
  );
  const typed = field.text.trim();
  const taken = session.groups.some((other) => other.id !== group.id && other.value.name === typed);
  return (
    <Textfield
      aria-label={t.plan.groups.nameOf(name)}
      autoComplete="off"
      readOnly={!canWrite}
      value={field.text}
      error={nameFault(typed, taken, t.plan.groups)}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
    />
  );
}

function nameFault(
  name: string,
  taken: boolean,
  words: { readonly nameMissing: string; readonly sameName: string },
): string | undefined {
  if (name === '') return words.nameMissing;
  return taken ? words.sameName : undefined;
}
