import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { pointsOf } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { ChooseProposal } from '#/features/shared/points/ChooseProposal.tsx';
import { useProposal } from '#/features/shared/points/use-proposal.ts';
import { useFocusOnClose } from '#/features/shared/use-editor-focus.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useOnPaper } from '#/features/shared/use-on-paper.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ForwardTexts, forwardTexts } from '#/i18n/forward-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { PointCount } from './PointCount.tsx';
import styles from './Support.module.css';
import { countLinkId, SupportOverview } from './SupportOverview.tsx';
import { useCounting } from './use-counting.ts';

const beginId = 'begin-counting';

/** `/w/:id/decide/support`: how the room stands to each point of the joint proposal. Support, never a formal count. */
export function SupportScreen() {
  const t = useTexts();
  const words = useLazyTexts(forwardTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Support words={words} />;
}

function Support({ words }: { words: ForwardTexts }) {
  const { session, canWrite } = useWorkshop();
  const { all, proposal, choose } = useProposal();
  const [search, setSearch] = useSearchParams();
  const onePane = useOnePane();
  const points = proposal ? pointsOf(session, proposal.id) : [];
  const counting = useCounting(points);
  const open = points.find(({ id }) => id === search.get('point'));
  // What is printed is how it went, for every point, also while one is counted.
  const onPaper = useOnPaper();
  const listShown = !(onePane && open) || onPaper;
  useFocusOnClose(open?.id, countLinkId, beginId);

  function show(point: Entry<'point'> | undefined) {
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (point) next.set('point', point.id);
      else next.delete('point');
      return next;
    });
  }

  function undo() {
    const pointId = counting.undo();
    const about = points.find(({ id }) => id === pointId);
    if (about && about !== open) show(about);
  }

  const isSettled = (point: Entry<'point'>) => counting.shown(point).support !== 'unsettled';
  const first = points.find((point) => counting.shown(point).hands === null && !isSettled(point));
  return (
    <>
      {listShown && (
        <>
          <PageHeader title={words.support.title} lead={words.support.lead} />
          <ChooseProposal all={all} proposal={proposal} onChoose={choose} words={words.proposal} />
        </>
      )}
      {points.length === 0 ? (
        <NoPoints text={proposal ? words.proposal.noPoints : words.proposal.none} words={words} />
      ) : (
        <div className={open ? styles.panes : undefined}>
          {listShown && (
            <div className={styles.list}>
              {!open && canWrite && first && (
                <Button id={beginId} className={styles.begin ?? ''} onClick={() => show(first)}>
                  {first === points[0] ? words.support.begin : words.support.goOn(points.indexOf(first) + 1)}
                </Button>
              )}
              <Paragraph className={styles.soft}>
                {words.support.settled(points.filter(isSettled).length, points.length)}
              </Paragraph>
              <SupportOverview points={points} openId={open?.id} counting={counting} words={words} />
            </div>
          )}
          {open && (
            <PointCount
              point={open}
              points={points}
              counting={counting}
              alone={onePane}
              onShow={show}
              onUndo={undo}
              words={words}
            />
          )}
        </div>
      )}
    </>
  );
}

function NoPoints({ text, words }: { text: string; words: ForwardTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <EmptyState text={text}>
      <Link asChild>
        <RouterLink to={paths.proposals(workshopId)}>{words.proposal.toProposals}</RouterLink>
      </Link>
    </EmptyState>
  );
}
