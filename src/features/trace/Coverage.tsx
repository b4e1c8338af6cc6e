import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { basisOf } from '#/domain/coverage.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Coverage.module.css';
import { BalanceTable, MainPointsLeft, UseTable, WithoutKnowledge } from './CoverageLists.tsx';
import type { Names } from './names.ts';
import { type Statement, statements, type TraceAddress } from './use-address.ts';
import type { Proposals } from './use-proposals.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly address: TraceAddress;
  readonly proposals: Proposals;
}

/** The coverage in four short statements; each opens the list that it counts. It counts, and judges nothing. */
export function Coverage({ words, view, names, address, proposals }: Props) {
  const t = useTexts();
  const { number } = useFormat();
  const { traces, groupId, uses } = proposals;
  const bases = traces.map(basisOf);
  const resting = bases.filter((basis) => basis === 'direct' || basis === 'through').length;
  const deliberate = bases.filter((basis) => basis === 'deliberate').length;
  const sum = (of: 'used' | 'pieces') => uses.reduce((all, use) => all + use[of], 0);
  const ofGroup = ({ value }: TraceView['mainPoints'][number]) =>
    groupId === undefined || value.groupId === groupId;
  const left = view.mainPointsLeft.filter(ofGroup);
  const starred = view.mainPoints.filter(ofGroup).length;
  const links = view.balance.reduce((all, { total }) => all + total, 0);
  const said: Readonly<Record<Statement, string>> = {
    basis: words.coverage.basis(resting, traces.length, deliberate),
    unused: [
      words.coverage.unused(uses.filter((use) => use.links === 0).length, uses.length),
      sum('pieces') > 0 && words.coverage.used(number(sum('used')), number(sum('pieces'))),
    ]
      .filter(Boolean)
      .join(' '),
    starred: words.coverage.starred(left.length, starred),
    balance: words.coverage.balance(links, number(links)),
  };
  const list = (statement: Statement): ReactNode => {
    switch (statement) {
      case 'basis':
        if (traces.length === 0) return <p>{said.basis}</p>;
        return <WithoutKnowledge words={words} names={names} traces={traces} />;
      case 'unused':
        return <UseTable words={words} names={names} uses={uses} />;
      case 'starred':
        if (starred === 0) return <p>{said.starred}</p>;
        return <MainPointsLeft words={words} names={names} view={view} left={left} />;
      case 'balance':
        return <BalanceTable words={words} names={names} balance={view.balance} />;
    }
  };
  return (
    <section className={styles.coverage} tabIndex={-1} aria-labelledby="trace-coverage">
      <h2 id="trace-coverage" className={styles.heading}>
        {words.coverage.title}
      </h2>
      <ul className={styles.statements}>
        {statements.map((statement) => (
          <li key={statement}>
            <p>{said[statement]}</p>
            <Button
              variant="tertiary"
              className={styles.toggle ?? ''}
              aria-expanded={address.open === statement}
              aria-controls="coverage-list"
              aria-label={`${address.open === statement ? words.coverage.hide : t.common.show}: ${titleOf(statement, words)}`}
              onClick={() => address.choose('open', address.open === statement ? null : statement)}
            >
              {address.open === statement ? words.coverage.hide : t.common.show}
            </Button>
          </li>
        ))}
      </ul>
      <div id="coverage-list" className={styles.list} hidden={address.open === null}>
        {address.open !== null && (
          <>
            <h3 className={styles.title}>{titleOf(address.open, words)}</h3>
            {list(address.open)}
          </>
        )}
      </div>
    </section>
  );
}

function titleOf(statement: Statement, { coverage }: TraceTexts): string {
  switch (statement) {
    case 'basis':
      return coverage.basisTitle;
    case 'unused':
      return coverage.unusedTitle;
    case 'starred':
      return coverage.starredTitle;
    case 'balance':
      return coverage.balanceTitle;
  }
}
