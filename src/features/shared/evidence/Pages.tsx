import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type Page, pagesOf } from '#/domain/citation-table.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { largeTableTexts } from '#/i18n/large-table-texts.ts';
import { useFormat, useLanguage } from '#/i18n/react.tsx';
import styles from './Reader.module.css';

export interface Paging {
  readonly pages: readonly Page[];
  readonly at: number;
  readonly page: Page;
  readonly go: (to: number) => void;
}

/**
 * Which pieces are shown at once. A place in the address that lies among them opens its own page.
 *
 * @param sizes how much each piece takes
 * @param wanted the piece that the address points to, -1 where there is none
 */
export function usePaging(sizes: readonly number[], most: number, wanted: number): Paging {
  const pages = pagesOf(sizes, most);
  const [gone, setGone] = useState<{ readonly to: number; readonly wanted: number } | null>(null);
  const found = wanted < 0 ? 0 : pages.findIndex(({ to }) => wanted < to);
  const at = Math.min(Math.max(0, gone?.wanted === wanted ? gone.to : found), pages.length - 1);
  const page = pages[at] ?? { from: 0, to: sizes.length };
  return { pages, at, page, go: (to) => setGone({ to, wanted }) };
}

interface Props {
  readonly paging: Paging;
  readonly of: 'rows' | 'tables';
}

/** «Rad 1–50 av 5 000», and the way to the others. Nothing where all is shown. */
export function Pages({ paging: { pages, at, page, go }, of }: Props) {
  return pages.length < 2 ? null : (
    <Turn at={at} last={pages.length - 1} page={page} of={of} all={pages.at(-1)?.to ?? 0} go={go} />
  );
}

interface TurnProps extends Pick<Props, 'of'> {
  readonly at: number;
  readonly last: number;
  readonly page: Page;
  readonly all: number;
  readonly go: (to: number) => void;
}

function Turn({ at, last, page, of, all, go }: TurnProps) {
  const { number } = useFormat();
  const words = useLazyTexts(largeTableTexts, useLanguage())?.[of];
  if (!words) return null;
  return (
    <div className={styles.pages}>
      <span role="status">{words.place(number(page.from + 1), number(page.to), number(all))}</span>
      {at > 0 && (
        <Button variant="secondary" onClick={() => go(at - 1)}>
          {words.previous}
        </Button>
      )}
      {at < last && (
        <Button variant="secondary" onClick={() => go(at + 1)}>
          {words.next}
        </Button>
      )}
    </div>
  );
}
