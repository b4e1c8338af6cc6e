import { createElement, Fragment, type ReactNode } from 'react';
import { type Inline, type MarkupBlock, parseMarkup } from '#/domain/citation-markup.ts';
import styles from './Marked.module.css';

/** Text with the tiny Markdown subset, as React nodes: nothing in it can become markup of its own. */
export function Marked({ text }: { text: string }) {
  return together(parseMarkup(text).map(blockOf));
}

function blockOf(block: MarkupBlock): ReactNode {
  return block.type === 'table' ? (
    <Table header={block.header} rows={block.rows} />
  ) : (
    <p className={styles.text}>{inlinesOf(block.inlines)}</p>
  );
}

type Cells = readonly (readonly Inline[])[];

function Table({ header, rows }: { header: Cells; rows: readonly Cells[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>{together(header.map((cell) => createElement('th', { scope: 'col' }, inlinesOf(cell))))}</tr>
        </thead>
        <tbody>{together(rows.map((row) => rowOf(row)))}</tbody>
      </table>
    </div>
  );
}

function rowOf(row: Cells): ReactNode {
  return createElement('tr', null, ...row.map((cell) => createElement('td', null, inlinesOf(cell))));
}

function inlinesOf(inlines: readonly Inline[]): ReactNode {
  return together(inlines.map(inlineOf));
}

function inlineOf({ style, text }: Inline): ReactNode {
  switch (style) {
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'plain':
      return text;
  }
}

/** Nodes whose order never changes need no keys. */
function together(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
