import { useMemo, useRef } from 'react';
import type { Trace } from '#/domain/trace.ts';
import { type Flow, flowsOf } from '#/domain/trace-matrix.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { useSize } from '#/features/shared/figures/use-size.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { layOutFlow } from '#/pictures/flow.ts';
import styles from './Flow.module.css';
import { FlowDrawing } from './FlowDrawing.tsx';
import { FlowTable } from './FlowTable.tsx';
import type { Chosen } from './filters.ts';
import { flowParts, onFollowed, type Part } from './flow-parts.ts';
import type { Names } from './names.ts';
import type { TraceAddress } from './use-address.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly chosen: Chosen;
  readonly traces: readonly Trace[];
  readonly address: TraceAddress;
}

/** With more points than this, a box has room for their names only. */
const mostInWords = 12;

/** Knowledge as a flow: from sources through groups to points. Whatever is chosen is followed both ways; the same stands as a table. */
export function FlowView({ words, view, names, chosen, traces, address }: Props) {
  const { session } = useWorkshop();
  const all = useMemo(() => flowsOf(traces, view.shelves, session), [traces, view.shelves, session]);
  const flows = all.filter(({ shelf }) => chosen.wantsShelf(shelf));
  const parts = flowParts(flows, traces, words, names);
  const followed = parts.flat().find(({ key }) => key === address.follow) ?? null;
  const isOn = (flow: Flow) => followed === null || onFollowed(flow, followed.key, traces);
  const table = flows.filter(isOn);
  if (flows.length === 0) return <p>{words.picture.nothing}</p>;
  const count = table.reduce((sum, { pieces }) => sum + pieces, 0);
  return (
    <section className={styles.flow} aria-labelledby="trace-picture">
      <h2 id="trace-picture" className={styles.heading}>
        {words.picture.title}
      </h2>
      <p className={styles.help}>{words.picture.help}</p>
      <Picture
        parts={parts}
        flows={flows}
        traces={traces}
        words={words}
        isOn={isOn}
        followed={followed}
        onFollow={(key) => address.choose('follow', key === address.follow ? null : key)}
      />
      <p className={styles.said} role="status">
        {followed && words.picture.chosen(followed.told, count)}
      </p>
      <FlowTable
        flows={table}
        parts={parts}
        traces={traces}
        words={words}
        names={names}
        followed={followed}
      />
    </section>
  );
}

interface PictureProps {
  readonly parts: readonly [readonly Part[], readonly Part[], readonly Part[]];
  readonly flows: readonly Flow[];
  readonly traces: readonly Trace[];
  readonly words: TraceTexts;
  readonly isOn: (flow: Flow) => boolean;
  readonly followed: Part | null;
  readonly onFollow: (key: string) => void;
}

function Picture({ parts, flows, traces, words, isOn, followed, onFollow }: PictureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const [sources, groups, points] = parts;
  const places = flows.map((flow) =>
    [sources, groups, points].map((column) => column.findIndex(({ key }) => onFollowed(flow, key, traces))),
  ) as unknown as readonly (readonly [number, number, number])[];
  const isNarrow = size !== null && size.width < 40 * size.em;
  const label = ({ name, short }: Part) => (isNarrow ? short : name);
  const picture =
    size &&
    layOutFlow({
      columns: [
        sources.map(label),
        groups.map(label),
        points.map((part) => (points.length > mostInWords ? part.short : label(part))),
      ],
      flows: flows.map(({ pieces }, index) => ({ at: places[index] ?? [0, 0, 0], value: pieces })),
      width: size.width,
      em: size.em,
    });
  return (
    <div ref={ref} className={styles.frame}>
      {picture && (
        <FlowDrawing
          picture={picture}
          parts={parts}
          labels={[words.picture.sources, words.picture.groups, words.picture.points]}
          isOn={flows.map(isOn)}
          places={places}
          followed={followed}
          onFollow={onFollow}
        />
      )}
    </div>
  );
}
