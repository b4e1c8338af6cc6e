import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { packageParts } from '#/handover/package-file.ts';
import { type PackageTexts, packageTexts } from '#/i18n/package-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './Package.module.css';
import { PackageChoices } from './PackageChoices.tsx';
import { PackageMaking } from './PackageMaking.tsx';
import { PackageReview } from './PackageReview.tsx';
import { type PackageChoice, usePackage } from './use-package.ts';

/** `/w/:id/hand-over/package`: what goes to the administration and the archive, looked through before it goes. */
export function PackageScreen() {
  const t = useTexts();
  const words = useLazyTexts(packageTexts, useLanguage());
  return words ? <Package words={words} /> : <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
}

function Package({ words }: { words: PackageTexts }) {
  const [choice, setChoice] = useState<PackageChoice>({
    kind: 'archive',
    persons: false,
    parts: packageParts,
  });
  const { state, cancel, again } = usePackage(choice);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={styles.sections}>
        <section className={styles.section} aria-labelledby="choose">
          <Heading level={2} data-size="sm" id="choose">
            {words.choose}
          </Heading>
          <PackageChoices choice={choice} words={words} onChange={setChoice} />
        </section>
        <section className={styles.section} aria-labelledby="review">
          <Heading level={2} data-size="sm" id="review">
            {words.review}
          </Heading>
          {state.type === 'ready' ? (
            <PackageReview
              made={state.made}
              file={state.file}
              choice={state.choice}
              readAt={state.readAt}
              words={words}
            />
          ) : (
            <PackageMaking state={state} words={words} onCancel={cancel} onAgain={again} />
          )}
        </section>
      </div>
    </>
  );
}
