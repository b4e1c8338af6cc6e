import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import {
  type Arrangement,
  actionStanding,
  addAction,
  arranged,
  plenaryPoints,
  unservedPoints,
} from '#/domain/actions.ts';
import type { Entry } from '#/domain/entry.ts';
import fields from '#/features/shared/fields/fields.module.css';
import panes from '#/features/shared/panes.module.css';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useFocusOnClose } from '#/features/shared/use-editor-focus.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useSingleTap } from '#/features/shared/use-single-tap.ts';
import { useToday } from '#/features/shared/use-today.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ForwardTexts, forwardTexts } from '#/i18n/forward-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ActionCalendar } from './ActionCalendar.tsx';
import { ActionEditor } from './ActionEditor.tsx';
import { ActionList, editActionId } from './ActionList.tsx';
import { Arrange } from './Arrange.tsx';
import styles from './Forward.module.css';
import { ForwardSheet } from './ForwardSheet.tsx';
import { MissingPoints } from './MissingPoints.tsx';

const addButtonId = 'add-action';

/** `/w/:id/decide/forward`: who does what by when, and what the residents are told. */
export function ForwardScreen() {
  const t = useTexts();
  const words = useLazyTexts(forwardTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Forward words={words} />;
}

function Forward({ words }: { words: ForwardTexts }) {
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const [search, setSearch] = useSearchParams();
  const [by, arrange] = useState<Arrangement>('order');
  const onePane = useOnePane();
  const isNewTap = useSingleTap();
  const points = plenaryPoints(session);
  const { actions } = session;
  const shown = arranged(actions, by, points);
  const open = actions.find(({ id }) => id === search.get('action'));
  const listShown = !(onePane && open);
  useFocusOnClose(open?.id, editActionId, addButtonId);

  async function add(point: Entry<'point'> | null, event: SyntheticEvent) {
    if (!isNewTap(event)) return;
    const saved = await edit((moment) => addAction(actions, point, moment).changes);
    const [actionId] = saved.ok ? saved.value.heads.keys() : [];
    if (actionId) setSearch({ action: actionId });
  }

  const addButton = canWrite && (
    <Button
      id={addButtonId}
      variant="secondary"
      className={fields.start ?? ''}
      onClick={(event) => void add(null, event)}
    >
      {words.action.add}
    </Button>
  );
  return (
    <>
      <div className={styles.screen}>
        {listShown && (
          <PageHeader title={words.action.title} lead={words.action.lead}>
            {actions.length > 0 && (
              <>
                <ActionCalendar words={words} />
                <Button variant="secondary" onClick={() => window.print()}>
                  {words.action.print}
                </Button>
              </>
            )}
          </PageHeader>
        )}
        <div className={open ? panes.panes : undefined}>
          {listShown && (
            <div className={`${panes.list} ${styles.list}`}>
              {points.length === 0 && actions.length === 0 && <NoPoints words={words} />}
              {actions.length > 0 && <Total actions={actions} words={words} />}
              <MissingPoints
                points={unservedPoints(points, actions)}
                isEmpty={actions.length === 0}
                all={points.length}
                onAdd={(point, event) => void add(point, event)}
                words={words}
              />
              {actions.length > 1 && <Arrange by={by} onArrange={arrange} words={words} />}
              <ActionList actions={shown} by={by} points={points} openId={open?.id} words={words} />
              {addButton}
            </div>
          )}
          {open && <ActionEditor key={open.id} action={open} points={points} words={words} />}
        </div>
      </div>
      <ForwardSheet actions={shown} points={points} words={words} />
    </>
  );
}

/** How many are done, and how many late: in words. */
function Total({ actions, words }: { actions: readonly Entry<'action'>[]; words: ForwardTexts }) {
  const today = useToday();
  const standings = actions.map((action) => actionStanding(action, today).type);
  const late = standings.filter((type) => type === 'late').length;
  return (
    <p className={styles.total} role="status">
      <strong>
        {words.action.count(standings.filter((type) => type === 'done').length, actions.length)}
      </strong>
      {late > 0 && <strong data-late="true">{words.action.lateCount(late)}</strong>}
    </p>
  );
}

function NoPoints({ words }: { words: ForwardTexts }) {
  const { workshopId } = useWorkshop();
  return (
    <EmptyState text={words.proposal.none}>
      <Link asChild>
        <RouterLink to={paths.proposals(workshopId)}>{words.proposal.toProposals}</RouterLink>
      </Link>
    </EmptyState>
  );
}
