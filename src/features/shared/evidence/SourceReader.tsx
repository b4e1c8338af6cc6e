import { Alert, Paragraph as Text } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { sourceLineOf } from '#/domain/citation.ts';
import { holdsCell, type Table, tablesOf } from '#/domain/citation-table.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Category, Dataset, MissingSign } from '#/domain/knowledge.ts';
import { RatingsFigure } from '#/features/shared/figures/RatingsFigure.tsx';
import { StatisticsFigure } from '#/features/shared/figures/StatisticsFigure.tsx';
import { VotesFigure } from '#/features/shared/figures/VotesFigure.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Marked } from './Marked.tsx';
import { Pages, usePaging } from './Pages.tsx';
import styles from './Reader.module.css';
import type { Reading } from './reading.tsx';
import { StatementList } from './StatementList.tsx';
import { cellAt } from './spot.ts';
import { useCitationWords } from './use-citation.ts';
import { byNumber } from './use-search-index.ts';

interface Props {
  readonly source: Entry<'source'>;
  readonly datasets: readonly Entry<'dataset'>[];
  readonly statements: readonly Entry<'statement'>[];
  readonly reading: Reading;
  readonly level: 2 | 3;
}

/** A knowledge source: its figures as tables, what residents said, and always where it comes from. */
export function SourceReader(props: Props) {
  const t = useTexts();
  const words = useCitationWords();
  const { source, datasets, statements } = props;
  const isPlaceStandard = source.value.sourceKind === 'placeStandard';
  return (
    <div className={styles.source}>
      <Text className={styles.sourceLine}>
        {t.knowledge.chips.source(sourceLineOf(source.value, words) || t.knowledge.statistics.noSource)}
      </Text>
      {source.value.remarks && <Marked text={source.value.remarks} />}
      {isPlaceStandard && <Text>{t.knowledge.placeStandard.scale}</Text>}
      {datasets.length > 0 && <Text className={styles.hint}>{t.knowledge.statistics.hint}</Text>}
      {datasets.map((entry) =>
        isPlaceStandard ? (
          <Ratings key={entry.id} {...props} entry={entry} />
        ) : (
          <Statistics key={entry.id} {...props} entry={entry} />
        ),
      )}
      <Said {...props} />
      {datasets.length + statements.length === 0 && <Text>{t.knowledge.statistics.empty}</Text>}
    </div>
  );
}

type DatasetProps = Props & { readonly entry: Entry<'dataset'> };

/** Statistics: one table of areas against periods for each indicator. */
function Statistics({ entry, source, reading, level }: DatasetProps) {
  const t = useTexts();
  const Heading = `h${level}` as const;
  const tables = useMemo(() => tablesOf(entry.value, 'area', 'period'), [entry.value]);
  const signs = useMemo(() => signsIn(entry.value), [entry.value]);
  const sizes = useMemo(() => tables.map(({ rows, columns }) => rows.length * columns.length), [tables]);
  const paging = usePaging(
    sizes,
    figuresAtOnce,
    tables.findIndex((table) => holdsSpot(entry, table, reading)),
  );
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>{entry.value.title}</Heading>
      {signs.length > 0 && (
        <div className={styles.legend}>
          <b>{t.knowledge.statistics.legend}</b>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{t.knowledge.statistics.signs[sign]}</li>
            ))}
          </ul>
        </div>
      )}
      <Pages paging={paging} of="tables" />
      {tables.slice(paging.page.from, paging.page.to).map((table) => (
        <div key={table.key} className={styles.tableBlock}>
          <StatisticsFigure
            entry={entry}
            table={table}
            source={source}
            reading={reading}
            title={captionOf(entry, table)}
            wanted={holdsSpot(entry, table, reading) ? 'table' : null}
            place={reading.spot ?? null}
          >
            <FigureTable entry={entry} table={table} caption={captionOf(entry, table)} reading={reading} />
          </StatisticsFigure>
          {reading.after?.(aboutOf(entry, table), captionOf(entry, table))}
        </div>
      ))}
      {paging.page.to - paging.page.from > 1 && <Pages paging={paging} of="tables" />}
    </section>
  );
}

/** So many figures are drawn at once; the rest of a large source comes page by page. */
const figuresAtOnce = 1000;

function signsIn({ cells }: Dataset): readonly MissingSign[] {
  const signs = new Set<MissingSign>();
  for (const { missing } of cells) if (missing) signs.add(missing);
  return [...signs].sort();
}

