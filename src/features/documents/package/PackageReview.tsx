import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LeftOut } from '#/exchange/left-out.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { MadePackage } from '#/handover/package.ts';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { canShareFile, mustShare, shareFile } from '#/platform/share.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { FileList } from './FileList.tsx';
import { NamesLeft } from './NamesLeft.tsx';
import styles from './Package.module.css';
import { rememberPackage } from './remember-package.ts';
import type { PackageChoice } from './use-package.ts';

interface Props {
  readonly made: MadePackage;
  readonly file: File;
  /** What it was made for. */
  readonly choice: PackageChoice;
  /** When the records were read that it was made from. */
  readonly readAt: number;
  readonly words: PackageTexts;
}

/** Everything that is about to be handed over: names first, then what is left out, then file by file. */
export function PackageReview(props: Props) {
  const { made, file, choice, words } = props;
  const format = useFormat();
  const wantsCalendar = choice.parts.includes('calendar');
  const withOlder = choice.kind === 'all' && choice.parts.includes('session');
  const hasCalendar = made.files.some(({ part }) => part === 'calendar');
  return (
    <>
      <p role="status">{words.ready(words.files(made.files.length), format.bytes(file.size))}</p>
      <NamesLeft names={made.names} withOlder={withOlder} words={words} />
      {choice.kind === 'archive' && <NotInPackage leftOut={made.leftOut} words={words} />}
      <div className={styles.block}>
        <Heading level={3} data-size="2xs">
          {words.list}
        </Heading>
        {wantsCalendar && !hasCalendar && <Paragraph>{words.noDate}</Paragraph>}
        <FileList files={made.files} words={words} />
        <Paragraph className={styles.name}>{words.name(file.name)}</Paragraph>
      </div>
      <SavePackage {...props} />
    </>
  );
}

function SavePackage({ made, file, choice, readAt, words }: Props) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const [said, say] = useState('');

  async function share() {
    const outcome = await shareFile(file);
    if (outcome === 'failed') toast({ text: t.exchange.offer.shareFailed, tone: 'danger' });
    if (outcome === 'shared') await remember();
  }

  async function remember() {
    if (await rememberPackage(workshopId, made, choice, readAt)) return;
    toast({ text: t.exchange.offer.notNoted, tone: 'danger' });
  }

  async function save() {
    saveFile({ name: file.name, mime: file.type, content: file });
    await remember();
    say(words.saved(file.name));
  }

  return (
    <div className={styles.block}>
      <div className={styles.buttons}>
        {canShareFile(file) && <Button onClick={() => void share()}>{words.share}</Button>}
        {!mustShare() && (
          <Button variant={canShareFile(file) ? 'secondary' : 'primary'} onClick={() => void save()}>
            {words.save}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
      {said !== '' && <Link to={`${paths.handOver(workshopId)}#delivered`}>{words.toDelivered}</Link>}
    </div>
  );
}

function NotInPackage({ leftOut, words }: { leftOut: LeftOut; words: PackageTexts }) {
  const { archive } = useTexts().exchange.handOver;
  const lines = (['participants', 'marked', 'older', 'trash'] as const)
    .filter((what) => leftOut[what] > 0)
    .map((what) => archive[what](leftOut[what]));
  return (
    <div className={styles.block}>
      <Heading level={3} data-size="2xs">
        {words.leftOut}
      </Heading>
      {lines.length === 0 ? (
        <Paragraph>{archive.nothing}</Paragraph>
      ) : (
        <ul className={styles.plain}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
