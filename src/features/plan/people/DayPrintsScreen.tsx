import { Button, Fieldset, Link, Paragraph, Radio, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { isComing, type People } from '#/domain/participants.ts';
import { RunSheet } from '#/features/plan/RunSheet.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { Choice } from '#/ui/Choice.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './DayPrints.module.css';
import { DoorList } from './DoorList.tsx';
import { GroupSheets, stepsWithGroupWork } from './GroupSheets.tsx';
import { MergeListButton } from './MergeListButton.tsx';
import list from './People.module.css';
import { TableCards } from './TableCards.tsx';
import { type PeopleHere, usePeople } from './use-people.ts';

const prints = ['groupSheets', 'tableCards', 'doorList', 'runSheet'] as const;
type Print = (typeof prints)[number];

/** `/w/:id/plan/groups/print`: what is wanted on paper for the day, one thing at a time. */
export function DayPrintsScreen() {
  const t = useTexts();
  const here = usePeople();
  if (here === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <DayPrints {...here} />;
}

function DayPrints({ people, words }: PeopleHere) {
  const { workshopId, session, role } = useWorkshop();
  const [print, setPrint] = useState<Print>('groupSheets');
  const [stepId, setStep] = useState('');
  const steps = stepsWithGroupWork(session);
  const chosen = steps.filter(({ id }) => stepId === '' || id === stepId);
  // A group's tablet has no list, and makes none.
  const listed = role.type === 'group' ? [] : people;
  const missing = whatIsMissing(print, session.groups.length, steps.length, listed, words, workshopId);
  return (
    <>
      <div className={styles.screen}>
        <Link asChild className={list.back}>
          <RouterLink to={paths.groups(workshopId)}>{words.list.back}</RouterLink>
        </Link>
        <PageHeader title={words.prints.title} lead={words.prints.lead} />
        <div className={styles.choices}>
          <Fieldset>
            <Fieldset.Legend>{words.prints.what}</Fieldset.Legend>
            {prints.map((each) => (
              <Radio
                key={each}
                name="print"
                value={each}
                label={words.prints.kinds[each]}
                description={words.prints.about[each]}
                checked={print === each}
                onChange={() => setPrint(each)}
              />
            ))}
          </Fieldset>
          {print === 'groupSheets' && steps.length > 1 && (
            <Choice label={words.prints.step} value={stepId} onChoose={setStep}>
              <Select.Option value="">{words.prints.allSteps}</Select.Option>
              {steps.map(({ id, value }) => (
                <Select.Option key={id} value={id}>
                  {value.title}
                </Select.Option>
              ))}
            </Choice>
          )}
          {missing ? (
            <p>
              {missing.text}{' '}
              <Link asChild>
                <RouterLink to={missing.to}>{missing.way}</RouterLink>
              </Link>
            </p>
          ) : (
            <div className={styles.go}>
              <Button onClick={() => window.print()}>{words.prints.print}</Button>
              {print === 'groupSheets' && (
                <p className={list.small}>{words.prints.pages(chosen.length * session.groups.length)}</p>
              )}
              {holdsNames(print) && listed.length > 0 && <p className={list.small}>{words.prints.names}</p>}
            </div>
          )}
          {listed.length > 0 && <MergeListButton people={people} words={words} />}
        </div>
      </div>
      {print === 'groupSheets' && <GroupSheets steps={chosen} words={words} />}
      {print === 'tableCards' && <TableCards people={listed} words={words} />}
      {print === 'doorList' && <DoorList people={listed} words={words} />}
      {print === 'runSheet' && <RunSheet />}
    </>
  );
}

function holdsNames(print: Print): boolean {
  return print === 'doorList' || print === 'tableCards';
}

/** What a print cannot do without, and where it is made. */
function whatIsMissing(
  print: Print,
  groups: number,
  steps: number,
  people: People,
  { prints: words }: ParticipantsTexts,
  workshopId: string,
) {
  const needsGroups = print === 'groupSheets' || print === 'tableCards';
  if (needsGroups && groups === 0)
    return { text: words.noGroups, way: words.toGroups, to: paths.groups(workshopId) };
  if (print === 'groupSheets' && steps === 0)
    return { text: words.noSteps, way: words.toProgram, to: paths.program(workshopId) };
  if (print === 'doorList' && !people.some(({ value }) => isComing(value)))
    return { text: words.noList, way: words.toList, to: paths.participants(workshopId) };
  return null;
}
