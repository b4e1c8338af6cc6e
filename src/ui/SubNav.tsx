import { NavLink } from 'react-router';
import styles from './SubNav.module.css';

export interface SubNavItem {
  readonly to: string;
  readonly label: string;
  /** A count or a state in words, shown after the label. */
  readonly extra?: string;
}

/** The pages inside one part of the workshop, as links in a row that wraps. */
export function SubNav({ label, items }: { label: string; items: readonly SubNavItem[] }) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul>
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
