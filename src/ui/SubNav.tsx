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
            <NavLink to={item.to} end className={styles.link ?? ''}>
              {item.label}
              {item.extra && <span className={styles.extra}>{item.extra}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
