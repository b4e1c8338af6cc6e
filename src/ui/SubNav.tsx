import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from './SubNav.module.css';

export interface SubNavItem {
  readonly to: string;
  readonly label: string;
  /** A count or a state in words, shown after the label. */
  readonly extra?: string;
}

/** The pages inside one part of the workshop, as links in a row that wraps; on a phone it is moved sideways instead. */
export function SubNav({ label, items }: { label: string; items: readonly SubNavItem[] }) {
  const row = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page we are on is what is to be in sight
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row.current && here)
      row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul ref={row}>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={holdsAnother(item, items)} className={styles.link ?? ''}>
              {item.label}
              {item.extra && <span className={styles.extra}>{item.extra}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page is also the one we are on while a page below it is open, unless that one has a link of its own. */
function holdsAnother(item: SubNavItem, items: readonly SubNavItem[]): boolean {
  return items.some(({ to }) => to.startsWith(`${item.to}/`));
}
