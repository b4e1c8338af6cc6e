import { createElement, Fragment, type ReactNode } from 'react';
import { type Inline, type MarkupBlock, parseMarkup } from '#/domain/citation-markup.ts';
import { foundPieces } from '#/domain/knowledge-search.ts';
import styles from './Marked.module.css';

interface Props {
  readonly text: string;
  /** Words to mark where they stand. */
  readonly find?: string | undefined;
}

/** Text with the tiny Markdown subset, as React nodes: nothing in it can become markup of its own. */
export function Marked({ text, find = '' }: Props) {
  return together(parseMarkup(text).map((block) => blockOf(block, find)));
}

function blockOf(block: MarkupBlock, find: string): ReactNode {
  return block.type === 'table' ? (
    <Table header={block.header} rows={block.rows} find={find} />
  ) : (
    <p className={styles.text}>{inlinesOf(block.inlines, find)}</p>
  );
}

type Cells = readonly (readonly Inline[])[];

function Table({ header, rows, find }: { header: Cells; rows: readonly Cells[]; find: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {together(header.map((cell) => createElement('th', { scope: 'col' }, inlinesOf(cell, find))))}
          </tr>
        </thead>
        <tbody>{together(rows.map((row) => rowOf(row, find)))}</tbody>
      </table>
    </div>
  );
}

function rowOf(row: Cells, find: string): ReactNode {
  return createElement('tr', null, ...row.map((cell) => createElement('td', null, inlinesOf(cell, find))));
}

function inlinesOf(inlines: readonly Inline[], find: string): ReactNode {
  return together(inlines.map((inline) => inlineOf(inline, find)));
}

function inlineOf({ style, text }: Inline, find: string): ReactNode {
  const words = find === '' ? text : together(foundPieces(text, find).map(pieceOf));
  switch (style) {
    case 'strong':
      return <strong>{words}</strong>;
    case 'emphasis':
      return <em>{words}</em>;
    case 'plain':
      return words;
  }
}

function pieceOf({ text, isFound }: { readonly text: string; readonly isFound: boolean }): ReactNode {
  return isFound ? <mark>{text}</mark> : text;
}

/** Nodes whose order never changes need no keys. */
function together(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
