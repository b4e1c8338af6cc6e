import { Alert, Button, Heading, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';

import { importPeople, kindByFields, planImport, type WhenUnsaid } from '#/domain/participant-import.ts';
import type { People } from '#/domain/participants.ts';
import { invitations, participantKinds } from '#/domain/workshop.ts';
import { paths } from '#/features/shared/paths.ts';
import { useGoOn } from '#/features/shared/use-go-on.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import type { PeopleReading, ReadPerson, RowRemark } from '#/importers/participants-reading.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './People.module.css';
import { PeopleColumns } from './PeopleColumns.tsx';
import { PeoplePreview } from './PeoplePreview.tsx';
import { useUndoableEdit } from './use-people.ts';
import type { PeopleReadingState } from './use-people-reading.ts';

interface Props {
  readonly reading: PeopleReading;
  readonly list: PeopleReadingState;
  readonly people: People;
  readonly words: ParticipantsTexts;
  readonly tables: ImportTexts;
}

/** What was found, what it would do to the list, and what did not become a person; then it is saved by one rule. */
export function PeopleReview({ reading, list, people, words, tables }: Props) {
  const begin = useGoOn();
  const { workshopId, session, canWrite } = useWorkshop();
  const undoable = useUndoableEdit(people);
  const [unsaid, setUnsaid] = useState<WhenUnsaid>({
    participantKind: 'politician',
    invitation: 'notSent',
  });
  const plan = planImport(reading.people, people);
  const { added, updated, unchanged } = plan;
  const toSave = added.length + updated.length;
  const asksKind = added.some((person) => !person.participantKind && !kindByFields(person));
  const asksInvitation = added.some((person) => !person.invitation);

  async function save() {
    const goOn = begin();
    const saved = await undoable(
      (moment) => importPeople(plan, people, session.groups, unsaid, moment),
      words.take.saved(added.length, updated.length),
    );
    if (saved) await goOn(paths.participants(workshopId));
  }

  return (
    <>
      <PeopleColumns reading={reading} list={list} words={words} tables={tables} />
      {!reading.hasName && (
        <Alert data-color="warning" role="alert">
          {words.take.noName}
        </Alert>
      )}
      {reading.hasName && (
        <>
          <Heading level={2} data-size="xs">
            {words.take.preview}
          </Heading>
          <Paragraph role="status">
            {words.take.found(reading.people.length)}{' '}
            {words.take.summary(added.length, updated.length, unchanged.length)}
          </Paragraph>
          {updated.length + unchanged.length > 0 && <Paragraph>{words.take.keeps}</Paragraph>}
          <div className={styles.answers}>
            {asksKind && (
              <Choice
                label={words.take.unsaidKind}
                value={unsaid.participantKind}
                onChoose={(value) => {
                  const participantKind = participantKinds.find((kind) => kind === value);
                  if (participantKind) setUnsaid({ ...unsaid, participantKind });
                }}
              >
                {participantKinds.map((kind) => (
                  <Select.Option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </Select.Option>
                ))}
              </Choice>
            )}
            {asksInvitation && (
              <Choice
                label={words.take.unsaidInvitation}
                value={unsaid.invitation}
                onChoose={(value) => {
                  const invitation = invitations.find((each) => each === value);
                  if (invitation) setUnsaid({ ...unsaid, invitation });
                }}
              >
                {invitations.map((each) => (
                  <Select.Option key={each} value={each}>
                    {words.invitations[each]}
                  </Select.Option>
                ))}
              </Choice>
            )}
          </div>
          <PeoplePreview found={reading.people} plan={plan} unsaid={unsaid} words={words} />
        </>
      )}
      <Remarks remarks={reading.remarks} unsure={plan.unsure} words={words} />
      {reading.hasName &&
        canWrite &&
        (toSave > 0 ? (
          <div className={styles.buttons}>
            <Button onClick={() => void save()}>{words.take.save(toSave)}</Button>
          </div>
        ) : (
          <Paragraph>{words.take.nothing}</Paragraph>
        ))}
    </>
  );
}

interface RemarksProps {
  readonly remarks: readonly RowRemark[];
  readonly unsure: readonly ReadPerson[];
  readonly words: ParticipantsTexts;
}

function Remarks({ remarks, unsure, words }: RemarksProps) {
  const lines = [
    ...unsure.map(({ line, name }) => words.take.remarks.unsure(line, name)),
    ...remarks.map((remark) => remarkLine(remark, words)),
  ];
  if (lines.length === 0) return null;
  return (
    <Alert data-color="warning">
      <b>{words.take.told}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}

function remarkLine(remark: RowRemark, { take: { remarks } }: ParticipantsTexts): string {
  return remark.type === 'columnIgnored'
    ? remarks.columnIgnored(remark.column)
    : remarks[remark.type](remark.line, remark.text);
}
