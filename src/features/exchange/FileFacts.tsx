import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries, useEntry } from '#/storage/react.ts';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';
import type { IntakePreview } from './intake.ts';

/** Whose file it is: workshop, purpose, from which device and when, which groups, how much. */
export function FileFacts({ state }: { state: IntakePreview }) {
  const t = useTexts();
  const format = useFormat();
  const { file } = state.opened;
  const here = useEntry(file.workshopId);
  const words = t.exchange.preview;
  const groups = useGroupNames(state);
  const workshop = state.preview.added.find((entry) => entry.kind === 'workshop');
  const inFile = workshop?.kind === 'workshop' ? workshop.value.title : '';
  const title = (here?.kind === 'workshop' && here.value.title) || inFile || words.untitled;
  const isNew = here === null || here?.deleted === true;
  return (
    <dl className={styles.facts}>
      <dt>{words.workshop}</dt>
      <dd>
        {title}
        {isNew && ` (${words.newHere.toLowerCase()})`}
      </dd>
      <dt>{words.purpose}</dt>
      <dd>{t.exchange.purposes[file.purpose]}</dd>
      <dt>{words.from}</dt>
      <dd>{file.device.label || words.fromUnnamed}</dd>
      <dt>{words.written}</dt>
      <dd>{format.dateTime(Date.parse(file.createdAt))}</dd>
      {groups.length > 0 && (
        <>
          <dt>{words.groups}</dt>
          <dd>{groups.join(', ')}</dd>
        </>
      )}
      <dt>{t.exchange.offer.holds}</dt>
      <dd>{countWords(file.purpose, state.preview.counts.records, t.exchange.counts)}</dd>
    </dl>
  );
}

function useGroupNames({ opened, preview }: IntakePreview): string[] {
  const here = useEntries(opened.file.workshopId, 'group') ?? [];
  return opened.file.scope.groups.flatMap((id) => {
    const arriving = preview.added.find((entry) => entry.id === id);
    const name =
      here.find((group) => group.id === id)?.value.name ??
      (arriving?.kind === 'group' ? arriving.value.name : undefined);
    return name ? [name] : [];
  });
}
