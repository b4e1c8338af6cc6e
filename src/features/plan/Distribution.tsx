import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Change } from '#/domain/change.ts';
import {
  applyDistribution,
  distribute,
  type Headcount,
  headcountOf,
  undoDistribution,
} from '#/domain/group-plan.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Texts } from '#/i18n/texts.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { Section } from './AboutSections.tsx';
import styles from './GroupsScreen.module.css';

/** How many are coming and in how many groups; the division that follows, in words, before it is taken into use. */
export function Distribution() {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const { groups } = session;
  const [wantedCount, setCount] = useState<number | null>(null);
  const [wantedPeople, setPeople] = useState<Partial<Headcount>>({});
  const count = wantedCount ?? Math.max(1, groups.length);
  const people = { ...headcountOf(groups), ...wantedPeople };
  const suggestion = distribute(people, count);

  async function apply() {
    const before = groups;
    let changes: readonly Change[] = [];
    const { language } = session.workshop.value;
    const saved = await edit((moment) => {
      changes = applyDistribution(before, suggestion, language, moment);
      return changes;
    });
    if (!saved.ok) return;
    setCount(null);
    setPeople({});
    if (changes.length === 0) return toast({ text: t.plan.groups.alreadySo });
    const takeBack = () => void edit(() => undoDistribution(before, changes));
    toast({ text: t.plan.groups.applied, action: { label: t.common.undo, run: takeBack } });
  }

  return (
    <Section title={t.plan.groups.suggest}>
      <div className={styles.numbers}>
        <NumberField
          label={t.plan.groups.count}
          value={count}
          min={1}
          max={40}
          onSave={async (number) => setCount(number)}
        />
        <NumberField
          label={t.plan.groups.politiciansInAll}
          value={people.politicians}
          max={999}
          onSave={async (politicians) => setPeople({ ...wantedPeople, politicians })}
        />
        <NumberField
          label={t.plan.groups.administratorsInAll}
          value={people.administrators}
          max={999}
          onSave={async (administrators) => setPeople({ ...wantedPeople, administrators })}
        />
      </div>
      <div className={styles.suggestion}>
        <Suggestion people={people} suggestion={suggestion} now={groups.length} />
        <Button onClick={() => void apply()}>{t.plan.groups.apply}</Button>
      </div>
    </Section>
  );
}

interface SuggestionProps {
  readonly people: Headcount;
  readonly suggestion: readonly Headcount[];
  readonly now: number;
}

function Suggestion({ people, suggestion, now }: SuggestionProps) {
  const t = useTexts();
  const format = useFormat();
  const inAll = people.politicians + people.administrators;
  if (inAll === 0) return <Paragraph>{t.plan.groups.nobody}</Paragraph>;
  const removed = now - suggestion.length;
  return (
    <>
      <Paragraph>
        <strong>{t.plan.groups.sizes(format.number(inAll), sizesInWords(suggestion, t))}</strong>
      </Paragraph>
      <Paragraph>
        {t.plan.groups.each(
          suggestion.map((group) => group.politicians).join('-'),
          suggestion.map((group) => group.administrators).join('-'),
        )}
      </Paragraph>
      <Paragraph className={fields.muted}>{t.plan.groups.even}</Paragraph>
      {inAll < suggestion.length && <Alert data-color="warning">{t.plan.groups.tooSmall}</Alert>}
      {removed > 0 && <Alert data-color="warning">{t.plan.groups.removes(removed)}</Alert>}
    </>
  );
}

/** «4 grupper med 6 og 2 grupper med 5» */
function sizesInWords(suggestion: readonly Headcount[], t: Texts): string {
  const sizes = suggestion.map((group) => group.politicians + group.administrators);
  return [...new Set(sizes)]
    .toSorted((a, b) => b - a)
    .map((size) => {
      const groups = sizes.filter((each) => each === size).length;
      return t.plan.groups.someOf(t.plan.groups.groupCount(groups), String(size));
    })
    .join(` ${t.plan.groups.and} `);
}
