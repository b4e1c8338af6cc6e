import type { ImportTexts } from '#/i18n/import-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Content } from '#/importers/reading.ts';
import styles from './Import.module.css';

/** So many rows tell whether the table was understood. */
const shown = 8;

/** The first rows as they will be saved. */
export function ImportPreview({ content, words }: { content: Content; words: ImportTexts }) {
  const t = useTexts();
  const format = useFormat();
  const { phases, tones } = t.knowledge.citation;
  const units = content.type === 'figures' && hasUnits(content);
  const { head, rows } =
    content.type === 'figures'
      ? {
          head: [
            ...content.dimensions.map(({ label }) => label),
            words.screen.figure,
            ...(units ? [words.screen.unit] : []),
          ],
          rows: content.cells.slice(0, shown).map(({ at, value, missing }) => {
            const found = content.dimensions.map(({ categories }, index) =>
              categories.find(({ key }) => key === at[index]),
            );
            const measure = found.find(
              (category) => category?.unit !== undefined || category?.decimals !== undefined,
            );
            const figure = value === null ? (missing ?? '?') : format.number(value, measure?.decimals);
            const unit = units ? [measure?.unit ?? ''] : [];
            return [...found.map((category) => category?.label ?? ''), figure, ...unit];
          }),
        }
      : {
          head: words.screen.statementHead,
          rows: content.statements
            .slice(0, shown)
            .map(({ number, phase, tone, theme, area, text, votes }) => [
              String(number),
              text,
              phase ? phases[phase] : tone ? tones[tone] : '',
              theme,
              area,
              votes === null ? '' : String(votes),
            ]),
        };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.screen.preview}>
      <table className={styles.preview}>
        <caption>{words.screen.preview}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function hasUnits({ dimensions }: Extract<Content, { readonly type: 'figures' }>): boolean {
  return dimensions.some(({ categories }) => categories.some(({ unit }) => unit));
}
