import { Checkbox, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Exchange } from '#/storage/rows.ts';
import { changeExchange } from '#/storage/sessions.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Exchange.module.css';

interface Props {
  /** The plan as it is now. */
  readonly plan: Exchange;
  readonly exchanges: readonly Exchange[];
}

/** Which groups have got the plan: marked by hand, or known from a file they have sent. */
export function PlanReceivers({ plan, exchanges }: Props) {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const words = t.exchange.share;
  const plans = exchanges.filter((each) => each.direction === 'sent' && each.purpose === 'plan');
  const current = plans.find((each) => each.digest === plan.digest);
  const hasCurrent = new Set(current?.groups);
  const hasAny = new Set(plans.flatMap((each) => each.groups));

  async function mark(groupId: Id<'group'>, has: boolean): Promise<boolean> {
    const at = Date.now();
    const saved = await changeExchange(current?.id ?? plan.id, (stored) => {
      const row = stored ?? { ...plan, at };
      const groups = row.groups.filter((id) => id !== groupId);
      return { ...row, groups: has ? [...groups, groupId] : groups };
    });
    if (!saved.ok) toast({ text: problemLine(t, format, saved.problem), tone: 'danger' });
    return saved.ok;
  }

  return (
    <section className={styles.section} aria-labelledby="receivers">
      <Heading level={2} data-size="xs" id="receivers">
        {words.groups}
      </Heading>
      {session.groups.length === 0 ? (
        <EmptyState text={words.noGroups}>
          <Link asChild>
            <RouterLink to={paths.groups(workshopId)}>{words.toGroups}</RouterLink>
          </Link>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{words.groupsLead}</Paragraph>
          <ul className={styles.list}>
            {session.groups.map((group) => {
              const answered = lastReceived(exchanges, group.id);
              const state = answered
                ? words.answered(format.dateTime(answered.at))
                : hasCurrent.has(group.id)
                  ? words.has
                  : hasAny.has(group.id)
                    ? words.hasOld
                    : words.hasNot;
              return (
                <li key={group.id}>
                  <Receiver
                    name={group.value.name}
                    state={state}
                    has={hasCurrent.has(group.id)}
                    onMark={(has) => mark(group.id, has)}
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

interface ReceiverProps {
  readonly name: string;
  readonly state: string;
  readonly has: boolean;
  /** Whether it was saved. */
  readonly onMark: (has: boolean) => Promise<boolean>;
}

function Receiver({ name, state, has, onMark }: ReceiverProps) {
  // Shows the tick at once; what is saved follows, or the tick is taken back.
  const [ticked, tick] = useState(has);
  useEffect(() => tick(has), [has]);
  async function change(wanted: boolean) {
    tick(wanted);
    if (!(await onMark(wanted))) tick(!wanted);
  }
  return (
    <Checkbox
      label={name}
      description={state}
      checked={ticked}
      onChange={(event) => void change(event.target.checked)}
    />
  );
}

function lastReceived(exchanges: readonly Exchange[], groupId: Id<'group'>): Exchange | undefined {
  return exchanges.find(
    (each) => each.direction === 'received' && !each.undone && each.groups.includes(groupId),
  );
}