/** Stedskompasset: themes against areas, with how many stand behind and how they were asked. */
function Ratings({ entry, source, reading, level }: DatasetProps) {
  const t = useTexts();
  const { number } = useFormat();
  const Heading = `h${level}` as const;
  const words = useCitationWords();
  const tables = useMemo(() => tablesOf(entry.value, 'theme', 'area'), [entry.value]);
  const dialogue = entry.value.cells.some((cell) => cell.method === 'dialogue');
  const areaAt = entry.value.dimensions.findIndex((dimension) => dimension.role === 'area');
  const under = (area: Category) => {
    const cells = entry.value.cells.filter((cell) => cell.at[areaAt] === area.key && cell.n !== undefined);
    if (cells.length === 0) return '';
    const all = cells.map((cell) => cell.n ?? 0).sort((a, b) => a - b);
    const [least = 0, most = 0] = [all[0], all.at(-1)];
    const n = least === most ? number(most) : `${number(least)}–${number(most)}`;
    return words.behind(n, cells[0]?.method ?? null);
  };
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>{entry.value.title}</Heading>
      {dialogue && (
        <Alert data-color="info" data-size="sm">
          {t.knowledge.placeStandard.dialogueNote}
        </Alert>
      )}
      {tables.map((table) => (
        <div key={table.key} className={styles.tableBlock}>
          <RatingsFigure
            entry={entry}
            table={table}
            source={source}
            reading={reading}
            title={ratingsTitle(entry, table, t.knowledge.placeStandard.table)}
            wanted={holdsSpot(entry, table, reading) ? 'table' : null}
            place={reading.spot ?? null}
          >
            <FigureTable
              entry={entry}
              table={table}
              caption={ratingsTitle(entry, table, t.knowledge.placeStandard.table)}
              reading={reading}
              under={under}
            />
          </RatingsFigure>
          {reading.after?.(aboutOf(entry, table), captionOf(entry, table))}
        </div>
      ))}
    </section>
  );
}

/** Statements under their phase and theme; comments under their theme. */
function Said({ source, statements, reading, level }: Props) {
  const t = useTexts();
  const Heading = `h${level}` as const;
  const SubHeading = `h${level + 1}` as 'h3' | 'h4';
  const phases = ['critique', 'vision', 'realisation', null] as const;
  return phases.map((phase) => {
    const own = statements.filter((entry) => entry.value.phase === phase);
    if (own.length === 0) return null;
    const themes = [...new Set(byNumber(own).map((entry) => entry.value.theme))];
    return (
      <section key={phase} className={styles.section}>
        <Heading className={styles.heading}>
          {phase === null ? t.knowledge.placeStandard.comments : t.knowledge.citation.phases[phase]}
          <span className={styles.count}>
            {t.knowledge.futureWorkshop.phaseCount(own.filter(({ value }) => !value.vanished).length)}
          </span>
        </Heading>
        {phase !== null && (
          <VotesFigure
            title={t.figures.votesTitle(t.knowledge.citation.phases[phase])}
            source={source}
            statements={own}
          />
        )}
        {themes.map((theme) => (
          <div key={theme}>
            <SubHeading className={styles.subHeading}>{theme}</SubHeading>
            <StatementList
              statements={byVotes(own.filter((entry) => entry.value.theme === theme))}
              reading={reading}
            />
          </div>
        ))}
      </section>
    );
  });
}

function byVotes(statements: readonly Entry<'statement'>[]): readonly Entry<'statement'>[] {
  return byNumber(statements).toSorted((a, b) => (b.value.votes ?? -1) - (a.value.votes ?? -1));
}

/** «Trangbodde husholdninger (prosent)» */
export function captionOf(entry: Entry<'dataset'>, table: Table): string {
  const name = table.about.map((category) => category.label).join(', ') || entry.value.title;
  const unit = table.about.find((category) => category.unit)?.unit;
  return unit ? `${name} (${unit})` : name;
}

function ratingsTitle(entry: Entry<'dataset'>, table: Table, plain: string): string {
  return table.about.length > 0 ? captionOf(entry, table) : plain;
}

/** Whether the address points to a figure or a row of this table: then it is the table that is wanted. */
function holdsSpot(entry: Entry<'dataset'>, table: Table, { spot }: Reading): boolean {
  const at = spot ? cellAt(spot, entry) : null;
  return at !== null && table.rows.some((row) => holdsCell(row, at));
}

function aboutOf(entry: Entry<'dataset'>, table: Table) {
  const keys = new Set(table.about.map((category) => category.key));
  const at = (table.rows[0]?.series ?? []).map((key) => (key !== null && keys.has(key) ? key : null));
  return { type: 'cell', id: entry.id, at } as const;
}
