import type { Block, ListItem, Run, TableBlock } from '#/documents/outline.ts';
import { unreachable } from '#/domain/result.ts';
import { OutlineFigure } from './OutlineFigure.tsx';
import styles from './OutlineView.module.css';

/** One block of a document. Its headings stand below those of the screen. */
export function OutlineBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading': {
      const Level = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      return <Level className={styles[`level${block.level}`]}>{block.text}</Level>;
    }
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'notice':
      return (
        <p className={styles.notice}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <List items={block.items} ordered={block.ordered} />;
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(({ name, runs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same name
            <div key={index}>
              <dt>{name}</dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table table={block} />;
    case 'figure':
      return <OutlineFigure figure={block} />;
    case 'pageBreak':
      return <div className={styles.pageBreak} />;
    default:
      return unreachable(block);
  }
}

// Everything below is known by its place: a document is drawn once and never reordered.

function List({ items, ordered }: { items: readonly ListItem[]; ordered: boolean }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {items.map(({ runs, items: below = [] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} className={below.length > 0 ? styles.parent : undefined}>
          <Runs runs={runs} />
          {below.length > 0 && <List items={below} ordered={false} />}
        </li>
      ))}
    </Tag>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, style }, index) => {
    const Tag = style === 'strong' ? 'strong' : style === 'emphasis' ? 'em' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Tag key={index}>{text}</Tag>;
  });
}

/** So many columns fit on a phone; more of them are moved sideways by themselves. */
const narrow = 3;

function Table({ table }: { table: TableBlock }) {
  const { caption, columns } = table;
  if (columns.length <= narrow) return <Cells table={table} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption || columns[0]?.name}>
      <Cells table={table} />
    </section>
  );
}

function Cells({ table: { caption, columns, rows, rowHeadings } }: { table: TableBlock }) {
  return (
    <table className={styles.table}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ name, align }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
            <th key={index} scope="col" data-align={align}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={row}>
            {cells.map((cell, column) => {
              const isHeading = column === 0 && rowHeadings;
              const Cell = isHeading ? 'th' : 'td';
              return (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={column}
                  data-align={columns[column]?.align}
                  {...(isHeading && { scope: 'row' })}
                >
                  {cell}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
