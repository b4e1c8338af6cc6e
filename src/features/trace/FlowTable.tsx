import type { Trace } from '#/domain/trace.ts';
import type { Flow } from '#/domain/trace-matrix.ts';
import { useFormat } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Flow.module.css';
import { onFollowed, type Part } from './flow-parts.ts';
import type { Names } from './names.ts';

interface Props {
  readonly flows: readonly Flow[];
  readonly parts: readonly [readonly Part[], readonly Part[], readonly Part[]];
  readonly traces: readonly Trace[];
  readonly words: TraceTexts;
  readonly names: Names;
  readonly followed: Part | null;
}

/** The picture in words: a row for each band, in the order of the boxes. Open where something is followed, and on paper. */
export function FlowTable({ flows, parts, traces, words, names, followed }: Props) {
  const { number } = useFormat();
  const { picture } = words;
  const placeOf = (flow: Flow) =>
    parts.map((column) => column.findIndex(({ key }) => onFollowed(flow, key, traces)));
  const rows = flows
    .map((flow) => ({ flow, place: placeOf(flow) }))
    .toSorted(
      (a, b) => a.place.map((at, index) => at - (b.place[index] ?? 0)).find((each) => each !== 0) ?? 0,
    );
  return (
    <details className={styles.details} open={followed !== null}>
      <summary>{followed ? picture.tableOf(followed.told) : picture.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={picture.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.matrix.source, picture.group, picture.point, picture.count].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ flow, place }) => (
              <tr key={place.join()}>
                <th scope="row">{names.shelf(flow.shelf)}</th>
                <td>{names.whoseTitle(flow.whose)}</td>
                <td>{names.written((traces[flow.column] as Trace).of)}</td>
                <td className={styles.count}>{number(flow.pieces)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
