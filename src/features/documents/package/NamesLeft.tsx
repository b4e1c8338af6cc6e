import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AnyEntry } from '#/domain/entry.ts';
import type { RecordId } from '#/domain/ids.ts';
import type { NameLeft } from '#/domain/names-left.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useEntry } from '#/storage/react.ts';
import styles from './Package.module.css';
import { placeOf } from './place-of.ts';

interface Props {
  readonly names: readonly NameLeft[];
  /** Earlier wordings and the trash leave too, unread. */
  readonly withOlder: boolean;
  readonly words: PackageTexts;
}

const shownAtFirst = 20;

/** Words that look like somebody's name, where each stands, and the way there. */
export function NamesLeft({ names, withOlder, words }: Props) {
  const [all, showAll] = useState(false);
  const shown = all ? names : names.slice(0, shownAtFirst);
  return (
    <div className={styles.block}>
      <Heading level={3} data-size="2xs">
        {words.names.title}
      </Heading>
      {names.length === 0 ? (
        <Paragraph>{words.names.none}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.names.lead}</Paragraph>
          <Paragraph>{words.names.count(names.length)}</Paragraph>
          <ul className={styles.names}>
            {shown.map((name) => (
              <NameLine key={name.id} name={name} words={words} />
            ))}
          </ul>
          {shown.length < names.length && (
            <Button variant="secondary" onClick={() => showAll(true)}>
              {words.names.more(names.length - shown.length)}
            </Button>
          )}
        </>
      )}
      {withOlder && <Paragraph>{words.names.older}</Paragraph>}
    </div>
  );
}

function NameLine({ name, words }: { name: NameLeft; words: PackageTexts }) {
  const { session } = useWorkshop();
  const entry = useEntry(name.id as RecordId) as AnyEntry | null | undefined;
  const place = entry ? placeOf(entry, session) : null;
  const said = words.names.in(words.names.kinds[name.kind], place?.where ?? '');
  return (
    <li>
      <strong>{name.words.join(', ')}</strong>
      <span>{name.context}</span>
      <span className={styles.soft}>{said}</span>
      {place && (
        <Link to={place.to}>
          {words.names.go}
          <span className="visually-hidden">: {name.words.join(', ')}</span>
        </Link>
      )}
    </li>
  );
}
