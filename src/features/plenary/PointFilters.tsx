import { Button, Field, Label, Select, Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { standingOf } from '#/domain/plenary.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useEntries } from '#/storage/react.ts';
import styles from './Compare.module.css';
import { usePlenary } from './plenary.tsx';

const standings = ['all', 'unused', 'setAside'] as const;

export interface PointFilter {
  readonly standing: (typeof standings)[number];
  readonly text: string;
  /** The id of a case paper or a knowledge source; empty: any. */
  readonly source: string;
}

export const everything: PointFilter = { standing: 'all', text: '', source: '' };

interface Props {
  readonly filter: PointFilter;
  readonly onChange: (filter: PointFilter) => void;
}

/** Which of the groups' points are shown: what is left, a theme by its words, or what rests on a source. */
export function PointFilters({ filter, onChange }: Props) {
  const { words } = usePlenary();
  const [narrowing, setNarrowing] = useState(filter.text !== '' || filter.source !== '');
  const change = (patch: Partial<PointFilter>) => {
    const next = { ...filter, ...patch };
    const isAll = next.standing === 'all' && next.text === '' && next.source === '';
    onChange(isAll ? everything : next);
  };
  return (
    <div className={styles.filters}>
      <ToggleGroup
        value={filter.standing}
        data-toggle-group={words.groups.filter}
        onChange={(standing) => change({ standing: standing as PointFilter['standing'] })}
      >
        {standings.map((standing) => (
          <ToggleGroup.Item key={standing} value={standing}>
            {words.groups.filters[standing]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <Button variant="tertiary" aria-expanded={narrowing} onClick={() => setNarrowing(!narrowing)}>
        {words.groups.narrow}
      </Button>
      {narrowing && <Narrowing filter={filter} change={change} />}
    </div>
  );
}

interface NarrowingProps {
  readonly filter: PointFilter;
  readonly change: (patch: Partial<PointFilter>) => void;
}

function Narrowing({ filter, change }: NarrowingProps) {
  const { session } = useWorkshop();
  const { words } = usePlenary();
  return (
    <div className={styles.narrowing}>
      <Textfield
        type="search"
        label={words.groups.search}
        value={filter.text}
        autoComplete="off"
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Field>
        <Label>{words.groups.source}</Label>
        <Select value={filter.source} onChange={(event) => change({ source: event.currentTarget.value })}>
          <Select.Option value="">{words.groups.anySource}</Select.Option>
          {session.casePapers.map(({ id, value }) => (
            <Select.Option key={id} value={id}>
              {words.groups.paper(value.number, value.title)}
            </Select.Option>
          ))}
          {session.sources.map(({ id, value }) => (
            <Select.Option key={id} value={id}>
              {value.title}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Whether a point is to be shown. Every word that is searched for stands in its text. */
export function useMatching(filter: PointFilter): (point: Entry<'point'>) => boolean {
  const { uses } = usePlenary();
  const sourceOf = useSourceOf();
  const wanted = filter.text.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  return (point) => {
    if (filter.standing !== 'all' && standingOf(point, uses) !== filter.standing) return false;
    if (filter.source !== '' && !point.value.evidence.some((each) => sourceOf(each) === filter.source))
      return false;
    const text = point.value.text.toLocaleLowerCase('nb');
    return wanted.every((word) => text.includes(word));
  };
}

/** The case paper or the source that a piece of knowledge stands in. A note stands in none. */
function useSourceOf(): (evidence: Evidence) => string | undefined {
  const { workshopId } = useWorkshop();
  const paragraphs = useEntries(workshopId, 'paragraph');
  const statements = useEntries(workshopId, 'statement');
  const datasets = useEntries(workshopId, 'dataset');
  const attachments = useEntries(workshopId, 'attachment');
  const sources = useMemo(
    () =>
      new Map<string, string>([
        ...(paragraphs ?? []).map(({ id, value }) => [id, value.casePaperId] as const),
        ...(statements ?? []).map(({ id, value }) => [id, value.sourceId] as const),
        ...(datasets ?? []).map(({ id, value }) => [id, value.sourceId] as const),
        ...(attachments ?? []).flatMap(({ id, value }) =>
          value.belongsTo ? [[id, value.belongsTo] as const] : [],
        ),
      ]),
    [paragraphs, statements, datasets, attachments],
  );
  return ({ id }) => sources.get(id);
}
