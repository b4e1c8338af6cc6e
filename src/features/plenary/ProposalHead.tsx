import { Button, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { noAct } from '#/domain/act.ts';
import type { Entry } from '#/domain/entry.ts';
import { beginProposal, deleteProposal, renameProposal } from '#/domain/plenary-proposals.ts';
import { good } from '#/domain/result.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { FormDialog } from '#/ui/FormDialog.tsx';
import styles from './Compare.module.css';
import { usePlenary } from './plenary.tsx';

/** Which of the plenary's proposals one works on, and what is done with a proposal as a whole. */
export function ProposalHead() {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { words, proposal, proposals, choose, titleOf, act } = usePlenary();
  const [asking, ask] = useState<'title' | 'another' | null>(null);
  const isNewTap = useSingleTap();
  const remove = ({ id }: Entry<'decision'>) =>
    void act(
      (session) => {
        const stored = session.decisions.find((each) => each.id === id);
        return good(stored ? deleteProposal(session, stored) : noAct);
      },
      () => words.said.proposalRemoved,
    );
  return (
    <>
      <div className={styles.head}>
        <Heading level={2} data-size="xs" id="joined-proposal">
          {proposal ? titleOf(proposal.id) : words.proposal.short}
        </Heading>
        <p className={styles.notADecision}>{t.common.notADecision}</p>
        {proposals.length > 1 && proposal && (
          <Field className={styles.chooser ?? ''}>
            <Label>{words.proposal.choose}</Label>
            <Select value={proposal.id} onChange={(event) => choose(event.currentTarget.value)}>
              {proposals.map(({ id }) => (
                <Select.Option key={id} value={id}>
                  {titleOf(id)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {canWrite && proposal && (
        <div className={styles.buttons}>
          <Button variant="tertiary" onClick={() => ask('title')}>
            {words.proposal.rename}
          </Button>
          <Button variant="tertiary" onClick={() => ask('another')}>
            {words.proposal.another}
          </Button>
          <Button
            variant="tertiary"
            data-color="danger"
            onClick={(event) => isNewTap(event) && remove(proposal)}
          >
            {words.proposal.remove}
          </Button>
        </div>
      )}
      {asking === 'title' && proposal && <Renaming proposal={proposal} onDone={() => ask(null)} />}
      {asking === 'another' && <Another onDone={() => ask(null)} />}
    </>
  );
}

function Renaming({ proposal, onDone }: { proposal: Entry<'decision'>; onDone: () => void }) {
  const { words, tryTo } = usePlenary();
  const rename = async (title: string) => {
    const { done, problem } = await tryTo(
      (session) => renameProposal(session, proposal, title),
      () => words.said.renamed,
    );
    if (done) onDone();
    return problem && words.problems[problem.type];
  };
  return (
    <TitleDialog
      title={words.proposal.rename}
      start={proposal.value.title}
      submitLabel={words.proposal.save}
      onSubmit={rename}
      onCancel={onDone}
    />
  );
}

function Another({ onDone }: { onDone: () => void }) {
  const { words, tryTo, choose } = usePlenary();
  const begin = async (title: string) => {
    const { done, problem } = await tryTo(
      (session, moment) => beginProposal(session, title, moment),
      () => words.said.begun,
    );
    if (done) {
      choose(done.decisionId);
      onDone();
    }
    return problem && words.problems[problem.type];
  };
  return (
    <TitleDialog
      title={words.proposal.another}
      lead={words.proposal.anotherLead}
      start=""
      submitLabel={words.proposal.beginIt}
      onSubmit={begin}
      onCancel={onDone}
    />
  );
}

interface TitleProps {
  readonly title: string;
  readonly lead?: string;
  readonly start: string;
  readonly submitLabel: string;
  /** Answers with what is wrong, if anything is. */
  readonly onSubmit: (title: string) => Promise<string | null>;
  readonly onCancel: () => void;
}

function TitleDialog({ start, onSubmit, ...dialog }: TitleProps) {
  const { words } = usePlenary();
  const [title, setTitle] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <FormDialog {...dialog} onSubmit={() => onSubmit(title).then(setProblem)}>
      <Textfield
        label={words.proposal.title}
        value={title}
        autoComplete="off"
        error={problem ?? undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
