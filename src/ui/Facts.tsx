import styles from './Facts.module.css';

/** Facts in a line, each under its name. What says nothing is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, said: string])[] }) {
  const told = facts.filter(([, said]) => said !== '');
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {told.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
