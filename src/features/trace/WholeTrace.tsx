import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { TraceView } from '#/domain/trace-view.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { Choices, ViewChoice } from './Choices.tsx';
import { Coverage } from './Coverage.tsx';
import { FlowView } from './FlowView.tsx';
import { chosenKind } from './filters.ts';
import { MatrixView } from './MatrixView.tsx';
import type { Names } from './names.ts';
import { PointList } from './PointList.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './Trace.module.css';
import type { TraceAddress } from './use-address.ts';
import { usePrint } from './use-print.ts';
import { useProposals } from './use-proposals.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly address: TraceAddress;
}

/** The proposal that is looked at: what is covered in short, and the same knowledge as list, matrix and picture. */
export function WholeTrace({ words, view, names, address }: Props) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const proposals = useProposals(address.proposal, view);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const paper = usePrint();
  if (session.points.length === 0)
    return (
      <>
        <PageHeader title={words.title} />
        <EmptyState text={words.empty}>
          <Link asChild>
            <RouterLink to={paths.decide(workshopId)}>{words.toCollect}</RouterLink>
          </Link>
        </EmptyState>
      </>
    );
  const chosen = chosenKind(address.kind, view.shelves);
  const { traces } = proposals;
  const filtered = traces.filter(
    ({ knowledge }) =>
      (!address.withoutBasis || knowledge.length === 0) &&
      (address.withoutBasis ||
        chosen.kind === null ||
        knowledge.some(({ evidence }) => chosen.wants(evidence))),
  );
  const common = { words, view, names, chosen };
  /** On paper everything stands open. */
  const print = () => {
    setOpen(new Set(filtered.map(({ of }) => of.id)));
    paper.print();
  };
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={print}>
          {words.print}
        </Button>
      </PageHeader>
      <p className={styles.notADecision}>{t.common.notADecision}</p>
      <div className={styles.whole}>
        <Choices words={words} view={view} names={names} address={address} proposals={proposals} />
        <Coverage words={words} view={view} names={names} address={address} proposals={proposals} />
        <ViewChoice words={words} address={address} />
        {traces.length > 0 && filtered.length === 0 && <p className={styles.soft}>{words.filter.noneLeft}</p>}
        {address.view === 'list' && (
          <>
            {filtered.length > 0 && (
              <PointList {...common} traces={filtered} open={open} onOpen={setOpen} whole={paper.asked} />
            )}
            {!address.withoutBasis && <SourceList {...common} traces={traces} uses={proposals.uses} />}
          </>
        )}
        {address.view === 'matrix' && filtered.length > 0 && (
          <MatrixView {...common} traces={address.withoutBasis ? filtered : traces} />
        )}
        {address.view === 'picture' && filtered.length > 0 && (
          <FlowView {...common} traces={filtered} address={address} />
        )}
      </div>
    </>
  );
}
