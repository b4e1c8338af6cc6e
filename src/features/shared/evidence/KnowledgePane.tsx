import { Field, Label, Paragraph, Select, Tag } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { AttachmentList } from './AttachmentList.tsx';
import styles from './KnowledgePane.module.css';
import { PaperReader } from './PaperReader.tsx';
import type { Reading } from './reading.tsx';
import { rememberEvidence } from './recent.ts';
import { SourceReader } from './SourceReader.tsx';
import { useOwnShelves } from './use-own-shelves.ts';

interface Props {
  readonly workshopId: Id<'workshop'>;
  readonly stepId: Id<'step'> | null;
  readonly onCite: (evidence: Evidence) => void;
}

type Shelf = Entry<'casePaper'> | Entry<'source'>;

/** Case papers and sources beside the notes, the step's own first; a tap cites. */
export function KnowledgePane({ workshopId, stepId, onCite }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const [chosenId, choose] = useState<string | null>(null);
  const own = useOwnShelves(stepId);
  const shelves: readonly Shelf[] = [...session.casePapers, ...session.sources];
  const ownShelves = shelves.filter((shelf) => own.has(shelf.id));
  const otherShelves = shelves.filter((shelf) => !own.has(shelf.id));
  const shown = shelves.find((shelf) => shelf.id === chosenId) ?? ownShelves[0] ?? shelves[0];
  const reading: Reading = {
    onCite: (evidence) => {
      rememberEvidence(workshopId, evidence);
      onCite(evidence);
    },
  };
  if (shown === undefined) return <Paragraph>{t.knowledge.pane.empty}</Paragraph>;
  return (
    <div className={styles.pane}>
      <Field>
        <Label>{t.knowledge.pane.choose}</Label>
        <Select value={shown.id} onChange={(event) => choose(event.target.value)}>
          <Choices label={t.knowledge.pane.ownGroup} shelves={ownShelves} />
          <Choices label={t.knowledge.pane.otherGroup} shelves={otherShelves} />
        </Select>
      </Field>
      {shown.kind === 'casePaper' ? (
        <Paper key={shown.id} paper={shown} reading={reading} />
      ) : (
        <Source key={shown.id} source={shown} reading={reading} />
      )}
    </div>
  );
}

function Choices({ label, shelves }: { label: string; shelves: readonly Shelf[] }) {
  const t = useTexts();
  if (shelves.length === 0) return null;
  return (
    <optgroup label={label}>
      {shelves.map((shelf) => (
        <option key={shelf.id} value={shelf.id}>
          {shelf.kind === 'casePaper'
            ? `${t.knowledge.paper.lead(shelf.value.number)}: ${shelf.value.title}`
            : shelf.value.title}
        </option>
      ))}
    </optgroup>
  );
}

function Paper({ paper, reading }: { paper: Entry<'casePaper'>; reading: Reading }) {
  const t = useTexts();
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  return (
    <>
      <h2 className={styles.title}>{paper.value.title}</h2>
      {paper.value.fictional && <Tag data-color="warning">{t.common.fictional}</Tag>}
      {paragraphs && (
        <>
          <PaperReader paragraphs={paragraphs} reading={reading} level={3} />
          <AttachmentList belongsTo={paper.id} paragraphs={paragraphs} reading={reading} level={3} />
        </>
      )}
    </>
  );
}

function Source({ source, reading }: { source: Entry<'source'>; reading: Reading }) {
  const datasets = useDeferredValue(useEntries(source.workshopId, 'dataset', source.id));
  const statements = useEntries(source.workshopId, 'statement', source.id);
  return (
    <>
      <h2 className={styles.title}>{source.value.title}</h2>
      {datasets && statements && (
        <>
          <SourceReader
            source={source}
            datasets={datasets}
            statements={statements}
            reading={reading}
            level={3}
          />
          <AttachmentList belongsTo={source.id} reading={reading} level={3} />
        </>
      )}
    </>
  );
}
