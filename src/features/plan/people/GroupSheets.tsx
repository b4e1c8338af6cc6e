import type { Entry } from '#/domain/entry.ts';
import { questionsOf, type Session } from '#/domain/session.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './DayPrints.module.css';

interface Props {
  readonly steps: readonly Entry<'step'>[];
  readonly words: ParticipantsTexts;
}

export function stepsWithGroupWork({ steps }: Session): readonly Entry<'step'>[] {
  return steps.filter(({ value }) => value.stepKind === 'discussion' || value.stepKind === 'decision');
}

/** A page for each group and step: the questions, and room to write. What the tablet would have been for. */
export function GroupSheets({ steps, words }: Props) {
  const { session } = useWorkshop();
  return (
    <section className={styles.prints}>
      {session.groups.flatMap((group) =>
        steps.map((step) => (
          <GroupSheet key={`${group.id} ${step.id}`} group={group} step={step} words={words} />
        )),
      )}
    </section>
  );
}

interface SheetProps {
  readonly group: Entry<'group'>;
  readonly step: Entry<'step'>;
  readonly words: ParticipantsTexts;
}

function GroupSheet({ group, step, words }: SheetProps) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const { title, date } = session.workshop.value;
  const { stepKind, number } = step.value;
  const questions = questionsOf(session, step.id);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p>{[title, date && format.longDate(date)].filter(Boolean).join(' · ')}</p>
        <h1>
          {group.value.name} – {number !== null && `${t.plan.program.step(number)}: `}
          {step.value.title}
        </h1>
        <p>
          {words.prints.host}: <Blank /> {words.prints.noteTaker}: <Blank />
        </p>
      </header>
      {stepKind === 'decision' && (
        <>
          <p>
            {words.prints.ownPoints}. {words.prints.notDecision}
          </p>
          {questions.length > 0 && (
            <ol className={styles.asked}>
              {questions.map(({ id, value }) => (
                <li key={id}>{value.text}</li>
              ))}
            </ol>
          )}
          {[1, 2, 3].map((point) => (
            <section key={point} className={styles.room}>
              <h2>{point}.</h2>
              <Lines />
              <p>
                {words.prints.responsible}: <Blank /> {words.prints.deadline}: <Blank />
              </p>
            </section>
          ))}
        </>
      )}
      {stepKind !== 'decision' &&
        [...questions.map(({ id, value }) => ({ id: String(id), text: value.text })), other(words)].map(
          ({ id, text }) => (
            <section key={id} className={styles.room}>
              <h2>{text}</h2>
              <Lines />
            </section>
          ),
        )}
    </article>
  );
}

function other(words: ParticipantsTexts) {
  return { id: 'other', text: words.prints.other };
}

/** More than any page has room for; the page shows as many as it has. Borders, which every browser prints. */
function Lines() {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: 28 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <span key={line} />
      ))}
    </div>
  );
}

function Blank() {
  return <span className={styles.blank} />;
}
